import axios from 'axios';
import { type ConnectWiseSimulator, startConnectWiseSimulator } from '../../../simulators/connectwise';
import { startItGlueSimulator } from '../../../simulators/itglue';
import { type SimulatorClock, systemClock } from '../../../simulators/shared/clock';
import type { Clock } from '../../../src/http/clock';
import { ThrottleRegistry } from '../../../src/http/throttle-registry';
import type { Transport } from '../../../src/http/transport';
import { ConnectWisePsaClient } from '../../../src/psa/connectwise/client';
import { CodebaseCache } from '../../../src/psa/connectwise/codebase';
import tickets from '../../../test/fixtures/msp/tickets-dev.json';
import { axiosTransport, nodeClock } from '../../support/axios-transport';
import { http } from '../../support/platform';
import { generateTenant, usualOrganization } from '../knowledge/tenant';

export interface BurstPlan {
	tickets: number;
	organizations: number;
	/** Of each organization. */
	records: number;
	/** The time of both; this machine's by default. */
	clock?: SimulatorClock;
}

/** Both simulators with the same companies, and tickets that all came in at the same moment. */
export async function startDesk({ tickets: count, organizations, records, clock = systemClock }: BurstPlan) {
	axios.defaults.httpAgent = new http.Agent({ keepAlive: true, maxSockets: Infinity });
	const plans = Array.from({ length: organizations }, (_, place) => usualOrganization(records, place === 0));
	const data = generateTenant(plans);
	const connectWise = await startConnectWiseSimulator({ clock });
	const { companies } = connectWise.records;
	const [model] = companies.all();
	if (!model) throw new Error('The simulator has no company to make others after');
	const companyIds = data.organizations.map((organization) => {
		const id = companies.takeId();
		companies.put({ ...model, id, name: organization.name, identifier: organization.shortName ?? String(id) });
		organization.psaCompanies = [{ psa: 'connectwise', companyId: String(id), companyName: organization.name }];
		return id;
	});
	const itGlue = await startItGlueSimulator({ seed: data, clock: () => clock.now() });
	const createTicket = (companyId: number, index: number): string => {
		const { subject, body } = tickets[index % tickets.length] ?? { subject: 'Help', body: '' };
		return String(connectWise.createTicket({ summary: subject.slice(0, 100), description: body, companyId }).id);
	};
	const ticketIds = Array.from({ length: count }, (_, index) => createTicket(companyIds[index % companyIds.length] ?? 0, index));
	return {
		itGlue,
		connectWise,
		ticketIds,
		companyIds,
		/** Its text is that of the data set's ticket at this place. */
		createTicket,
		organizationIds: itGlue.database.all('organizations').map(({ id }) => id),
		itGlueTransport: axiosTransport({ 'x-api-key': itGlue.keys.full }),
		psa: connectWiseClient(connectWise, nodeClock),
		close: async () => {
			await Promise.all([itGlue.close(), connectWise.close()]);
		},
	};
}

/** The client of a simulated ConnectWise PSA, as one n8n process has it. */
export function connectWiseClient({ url, credentials }: Pick<ConnectWiseSimulator, 'url' | 'credentials'>, clock: Clock, through = (transport: Transport) => transport) {
	const { companyId, publicKey, privateKey, clientId } = credentials;
	const authorization = `Basic ${Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64')}`;
	return new ConnectWisePsaClient({
		account: { host: url, companyId, publicKey },
		transport: through(axiosTransport({ authorization, clientId })),
		clock,
		throttles: new ThrottleRegistry(),
		codebases: new CodebaseCache(),
	});
}

export type Desk = Awaited<ReturnType<typeof startDesk>>;
