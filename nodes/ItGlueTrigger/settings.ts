import type { IDataObject, IPollFunctions, IWebhookFunctions } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import type { ChangeEvent } from '../../src/itglue/changes';
import { definitionOf } from '../../src/itglue/definitions';
import { daysAheadOf } from '../../src/itglue/due-expirations';
import { recordId } from '../../src/itglue/ids';
import type { RecordFeedSettings } from '../../src/itglue/record-feed';
import { EXPIRATIONS } from './parameters';

export interface TriggerSettings extends RecordFeedSettings {
	isWebhook: boolean;
	/** Whether polls go through the lists. */
	catchesUp: boolean;
	simplified: boolean;
}

/** @throws InputError where what is chosen cannot be followed */
export function readSettings(context: IPollFunctions | IWebhookFunctions): TriggerSettings {
	const get = (name: string, fallback: unknown) => context.getNodeParameter(name, fallback as IDataObject) as unknown;
	const resources = chosen(get('resources', []), 'Resources');
	const isWebhook = get('mode', 'polling') === 'webhook';
	const { catchUp } = get('options', {}) as IDataObject;
	return {
		isWebhook,
		catchesUp: !isWebhook || catchUp !== false,
		types: resources.filter((type) => type !== EXPIRATIONS),
		events: new Set(chosen(get('events', ['created', 'updated']), 'Events') as ChangeEvent[]),
		organizationIds: organizations(get('organizations', {})),
		daysAhead: resources.includes(EXPIRATIONS) ? daysAheadOf(get('daysAhead', '30')) : [],
		simplified: get('simplify', true) !== false,
	};
}

function chosen(value: unknown, label: string): string[] {
	const values = Array.isArray(value) ? value.map(String) : [];
	if (values.length > 0) return values;
	throw new InputError(`"${label}" is empty.`, 'Choose at least one.', label);
}

/** Ids of the organizations in the list, each once. */
function organizations(value: unknown): string[] {
	const { chosen: entries = [] } = value as { chosen?: Array<{ organizationId?: unknown }> };
	const ids = entries.map(({ organizationId: given }) => {
		const plain = typeof given === 'object' && given !== null && 'value' in given ? given.value : given;
		return recordId(plain, definitionOf('organizations'), 'Organization');
	});
	return [...new Set(ids)];
}
