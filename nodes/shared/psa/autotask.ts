import { AutotaskPsaClient } from '../../../src/psa/autotask/client';
import { verify } from '../../../src/psa/autotask/deliveries';
import { ensureWebhook, findWebhook, removeWebhooks } from '../../../src/psa/autotask/webhooks';
import type { AtWebhook } from '../../../src/psa/autotask/wire';
import { countedTransport, type RequestCount } from '../../../src/http/transport';
import { webhookSecret } from '../../../src/psa/webhook-secret';
import { clock } from '../clock';
import { cancelSignal } from '../context';
import { n8nTransport } from '../transport';
import { filled } from './credential';
import { credentialData, type PsaTriggerDescriptor, type StandingWebhook } from './descriptor';

const LABEL = 'Autotask PSA';
const CREDENTIAL = 'itGlueAutotaskApi';

/** Keeps n8n from signing in step by step before each request, as it does for the credential's test. */
const CHECKED = { credentialCheck: 'not before requests of nodes' };

export const autotask: PsaTriggerDescriptor<AutotaskPsaClient> = {
	label: LABEL,
	words: {
		board: 'Queue',
		asset: 'Configuration',
		ticketIdExample: '351181 or T20260115.0007',
		companyIdExample: '174',
		assetIdExample: '8120',
		privateNote: 'Write an internal note. Autotask itself e-mails nobody.',
		publicNote: 'Write a note for all Autotask users, those of the client portal included. Workflow rules of yours may e-mail it.',
		newTicket: {
			description: 'Open a ticket. Autotask itself e-mails nobody; workflow rules of yours may.',
			requires: ['board', 'priority', 'dueAt'],
			markerPlace: 'in the external ID of the ticket and in the last line of its description',
		},
		users: { what: 'IDs of resources', example: 'e.g. 29682885, 29682889' },
	},
	webhookDescription: 'Autotask tells n8n within seconds, but not of new notes. It must be able to reach this n8n over https on port 443.',

	async open(context, itemIndex = 0, lane = 'interactive', onLimit) {
		const data = await credentialData(context, CREDENTIAL, itemIndex);
		const requests: RequestCount = { sent: 0 };
		const secret = filled(data, 'secret', 'Secret', LABEL);
		const psa = new AutotaskPsaClient({
			account: {
				userName: filled(data, 'userName', 'User Name', LABEL),
				integrationCode: filled(data, 'integrationCode', 'Integration Code', LABEL),
				address: String(data.address ?? ''),
			},
			transport: countedTransport(n8nTransport(context, { type: CREDENTIAL, data: { ...data, ...CHECKED } }), requests),
			clock,
			lane,
			signal: cancelSignal(context),
			onLimit,
		});
		return { psa, requests, account: psa.api.user, webhookSecret: (name) => webhookSecret(secret, name) };
	},

	async findWebhook({ psa }, wanted) {
		const webhook = await findWebhook(psa.api, wanted);
		return webhook && standing(webhook);
	},
	async ensureWebhook({ psa }, wanted) {
		return standing(await ensureWebhook({ api: psa.api, memory: psa.memory, clock }, wanted));
	},
	async removeWebhook({ psa }, { url }) {
		await removeWebhooks(psa.api, url);
	},
	async verify(_access, delivery, secret) {
		return verify(delivery, secret);
	},
};

/** A webhook belongs to the API user that made it. */
function standing({ ownerResourceID }: AtWebhook): StandingWebhook {
	return { ownMember: typeof ownerResourceID === 'number' ? String(ownerResourceID) : undefined };
}
