import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { ItGlueAutotaskApi } from '../../credentials/ItGlueAutotaskApi.credentials';
import type { AutotaskSimulator } from '../../simulators/autotask';
import { credential } from './engine';
import type { TestCredential } from './engine-credentials';
import * as psa from './psa-trigger';

export function autotaskCredentials(sim: AutotaskSimulator, changes: IDataObject = {}): Record<string, TestCredential> {
	const { userName, secret, integrationCode } = sim.credentials;
	return credential(ItGlueAutotaskApi, { userName, secret, integrationCode, address: sim.url, ...changes });
}

/** n8n around an active Autotask PSA trigger. */
export async function activateAutotask(sim: AutotaskSimulator, parameters: INodeParameters = {}): Promise<psa.TriggerHost> {
	const load = () => psa.loadTrigger('AutotaskPsaTrigger');
	return await psa.TriggerHost.activate({ sim, load, credentials: () => autotaskCredentials(sim) }, parameters);
}

/** Runs one of the node's webhook life-cycle methods. */
export async function lifeCycle(
	node: INodeType,
	method: 'checkExists' | 'create' | 'delete',
	{ sim, credentials, ...test }: { sim: AutotaskSimulator; parameters?: INodeParameters; staticData?: IDataObject; credentials?: IDataObject },
): Promise<boolean> {
	return await psa.lifeCycle(node, method, { ...test, credentials: autotaskCredentials(sim, credentials) });
}
