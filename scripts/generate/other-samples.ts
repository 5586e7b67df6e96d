import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { ItGlueFeedbackApi } from '../../credentials/ItGlueFeedbackApi.credentials';
import { startAutotaskSimulator } from '../../simulators/autotask';
import { startConnectWiseSimulator } from '../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../simulators/halopsa';
import { autotaskCredentials } from '../../test/support/autotask-trigger';
import { connectWiseCredentials } from '../../test/support/connectwise-trigger';
import { credential, type NodeResult, runNode } from '../../test/support/engine';
import type { TestCredential } from '../../test/support/engine-credentials';
import { haloCredentials } from '../../test/support/halopsa-trigger';
import { startItGlue, type TestItGlue } from '../../test/support/itglue';
import { NODES } from '../../test/support/node-classes';
import { choices } from '../../test/support/surface';
import type { Sample } from './samples';

type Sampler = (node: string, type: INodeType) => Promise<Sample[]>;

/** Nodes whose parameters are not built from definitions, by class name. */
export const otherSamples: Record<string, Sampler> = {
	ItGlueTriage: withItGlue(async (glue, node, type) => [
		{ node, ...allOf(await runNode({ type, credentials: glue.credentials(), input: [TICKET, UNKNOWN_TICKET] })) },
	]),
	ItGlueCompanyMapping: withItGlue(async (glue, node, type) => [
		{ node, ...(await runNode({ type, credentials: glue.credentials(), input: [{ ...TICKET.company }] })) },
	]),
	ItGlueKnowledge: withItGlue(async (glue, node, type) =>
		await each(type, node, async (operation) => {
			const parameters = { operation, query: 'label printer', organizationId: glue.ids('organizations')[1] } as INodeParameters;
			return await runNode({ type, parameters, credentials: glue.credentials() });
		}),
	),
	ItGlueCrossReference: withItGlue(async (glue, node, type) => {
		const device = glue.simulator.database.all('configurations').find(({ attributes }) => attributes.name === 'HLL-DC1')!;
		return await each(type, node, async (operation) => {
			const parameters = { operation, configurationId: device.id } as INodeParameters;
			return await runNode({ type, parameters, credentials: glue.credentials(), input: [DEVICE_TICKET] });
		});
	}),
	ItGlueDocumentationGaps: withItGlue(gapSamples),
	ItGlueWriteBack: withItGlue(async (glue, node, type) => {
		const run = async (operation: string, item: IDataObject, more: INodeParameters = {}) =>
			await runNode({ type, parameters: { operation, ...more }, credentials: glue.credentials(), input: [item] });
		const proposed = await run('propose', RESOLVED_TICKET, { options: { minimumConfidence: 0 } });
		const plan = proposed.outputs.flat().map(({ json }) => json.plan)[0] as IDataObject;
		const applied = await run('apply', { plan }, { plan: '={{ $json.plan }}' });
		return [
			{ node, operation: 'propose', ...allOf(proposed) },
			{ node, operation: 'apply', ...allOf(applied) },
		];
	}),
	ConnectWisePsa: psaSampler(async () => {
		const sim = await startConnectWiseSimulator();
		return { sim, credentials: connectWiseCredentials(sim) };
	}),
	AutotaskPsa: psaSampler(async () => {
		const sim = await startAutotaskSimulator();
		const required = { board: '29682833', priority: '2', dueAt: '2030-01-01T00:00:00Z' };
		return { sim, credentials: autotaskCredentials(sim), required };
	}),
	HaloPsa: psaSampler(async () => {
		const sim = await startHaloPsaSimulator();
		return { sim, credentials: haloCredentials(sim), required: { type: '1' } };
	}),
};

/** Of the made-up MSP's client Brackwater Logistics. */
export const TICKET = {
	id: '1',
	number: '1',
	psa: 'connectwise',
	company: { id: '2134', name: 'BrackwaterLog', identifier: null },
	title: 'Warehouse labels do not come out of the Zebra printers',
	description: 'No shipping labels come out after ship confirm, on all bays.',
};

export const UNKNOWN_TICKET = { ...TICKET, id: '2', title: 'Drone flight controller firmware', description: 'The gimbal refuses its firmware.' };

/** Names a device of the client Harbour Legal. */
export const DEVICE_TICKET = {
	id: '3',
	psa: 'connectwise',
	company: { id: '2117', name: 'Harbour Legal LLP', identifier: null },
	title: 'Event log errors',
	description: 'Monitoring: HLL-DC1.harbour.local reports DNS 4013 after the reboot at 02:10.',
};

export const RESOLVED_TICKET = {
	...UNKNOWN_TICKET,
	number: '2',
	closed: true,
	resolution:
		'The gimbal refused the update because its boot loader was 3.9.\n1. Installed boot loader 4.2 with the vendor tool over USB.\n2. Restarted the controller and ran the firmware update again.\nThe drone flies again.',
};

/** The items of every output. */
function allOf({ outputs, error }: NodeResult): Pick<Sample, 'json' | 'error'> {
	return { json: outputs.flat().map(({ json }) => json), error };
}

/** Every operation of a node that has operations only. */
async function each(type: INodeType, node: string, run: (operation: string) => Promise<NodeResult>): Promise<Sample[]> {
	const samples: Sample[] = [];
	for (const { operation } of choices(type)) {
		samples.push({ node, operation: String(operation), ...allOf(await run(String(operation))) });
	}
	return samples;
}

async function gapSamples(glue: TestItGlue, node: string, type: INodeType): Promise<Sample[]> {
	const credentials = { ...glue.credentials(), ...credential(ItGlueFeedbackApi, { url: 'https://n8n.example/webhook/f', secret: 'x'.repeat(32) }) };
	const triage = NODES.find(([name]) => name === 'ItGlueTriage')![1];
	const triaged = await runNode({ type: triage, credentials, input: [TICKET, UNKNOWN_TICKET] });
	const rows = triaged.outputs.flat().flatMap(({ json }) => json.reportRows as IDataObject[]);
	const run = async (operation: string, input: IDataObject[], more: INodeParameters = {}) =>
		await runNode({ type, parameters: { operation, ...more }, credentials, input });
	const report = await run('report', rows);
	const [gap] = report.json[0].gaps as IDataObject[];
	const text = `#helpful ${String(rows[0].recordName)}`;
	const notes = [{ id: '9', internal: true, resolution: false, author: 'Tech', createdAt: '2026-06-01T00:00:00.000Z', text }];
	const feedback = await run('readFeedback', [{ ...TICKET, number: '1', notes }], { feedbackFrom: 'notes', rows: JSON.stringify(rows) });
	return [
		{ node, operation: 'report', ...allOf(report) },
		{ node, operation: 'draftStub', ...allOf(await run('draftStub', [gap])) },
		{ node, operation: 'readFeedback', ...allOf(feedback) },
	];
}

function withItGlue(run: (glue: TestItGlue, node: string, type: INodeType) => Promise<Sample[]>): Sampler {
	return async (node, type) => {
		const glue = await startItGlue();
		try {
			return await run(glue, node, type);
		} finally {
			await glue.simulator.close();
		}
	};
}

interface NewTicket {
	summary: string;
	description: string;
	companyId: number;
	configurationIds: number[];
	assetIds: number[];
}

interface Psa {
	sim: { createTicket(ticket: NewTicket): unknown; close(): Promise<void> };
	credentials: Record<string, TestCredential>;
	/** What a new ticket must say besides client and title. */
	required?: IDataObject;
}

/** Every operation around one new ticket about a device. */
function psaSampler(start: () => Promise<Psa>): Sampler {
	return async (node, type) => {
		const { sim, credentials, required } = await start();
		try {
			const run = async (resource: string, operation: string, more: IDataObject = {}) =>
				await runNode({ type, parameters: { resource, operation, ...more } as INodeParameters, credentials });
			const [asset] = (await run('asset', 'getAll')).json;
			const ids = [Number(asset.id)];
			const companyId = Number(asset.companyId);
			sim.createTicket({ summary: TICKET.title, description: TICKET.description, companyId, configurationIds: ids, assetIds: ids });
			const [ticket] = (await run('ticket', 'getAll')).json;
			const written = { title: 'Sample', text: 'Sample', clientMaySee: true, ...required };
			const given = { ticketId: String(ticket.id), company: String(companyId), assetId: String(asset.id), ...written };
			const samples: Sample[] = [];
			for (const { resource, operation } of choices(type)) {
				const needed = operation === 'getAll' ? {} : given;
				const { json, error } = await run(String(resource), String(operation), needed);
				samples.push({ node, resource: String(resource), operation: String(operation), json, error });
			}
			return samples;
		} finally {
			await sim.close();
		}
	};
}
