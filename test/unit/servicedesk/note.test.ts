import { renderNote } from '../../../src/servicedesk/note';
import type { Match, TriageResult } from '../../../src/servicedesk/triage-result';

type Content = Parameters<typeof renderNote>[0];

const match = (overrides: Partial<Match> = {}): Match => ({
	id: '1',
	type: 'document',
	kind: null,
	name: 'Cached credentials after a password change',
	url: 'https://app.itglue.com/1/docs/2',
	organizationId: '1',
	organizationName: 'Contoso',
	global: false,
	confidence: 0.8,
	why: ['Covers cached credentials', 'Text has “password”'],
	shares: [],
	snippet: 'Clear the stored credentials, then sign in again.',
	updatedAt: null,
	outdated: false,
	...overrides,
});

const content = (overrides: Partial<TriageResult> = {}): Content => ({
	status: 'matched',
	reason: 'It fits.',
	organization: { id: '1', name: 'Contoso', shortName: null, url: null, matchedBy: 'psa-link' },
	organizationCandidates: [],
	issueType: { type: 'access', confidence: 0.9, why: [] },
	matches: [match()],
	answerConfidence: 0.8,
	missingTopic: null,
	hints: [],
	...overrides,
});

describe('the note', () => {
	it('gives the best match with its reasons and the weak ones a line each', () => {
		const weak = match({ name: 'Night shift contacts', url: 'https://app.itglue.com/1/docs/3', confidence: 0.2 });
		const { text } = renderNote(content({ matches: [match(), weak] }));
		expect(text.split('\n')).toEqual([
			'DOCUMENTATION FOR THIS TICKET',
			'* Cached credentials after a password change – Document, 80 %',
			'    https://app.itglue.com/1/docs/2',
			'    Why: Covers cached credentials; Text has “password”',
			'    Clear the stored credentials, then sign in again.',
			'PERHAPS ALSO',
			'* Night shift contacts – Document, 20 %',
			'    https://app.itglue.com/1/docs/3',
		]);
	});

	it('leaves out whole reasons rather than cutting one short', () => {
		const { text } = renderNote(content({ matches: [match({ why: ['short', 'x'.repeat(250), 'never'], snippet: '' })] }));
		expect(text).toContain('Why: short');
		expect(text).not.toContain('xxx');
	});

	it('says what is missing on a gap', () => {
		const { markdown } = renderNote(content({ status: 'gap', missingTopic: 'Laser cutter', reason: 'Nothing covers it.' }));
		expect(markdown).toContain('No documentation found for this ticket');
		expect(markdown).toContain('Missing documentation: Laser cutter');
		expect(markdown).toContain('What came closest');
	});

	it('names the candidates where the company is not mapped, and no record', () => {
		const { text } = renderNote(
			content({ status: 'organization-not-mapped', organization: null, organizationCandidates: [{ id: '7', name: 'Contoso' }] }),
		);
		expect(text).toContain('Could be: Contoso');
		expect(text).not.toContain('Cached credentials');
	});

	it('escapes what records and tickets contain', () => {
		const hostile = match({
			name: '<img src=x onerror=alert(1)> [click](https://evil.example) **b**',
			url: 'javascript:alert(1)',
			snippet: '<script>alert(1)</script>',
		});
		const { markdown, html } = renderNote(content({ matches: [hostile] }));
		expect(html).not.toMatch(/<(img|script)/i);
		expect(html).not.toContain('javascript:');
		expect(markdown).not.toContain('javascript:');
		expect(markdown).not.toContain('](https://evil.example)');
		expect(markdown).not.toMatch(/(^|[^\\])<script/);
	});

	it('stays within its length and says that there is more', () => {
		const many = Array.from({ length: 20 }, (_, place) => match({ name: `Runbook ${place}`, snippet: 'y '.repeat(300) }));
		const note = renderNote(content({ matches: many }));
		for (const form of Object.values(note)) expect(form.length).toBeLessThanOrEqual(7_900);
		expect(note.text).toContain('More in the documentation.');
	});
});
