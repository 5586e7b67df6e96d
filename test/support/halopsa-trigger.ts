import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { ItGlueHaloPsaApi } from '../../credentials/ItGlueHaloPsaApi.credentials';
import type { HaloPsaSimulator } from '../../simulators/halopsa';
import { credential } from './engine';
import type { TestCredential } from './engine-credentials';
import { haloAccount } from './halopsa-client';
import * as psa from './psa-trigger';

export function haloCredentials(sim: HaloPsaSimulator, changes: IDataObject = {}): Record<string, TestCredential> {
	return credential(ItGlueHaloPsaApi, { ...haloAccount(sim), ...changes });
}

/** n8n around an active HaloPSA trigger. */
export async function activateHaloPsa(
	sim: HaloPsaSimulator,
	parameters: INodeParameters = {},
	credentials: () => Record<string, TestCredential> = () => haloCredentials(sim),
): Promise<psa.TriggerHost> {
	const load = () => psa.loadTrigger('HaloPsaTrigger');
	return await psa.TriggerHost.activate({ sim, load, credentials }, parameters);
}

/** Runs one of the node's webhook life-cycle methods. */
export async function lifeCycle(
	node: INodeType,
	method: 'checkExists' | 'create' | 'delete',
	{ sim, credentials, ...test }: { sim: HaloPsaSimulator; parameters?: INodeParameters; staticData?: IDataObject; credentials?: IDataObject },
): Promise<boolean> {
	return await psa.lifeCycle(node, method, { ...test, credentials: haloCredentials(sim, credentials) });
}
