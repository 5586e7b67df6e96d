import { marked, type Token, type Tokens } from 'marked';

export interface SeedSection {
	'resource-type': 'Document::Heading' | 'Document::Text';
	content: string;
	level: number | null;
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

const plainText = (html: string): string => html.replace(/<[^>]+>/g, '');

/** Cuts Markdown into the sections IT Glue would hold: one per heading, one HTML text between two of them. */
export function sectionsOfMarkdown(markdown: string): SeedSection[] {
	const sections: SeedSection[] = [];
	let text: Token[] = [];
	const flush = () => {
		const content = marked.parser(text).trim();
		if (content) sections.push({ 'resource-type': 'Document::Text', content, level: null });
		text = [];
	};
	for (const token of marked.lexer(markdown)) {
		if (!isHeading(token)) {
			text.push(token);
			continue;
		}
		flush();
		sections.push({ 'resource-type': 'Document::Heading', content: plainText(token.text), level: token.depth });
	}
	flush();
	return sections;
}

/** Markdown as HTML, for rich text outside documents. */
export function htmlOfMarkdown(markdown: string): string {
	return marked.parse(markdown, { async: false }).trim();
}
