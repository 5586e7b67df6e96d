import { documentBody } from '../../../src/itglue/document-body';

const document = (attributes: Record<string, unknown>) => ({ id: '801', type: 'documents', attributes });

const section = (kind: string, sort: number, content: string | null, more = {}) => ({
	id: String(sort),
	type: 'document-sections',
	attributes: { 'resource-type': `Document::${kind}`, sort, content, ...more },
});

describe('a document’s body', () => {
	const written = document({
		content: [{ resource_type: 'Document::Text', sort: 0, resource: { content: '<p>the same again</p>' } }],
		sections: [
			section('Text', 1, '<p>Check <b>HA</b> state.</p>'),
			section('Heading', 0, 'Failover & <fallback>', { level: 3 }),
			section('Gallery', 2, null),
			section('Step', 3, '<p>Reboot</p>'),
		],
	});

	it('is its sections in their order, headings escaped', () => {
		expect(documentBody(written, 'html')).toBe(
			'<h3>Failover &amp; &lt;fallback&gt;</h3>\n<p>Check <b>HA</b> state.</p>\n<p>Reboot</p>',
		);
	});

	it('is text for those who read text', () => {
		const text = documentBody(written, 'text')!;
		expect(text.split('\n').filter(Boolean)).toEqual(['Failover & <fallback>', 'Check HA state.', 'Reboot']);
	});

	it('is Markdown for those who show it', () => {
		expect(documentBody(written, 'markdown')).toBe('### Failover & &lt;fallback>\n\nCheck **HA** state.\n\nReboot');
	});

	it('is the content blocks where sections are not given', () => {
		const content = [
			{ resource_type: 'Document::Text', sort: 1, resource: { content: '<p>two</p>' } },
			{ resource_type: 'Document::Heading', sort: 0, resource: { content: 'one', level: 9 } },
		];
		expect(documentBody(document({ content, sections: [] }), 'html')).toBe('<h2>one</h2>\n<p>two</p>');
	});

	it('is the one text of an old document', () => {
		expect(documentBody(document({ content: '<p>old</p>' }), 'html')).toBe('<p>old</p>');
	});

	it.each([{}, { content: [] }, { content: '' }, { content: null, sections: null }])('is none in %j', (attributes) => {
		expect(documentBody(document(attributes), 'html')).toBeNull();
		expect(documentBody(document(attributes), 'text')).toBeNull();
	});

	it('survives sections that are not as they should be', () => {
		expect(documentBody(document({ sections: [null, {}, { attributes: { content: 5 } }] }), 'html')).toBe('');
	});
});
