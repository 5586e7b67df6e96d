import type {
	ICredentialDataDecryptedObject,
	IExecuteFunctions,
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';
import { InputError } from '../../../src/http/errors';
import type { Lane } from '../../../src/http/throttle-contract';
import type { ConnectWiseAccount } from '../../../src/psa/connectwise/api';
import { ConnectWisePsaClient } from '../../../src/psa/connectwise/client';
import { siteHost } from '../../../src/psa/connectwise/site';
import { clock } from '../clock';
import { cancelSignal, type NodeContext } from '../context';
import { toNodeError } from '../errors';
import { n8nTransport } from '../transport';

export const CONNECTWISE_CREDENTIAL = 'itGlueConnectWiseApi';

const LIST_PAGE = 100;

/**
 * ConnectWise PSA as the node's credential sees it. Requests end when the execution is stopped.
 * @param itemIndex for credentials whose fields are expressions
 * @throws InputError where a field of the credential is empty or no host
 */
export async function getConnectWiseClient(
	context: NodeContext,
	itemIndex = 0,
	lane: Lane = 'interactive',
): Promise<ConnectWisePsaClient> {
	// Contexts without items ignore the index.
	const data = await (context as IExecuteFunctions).getCredentials(CONNECTWISE_CREDENTIAL, itemIndex);
	return new ConnectWisePsaClient({
		account: accountOf(data),
		transport: n8nTransport(context, { type: CONNECTWISE_CREDENTIAL, data }),
		clock,
		lane,
		signal: cancelSignal(context),
	});
}

/** Boards and priorities by id and name; companies by what is typed, a page at a time. */
export const connectWiseLists = {
	loadOptions: {
		async getBoards(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
			const boards = await ask(this, async (psa) => await psa.boards());
			return boards.map(({ id, name }) => ({ name: name ?? String(id), value: String(id) }));
		},
		async getPriorities(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
			const priorities = await ask(this, async (psa) => await psa.priorities());
			return priorities.flatMap(({ name }) => (name === undefined ? [] : [{ name, value: name }]));
		},
	},
	listSearch: {
		async searchCompanies(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
			return await ask(this, async (psa) => {
				const results: INodeListSearchResult['results'] = [];
				for await (const { id, name } of psa.companies(filter)) {
					results.push({ name: name ?? String(id), value: String(id) });
					if (results.length >= LIST_PAGE) break;
				}
				return { results };
			});
		},
	},
};

async function ask<T>(context: ILoadOptionsFunctions, question: (psa: ConnectWisePsaClient) => Promise<T>): Promise<T> {
	try {
		return await question(await getConnectWiseClient(context));
	} catch (error) {
		throw toNodeError(error, { node: context.getNode() });
	}
}

function accountOf(data: ICredentialDataDecryptedObject): ConnectWiseAccount {
	const host = siteHost(String(data.site ?? ''), '') || filled(data, 'host', 'Host');
	filled(data, 'privateKey', 'Private Key');
	filled(data, 'clientId', 'Client ID');
	return { host, companyId: filled(data, 'companyId', 'Company ID'), publicKey: filled(data, 'publicKey', 'Public Key') };
}

function filled(data: ICredentialDataDecryptedObject, name: string, label: string): string {
	const value = String(data[name] ?? '').trim();
	if (value !== '') return value;
	throw new InputError(
		`The ConnectWise PSA credential has no ${label}`,
		`Open the credential and fill in ${label}.`,
		label,
	);
}
