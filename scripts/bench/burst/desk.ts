import axios from 'axios';
import { startConnectWiseSimulator } from '../../../simulators/connectwise';
import { startItGlueSimulator } from '../../../simulators/itglue';
import { ThrottleRegistry } from '../../../src/http/throttle-registry';
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
}

/** Both simulators with the same companies, and tickets that all came in at the same moment. */
export async function startDesk({ tickets: count, organizations, records }: BurstPlan) {
	axios.defaults.httpAgent = new http.Agent({ keepAlive: true, maxSockets: Infinity });
	const plans = Array.from({ length: organizations }, (_, place) => usualOrganization(records, place === 0));
	const data = generateTenant(plans);
	const connectWise = await startConnectWiseSimulator();
	const { companies } = connectWise.records;
	const [model] = companies.all();
	if (!model) throw new Error('The simulator has no company to make others after');
	const companyIds = data.organizations.map((organization) => {
		const id = companies.takeId();
		companies.put({ ...model, id, name: organization.name, identifier: organization.shortName ?? String(id) });
		organization.psaCompanies = [{ psa: 'connectwise', companyId: String(id), companyName: organization.name }];
		return id;
	});
	const itGlue = await startItGlueSimulator({ seed: data });
	const ticketIds = Array.from({ length: count }, (_, index) => {
		const { subject, body } = tickets[index % tickets.length] ?? { subject: 'Help', body: '' };
		const companyId = companyIds[index % companyIds.length] ?? 0;
		return String(connectWise.createTicket({ summary: subject.slice(0, 100), description: body, companyId }).id);
	});
	const { companyId, publicKey, privateKey, clientId } = connectWise.credentials;
	const authorization = `Basic ${Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64')}`;
	return {
		itGlue,
		connectWise,
		ticketIds,
		organizationIds: itGlue.database.all('organizations').map(({ id }) => id),
		itGlueTransport: axiosTransport({ 'x-api-key': itGlue.keys.full }),
		psa: new ConnectWisePsaClient({
			account: { host: connectWise.url, companyId, publicKey },
			transport: axiosTransport({ authorization, clientId }),
			clock: nodeClock,
			throttles: new ThrottleRegistry(),
			codebases: new CodebaseCache(),
		}),
		close: async () => {
			await Promise.all([itGlue.close(), connectWise.close()]);
		},
	};
}

export type Desk = Awaited<ReturnType<typeof startDesk>>;
