import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { startAutotaskSimulator } from '../../simulators/autotask';
import { startConnectWiseSimulator } from '../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../simulators/halopsa';
import { autotaskCredentials } from '../../test/support/autotask-trigger';
import { connectWiseCredentials } from '../../test/support/connectwise-trigger';
import { runNode } from '../../test/support/engine';
import type { TestCredential } from '../../test/support/engine-credentials';
import { haloCredentials } from '../../test/support/halopsa-trigger';
import { startItGlue, type TestItGlue } from '../../test/support/itglue';
import { choices } from '../../test/support/surface';
import type { Sample } from './samples';

type Sampler = (node: string, type: INodeType) => Promise<Sample[]>;

/** Nodes whose parameters are not built from definitions, by class name. */
export const otherSamples: Record<string, Sampler> = {
	ItGlueTriage: withItGlue(async (glue, node, type) => [
		{ node, ...(await runNode({ type, credentials: glue.credentials(), input: [TICKET] })) },
	]),
	ItGlueCompanyMapping: withItGlue(async (glue, node, type) => [
		{ node, ...(await runNode({ type, credentials: glue.credentials(), input: [{ ...TICKET.company }] })) },
	]),
	ItGlueKnowledge: withItGlue(async (glue, node, type) => {
		const samples: Sample[] = [];
		for (const { operation } of choices(type)) {
			const parameters = { operation, query: 'label printer', organizationId: glue.ids('organizations')[1] } as INodeParameters;
			const { json, error } = await runNode({ type, parameters, credentials: glue.credentials() });
			samples.push({ node, operation: String(operation), json, error });
		}
		return samples;
	}),
	ConnectWisePsa: psaSampler(async () => {
		const sim = await startConnectWiseSimulator();
		return { sim, credentials: connectWiseCredentials(sim) };
	}),
	AutotaskPsa: psaSampler(async () => {
		const sim = await startAutotaskSimulator();
		return { sim, credentials: autotaskCredentials(sim) };
	}),
	HaloPsa: psaSampler(async () => {
		const sim = await startHaloPsaSimulator();
		return { sim, credentials: haloCredentials(sim) };
	}),
};

/** Of the made-up MSP's client Brackwater Logistics. */
const TICKET = {
	id: '1',
	psa: 'connectwise',
	company: { id: '2134', name: 'BrackwaterLog', identifier: null },
	title: 'Warehouse labels do not come out of the Zebra printers',
	description: 'No shipping labels come out after ship confirm, on all bays.',
};

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
}

/** Every operation around one new ticket about a device. */
function psaSampler(start: () => Promise<Psa>): Sampler {
	return async (node, type) => {
		const { sim, credentials } = await start();
		try {
			const run = async (resource: string, operation: string, more: IDataObject = {}) =>
				await runNode({ type, parameters: { resource, operation, ...more } as INodeParameters, credentials });
			const [asset] = (await run('asset', 'getAll')).json;
			const ids = [Number(asset.id)];
			const companyId = Number(asset.companyId);
			sim.createTicket({ summary: TICKET.title, description: TICKET.description, companyId, configurationIds: ids, assetIds: ids });
			const [ticket] = (await run('ticket', 'getAll')).json;
			const given = { ticketId: String(ticket.id), company: String(companyId), assetId: String(asset.id), text: 'Sample', clientMaySee: true };
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
