import { TicketProfiles } from '../../../../src/knowledge/feedback/profile';
import { DEFAULT_REPORT_SETTINGS, gapReport } from '../../../../src/servicedesk/gaps/report';
import { draftStub, readGap } from '../../../../src/servicedesk/gaps/stub';
import { toSections } from '../../../../src/itglue/document-sections';
import { gapRow, NOW } from './rows';

const [GAP] = gapReport([gapRow('1'), gapRow('2')], [], { ...DEFAULT_REPORT_SETTINGS, now: NOW }, new TicketProfiles()).gaps;

describe('a stub', () => {
	it('has the topic as title, with the mark that finds it again, and says what it cost', () => {
		const stub = draftStub(readGap(GAP));
		expect(stub.title).toBe(`DRAFT: Drone flight controller firmware (gap ${GAP.gapId})`);
		expect(stub.sections[0].text).toContain('2 tickets found nothing about this.');
		expect(stub.markdown).toContain('[Ticket 2](https://psa.example/2)');
		expect(stub.sections.map(({ heading }) => heading)).toContain('Resolution');
	});

	it('has the outline that its kind of issue needs', () => {
		const headings = (issueType: string) => draftStub(readGap({ ...GAP, issueType })).sections.map(({ heading }) => heading);
		expect(headings('onboarding')).toContain('Hand-over');
		expect(headings('backup')).toContain('Before you begin');
		expect(headings('constructor')).toEqual(headings('other'));
	});

	it('takes no example ticket of another organization, whoever put it there', () => {
		const foreign = { organizationId: '2', number: '99', url: 'https://psa.example/99', topic: 'Fabrikam' };
		const stub = draftStub(readGap({ ...GAP, examples: [...GAP.examples, foreign] }));
		expect(JSON.stringify(stub)).not.toMatch(/Fabrikam|\/99/);
		const shared = draftStub(readGap({ ...GAP, scope: 'shared', organizationId: null }));
		expect(JSON.stringify(shared)).not.toMatch(/psa\.example/);
		expect(shared.sections[0].text).toContain('2 tickets of several organizations');
	});

	it('turns what tickets say into text', () => {
		const topic = '<script>alert(1)</script> # Heading\n## [x](javascript:alert(1)) password: Hunter2secret';
		const stub = draftStub(readGap({ ...GAP, topic, examples: [{ ...GAP.examples[0], topic, url: 'javascript:alert(1)' }] }));
		const sections = toSections(stub.markdown, 'markdown');
		expect(JSON.stringify(sections)).not.toMatch(/<script|href="javascript|Hunter2secret/);
		const usual = toSections(draftStub(readGap(GAP)).markdown, 'markdown');
		const headings = (all: typeof sections) => all.filter(({ kind }) => kind === 'Document::Heading').map(({ content }) => content);
		expect(headings(sections)).toEqual(headings(usual));
	});

	it.each([null, {}, { ...GAP, gapId: '../x' }, { ...GAP, organizationId: '1/2' }, { ...GAP, topic: '' }])('is made of gaps only: %#', (item) => {
		expect(() => readGap(item)).toThrow('The item is no gap of a gap report.');
	});
});
