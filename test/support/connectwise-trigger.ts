import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { ItGlueConnectWiseApi } from '../../credentials/ItGlueConnectWiseApi.credentials';
import type { ConnectWiseSimulator } from '../../simulators/connectwise';
import { credential } from './engine';
import type { TestCredential } from './engine-credentials';
import * as psa from './psa-trigger';

export function connectWiseCredentials(sim: ConnectWiseSimulator, changes: IDataObject = {}): Record<string, TestCredential> {
	const { companyId, publicKey, privateKey, clientId } = sim.credentials;
	return credential(ItGlueConnectWiseApi, { site: 'custom', host: sim.url, companyId, publicKey, privateKey, clientId, ...changes });
}

/** n8n around an active ConnectWise PSA trigger. */
export async function activateConnectWise(sim: ConnectWiseSimulator, parameters: INodeParameters = {}): Promise<psa.TriggerHost> {
	const load = () => psa.loadTrigger('ConnectWisePsaTrigger');
	return await psa.TriggerHost.activate({ sim, load, credentials: () => connectWiseCredentials(sim) }, parameters);
}

/** Runs one of the node's webhook life-cycle methods. */
export async function lifeCycle(
	node: INodeType,
	method: 'checkExists' | 'create' | 'delete',
	{ sim, credentials, ...test }: { sim: ConnectWiseSimulator; parameters?: INodeParameters; staticData?: IDataObject; credentials?: IDataObject },
): Promise<boolean> {
	return await psa.lifeCycle(node, method, { ...test, credentials: connectWiseCredentials(sim, credentials) });
}
