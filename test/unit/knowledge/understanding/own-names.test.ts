import { understandTicket } from '../../../../src/knowledge/understanding/understand';

const NAMES = ['Harbor Dental Group', 'HDG', 'Harbor Dental'];
const wordsOf = (title: string, description = '', organizationNames: readonly string[] = NAMES): string[] => {
	const ticket = { title, description, contactName: null, contactEmail: null, assets: [], organizationNames };
	return [...understandTicket(ticket).words.values()];
};

describe('the names of the organization a ticket comes from', () => {
	it.each([
		'Harbor Dental Group printer',
		'HARBOR DENTAL printer',
		'harbor dental group: printer',
		'Harbor printer',
		'HDG printer',
		"Harbor's printer",
	])('are no topic: %s', (title) => {
		expect(wordsOf(title).map((word) => word.toLowerCase())).toEqual(['printer']);
	});

	it('are no topic in the text either', () => {
		const words = wordsOf('Printer', 'The printer at Harbor Dental has a jam.');
		expect(words).toContain('jam');
		expect(words).not.toContain('Harbor');
		expect(words).not.toContain('Dental');
	});

	it('stay where nobody said whose ticket it is', () => {
		expect(wordsOf('Harbor Dental printer', '', [])).toEqual(['Harbor', 'Dental', 'printer']);
	});

	it('leave words of the trade alone, and names that only begin like them', () => {
		expect(wordsOf('dental x-ray stopped at the harbor gate')).toEqual(expect.arrayContaining(['dental', 'harbor']));
		expect(wordsOf('HDG-SRV01 is down').map((word) => word.toLowerCase())).toContain('hdg-srv01');
		expect(wordsOf('Mail to harbor@hdg.example bounces').join(' ')).toContain('harbor@hdg.example');
	});

	it('leave a topic alone that an organization is called after', () => {
		expect(wordsOf('backup server alarm', '', ['Backup Server Inc.'])).toEqual(['backup', 'server', 'alarm']);
		expect(wordsOf('Datto alarm', '', ['Datto'])).toEqual(['Datto', 'alarm']);
	});

	it('read names with characters of patterns as they are', () => {
		expect(wordsOf('A+ (Zorb printer', '', ['A+ (Zorb'])).toEqual(['printer']);
	});
});
