import type { RequestOptions } from '../../../itglue/client';
import type { ReadOptions } from '../../source';

export type Reading = Pick<ReadOptions, 'lane' | 'signal'>;

/** The client's options for a read of the knowledge base. */
export function requestOptions({ lane, signal }: Reading): RequestOptions {
	return { lane, signal, purpose: 'knowledge' };
}
