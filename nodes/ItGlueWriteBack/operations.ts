import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { InputError, isInputError } from '../../src/http/errors';
import { folderAt } from '../../src/itglue/document-folders';
import { asText } from '../../src/itglue/ids';
import { integrationTypeOf } from '../../src/psa/read-ticket';
import { applyPlan } from '../../src/servicedesk/writeback/apply';
import { propose, type ProposeSettings } from '../../src/servicedesk/writeback/propose';
import { ARTICLE_TEMPLATES, type TemplateName } from '../../src/servicedesk/writeback/template';
import { connectedChat } from '../shared/ai';
import { clock } from '../shared/clock';
import { readCompanyOverrides } from '../shared/company-overrides';
import { cancelSignal, isToolRun } from '../shared/context';
import type { Emit } from '../shared/items';
import { getItGlueKnowledge } from '../shared/knowledge';
import { between } from '../shared/numbers';
import { internalOrganizationId } from '../shared/own-procedures';
import { ticketOf } from '../shared/ticket-source';

export const DONE = 0;
export const LEFT_ALONE = 1;

export interface WriteBackRun {
	context: IExecuteFunctions;
	itemIndex: number;
	emit: Emit;
	/** Leaves a hint in the output panel. */
	hint: (message: string) => void;
}

export async function runPropose(run: WriteBackRun): Promise<void> {
	const { context, itemIndex, emit, hint } = run;
	const mapped = context.getNodeParameter('ticketSource', itemIndex) === 'fields';
	const given = ticketOf(context, itemIndex);
	const ticket = mapped ? { ...given, resolution: asText(context.getNodeParameter('resolutionNotes', itemIndex, '')) } : given;
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const { client, scope, source, organizations } = await getItGlueKnowledge(context, itemIndex);
	const freshnessMs = between(options.freshnessMinutes, 5, 0, Number.MAX_SAFE_INTEGER, 'Maximum Age of Records (Minutes)') * 60_000;
	const folderId = async (organizationId: string): Promise<string | null> => {
		const path = asText(options.folderPath);
		if (/^\d{6,}$/.test(path)) return path;
		return await folderAt(client, organizationId, path, false).then(
			(id) => id ?? null,
			async (error: unknown) => {
				if (!isInputError(error)) return await Promise.reject(error);
				hint(`${error.message} New articles go outside of folders.`);
				return null;
			},
		);
	};
	const result = await propose(ticket, {
		client,
		clock,
		organizations,
		knowledge: async (id) => await scope.organization(id, source, { freshnessMs, signal: cancelSignal(context) }),
		sealKey: scope.key,
		models: await connectedChat(context, itemIndex, hint),
		settings: {
			...proposeSettings(context, itemIndex, options),
			integrationType: integrationTypeOf(ticket),
			folderId,
		},
	});
	for (const message of result.hints) hint(message);
	emit({ ...result } as unknown as IDataObject, result.status === 'proposed' ? DONE : LEFT_ALONE);
}

function proposeSettings(
	context: IExecuteFunctions,
	itemIndex: number,
	options: IDataObject,
): Omit<ProposeSettings, 'integrationType' | 'folderId'> {
	const template = options.template ?? 'problem';
	if (!Object.hasOwn(ARTICLE_TEMPLATES, String(template))) {
		const known = Object.keys(ARTICLE_TEMPLATES).join(', ');
		throw new InputError(`There is no template "${String(template)}".`, `Use one of: ${known}.`, 'Template for New Articles');
	}
	return {
		organizationId: null,
		internalOrganizationId: internalOrganizationId(context, itemIndex),
		overrides: readCompanyOverrides(options.overrides),
		minimumConfidence: between(options.minimumConfidence, 0.5, 0, 1, 'Minimum Confidence'),
		trait: asText(options.trait),
		template: template as TemplateName,
		publish: options.publish !== false,
	};
}

export async function runApply({ context, itemIndex, emit, hint }: WriteBackRun): Promise<void> {
	if (isToolRun(context)) {
		throw new InputError(
			'Apply is not for AI agents: what is written into documentation is approved by a person.',
			'Let the agent propose, and put an approval step and Apply behind it.',
			'Operation',
		);
	}
	const { client, scope } = await getItGlueKnowledge(context, itemIndex);
	const plan = context.getNodeParameter('plan', itemIndex);
	const result = await applyPlan(plan, { client, clock, sealKey: scope.key });
	if (result.record !== null) scope.invalidate(result.record.organizationId);
	for (const message of result.hints) hint(message);
	const done = result.status === 'applied' || result.status === 'already-applied';
	emit({ ...result } as unknown as IDataObject, done ? DONE : LEFT_ALONE);
}
