import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { ConnectWiseAccount } from '../../../src/psa/connectwise/api';
import {
	ensureCallback,
	findActiveCallback,
	removeCallbacks,
	type TicketCallback,
} from '../../../src/psa/connectwise/callbacks';
import { ConnectWisePsaClient } from '../../../src/psa/connectwise/client';
import { processVerifier } from '../../../src/psa/connectwise/deliveries';
import { siteHost } from '../../../src/psa/connectwise/site';
import type { CwCallback } from '../../../src/psa/connectwise/wire';
import { headerOf } from '../../../src/psa/delivery';
import { countedTransport, type RequestCount } from '../../../src/http/transport';
import { webhookSecret } from '../../../src/psa/webhook-secret';
import { clock } from '../clock';
import { cancelSignal } from '../context';
import { n8nTransport } from '../transport';
import { filled } from './credential';
import { credentialData, type PsaTriggerDescriptor, type StandingWebhook, type WantedWebhook } from './descriptor';

const LABEL = 'ConnectWise PSA';
const CREDENTIAL = 'itGlueConnectWiseApi';

export const connectWise: PsaTriggerDescriptor<ConnectWisePsaClient> = {
	label: LABEL,
	words: {
		board: 'Board',
		asset: 'Configuration',
		ticketIdExample: '48213',
		companyIdExample: '250',
		assetIdExample: '8120',
		privateNote: 'Write a note on the Internal tab. Nobody is e-mailed.',
		publicNote: 'Write a note on the Discussion tab, which the client sees. Nobody is e-mailed.',
		briefLists:
			'ConnectWise leaves description, resolution and devices out of lists, and each ticket takes three more requests',
		newTicket: {
			description: 'Open a service ticket. Its description stands on the Discussion tab. Nobody is e-mailed.',
			requires: [],
			markerPlace: 'in the external reference (External XRef) of the ticket and in the last line of its description',
			statusOfBoard: true,
		},
		users: { what: 'Logins of members', example: 'e.g. itglueapi, rmmbot' },
	},
	webhookDescription: 'ConnectWise PSA tells n8n within seconds. It must be able to reach this n8n.',

	async open(context, itemIndex = 0, lane = 'interactive', onLimit) {
		const data = await credentialData(context, CREDENTIAL, itemIndex);
		const requests: RequestCount = { sent: 0 };
		const psa = new ConnectWisePsaClient({
			account: accountOf(data),
			transport: countedTransport(n8nTransport(context, { type: CREDENTIAL, data }), requests),
			clock,
			lane,
			signal: cancelSignal(context),
			onLimit,
		});
		const { site, account } = psa.api;
		return {
			psa,
			requests,
			account: `${site.web}|${account.companyId}`,
			webhookSecret: (name) => webhookSecret(String(data.privateKey), name),
		};
	},

	async findWebhook({ psa }, wanted) {
		const callback = await findActiveCallback(psa.api, callbackOf(wanted));
		return callback && standing(callback);
	},
	async ensureWebhook({ psa }, wanted) {
		return standing(await ensureCallback(psa.api, callbackOf(wanted)));
	},
	async removeWebhook({ psa }, { url }) {
		await removeCallbacks(psa.api, url);
	},
	async verify({ psa }, delivery) {
		return await processVerifier.verify(delivery.rawBody, headerOf(delivery, 'x-content-signature'), psa.api, clock);
	},
};

/**
 * The callback this node wants. Its own changes are only kept back where no created tickets are wanted: another workflow
 * may create tickets with the same API member.
 */
function callbackOf({ url, events }: WantedWebhook): TicketCallback {
	return { webhookUrl: url, selfSuppressed: !events.includes('created') };
}

/** ConnectWise names the member who wrote the callback: the one our keys belong to. */
function standing(callback: CwCallback): StandingWebhook {
	return { ownMember: callback._info?.updatedBy };
}

function accountOf(data: ICredentialDataDecryptedObject): ConnectWiseAccount {
	const host = siteHost(String(data.site ?? ''), '') || filled(data, 'host', 'Host', LABEL);
	filled(data, 'privateKey', 'Private Key', LABEL);
	filled(data, 'clientId', 'Client ID', LABEL);
	const companyId = filled(data, 'companyId', 'Company ID', LABEL);
	return { host, companyId, publicKey: filled(data, 'publicKey', 'Public Key', LABEL) };
}
