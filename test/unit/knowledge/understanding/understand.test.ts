import { serviceDeskGraph } from '../../../../src/knowledge/concepts/graph';
import { understandTicket, type TicketText } from '../../../../src/knowledge/understanding/understand';

const ticket = (title: string, description = ''): TicketText => ({
	title,
	description,
	contactName: null,
	contactEmail: null,
	assets: [],
});
const conceptsOf = (text: TicketText): string[] =>
	understandTicket(text).concepts.map(({ concept }) => serviceDeskGraph().concepts[concept]?.id ?? '');

describe('understandTicket', () => {
	it.each([
		['I forgot my password and am locked out', 'access'],
		['Wi-Fi drops in the warehouse, access point has no light', 'network'],
		['Outlook calendar invites arrive twice', 'email'],
		['Copier prints stripes and jams', 'printing'],
		['Veeam backup job failed last night', 'backup'],
		['Laptop battery swollen, will not charge', 'hardware'],
		['Clicked a link in a phishing mail', 'security'],
		['New starter on Monday needs an account', 'onboarding'],
		['Desk phone has no dial tone', 'telephony'],
		['RAID degraded on the hypervisor host, cluster node down', 'server'],
	])('classes "%s" as %s and says which words decided', (title, type) => {
		const { issue } = understandTicket(ticket(title));
		expect(issue.type).toBe(type);
		expect(issue.confidence).toBeGreaterThan(0.2);
		expect(issue.why.length).toBeGreaterThan(0);
	});

	it('says so where nothing is known', () => {
		expect(understandTicket(ticket('qwxyz blorp')).issue).toMatchObject({ type: 'other', confidence: 0 });
	});

	it('hears the cause behind the symptom', () => {
		expect(conceptsOf(ticket('User cannot access shared drive after password change'))).toContain('cached-credentials');
	});

	it('gives quoted mail little weight beside words of the sender, and much where there are none', () => {
		const quoted = '\n\nOn Mon, Teo wrote:\n> the tape library is broken';
		const long =
			'My second monitor flickers whenever the laptop sits in the docking station, tried two HDMI cables and rebooted';
		const weightOf = (text: string, title = 'monitor'): number =>
			understandTicket(ticket(title, text)).passages.find(({ text: part }) => part.includes('tape'))?.weight ?? 0;
		expect(weightOf(long + quoted)).toBeLessThan(0.5);
		expect(weightOf(`see below${quoted}`, 'Fwd: help')).toBeGreaterThan(0.5);
	});

	it('reads the beginning of a very long ticket and says so', () => {
		const { hints, passages } = understandTicket(ticket('slow', 'the server is slow '.repeat(60_000)));
		expect(hints).toEqual([expect.stringContaining('very long')]);
		expect(passages.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(30_000);
	});
});
