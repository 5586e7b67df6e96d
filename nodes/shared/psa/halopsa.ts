import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { HALO_REQUEST_LIMIT } from '../../../src/psa/halopsa/api';
import { HaloPsaClient } from '../../../src/psa/halopsa/client';
import { verifyDelivery } from '../../../src/psa/halopsa/deliveries';
import type { HaloAccount } from '../../../src/psa/halopsa/token';
import { ensureWebhook, findWebhook, removeWebhooks } from '../../../src/psa/halopsa/webhooks';
import { countedTransport, type RequestCount } from '../../../src/http/transport';
import { webhookSecret } from '../../../src/psa/webhook-secret';
import { clock } from '../clock';
import { cancelSignal } from '../context';
import { n8nTransport } from '../transport';
import { filled } from './credential';
import { credentialData, type PsaTriggerDescriptor } from './descriptor';

const LABEL = 'HaloPSA';
const CREDENTIAL = 'itGlueHaloPsaApi';

/** Keeps n8n from getting a token of its own: the client's, good for the values of this item, is on every request. */
const NODE_BRINGS_TOKEN = { accessToken: 'on each request', nodeBringsToken: true };

export const haloPsa: PsaTriggerDescriptor<HaloPsaClient> = {
	label: LABEL,
	words: {
		board: 'Team',
		asset: 'Asset',
		ticketIdExample: '4242',
		companyIdExample: '12',
		assetIdExample: '501',
		privateNote: 'Write a note that is hidden from the user. Nobody is e-mailed.',
		publicNote: 'Write a note the client sees in the portal. Nobody is e-mailed.',
		briefLists: 'HaloPSA leaves devices and resolution out of lists, and each ticket takes one more request',
		newTicket: {
			description: 'Open a ticket. The user gets no acknowledgement by e-mail; rules of yours run as for any ticket.',
			requires: ['type'],
			markerPlace: 'in the last line of the details of the ticket',
		},
		users: { what: 'IDs of agents', example: 'e.g. 31, 44' },
	},
	webhookDescription:
		'HaloPSA tells n8n within seconds. It must be able to reach this n8n, and the credential needs the scope admin to register the webhook.',

	async open(context, itemIndex = 0, lane = 'interactive', onLimit) {
		const data = await credentialData(context, CREDENTIAL, itemIndex);
		const requests: RequestCount = { sent: 0 };
		const account = accountOf(data);
		const psa = new HaloPsaClient({
			account,
			transport: countedTransport(n8nTransport(context, { type: CREDENTIAL, data: { ...data, ...NODE_BRINGS_TOKEN } }), requests),
			clock,
			lane,
			signal: cancelSignal(context),
			onLimit,
			requestLimit: positive(data.requestLimit, HALO_REQUEST_LIMIT),
			processes: positive(data.processes, 1),
		});
		return {
			psa,
			requests,
			account: `${psa.api.site.web}|${account.tenant}`,
			webhookSecret: (name) => webhookSecret(account.clientSecret, name),
		};
	},

	async findWebhook({ psa }, wanted) {
		return (await findWebhook(psa.api, wanted)) && { ownMember: await psa.ownAgent() };
	},
	async ensureWebhook({ psa }, wanted) {
		await ensureWebhook(psa.api, wanted);
		return { ownMember: await psa.ownAgent() };
	},
	async removeWebhook({ psa }, { url }) {
		await removeWebhooks(psa.api, url);
	},
	async verify(_, delivery, secret) {
		return verifyDelivery(delivery, secret);
	},
};

function accountOf(data: ICredentialDataDecryptedObject): HaloAccount {
	return {
		url: filled(data, 'url', 'HaloPSA URL', LABEL),
		tenant: String(data.tenant ?? '').trim(),
		clientId: filled(data, 'clientId', 'Client ID', LABEL),
		clientSecret: filled(data, 'clientSecret', 'Client Secret', LABEL),
		scope: filled(data, 'scope', 'Scope', LABEL),
	};
}

function positive(value: unknown, fallback: number): number {
	const number = Math.floor(Number(value));
	return Number.isFinite(number) && number >= 1 ? number : fallback;
}
