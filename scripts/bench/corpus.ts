import { markdownToText } from '../../src/text';
import type { Identifier, KnowledgeRecord, RecordField, RecordLink, RecordType } from '../../src/knowledge/record';

/** A corpus and its tickets in the one shape both benchmark formats are read into. */
export interface BenchCorpus {
	organizations: Array<{ id: string; name: string; shortName: string | null; internal: boolean }>;
	records: KnowledgeRecord[];
}

/** What the ranker is given of a ticket. */
export interface BenchTicket {
	id: string;
	organizationId: string;
	subject: string;
	body: string;
	contactName: string | null;
	contactEmail: string | null;
}

/** What only scoring sees. */
export interface Judgement {
	kind: string;
	relevant: Record<string, number> | null;
	mustNotReturn: string[];
	newerOver: { newer: string; older: string } | null;
}

const ARTICLES = 'articles';
const BASE = 'https://documentation.example';

type Row = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const parseLines = (content: string): Row[] =>
	content
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Row);

function documentFields(markdown: string): RecordField[] {
	const { text: body, headings } = markdownToText(markdown);
	const fields: RecordField[] = [{ role: 'body', label: 'Body', text: body }];
	if (headings.length > 0) fields.push({ role: 'headings', label: 'Headings', text: headings.join('\n') });
	return fields;
}

function articleCorpus(content: string): BenchCorpus {
	return {
		organizations: [{ id: ARTICLES, name: 'Articles', shortName: null, internal: false }],
		records: parseLines(content).map((row) => ({
			id: text(row.id),
			type: 'document',
			kind: null,
			title: text(row.title),
			url: `${BASE}/${ARTICLES}/docs/${text(row.id)}`,
			organizationId: ARTICLES,
			organizationName: 'Articles',
			fields: documentFields(text(row.body)),
			identifiers: [],
			links: [],
			archived: false,
			createdAt: null,
			updatedAt: orNull(row.updatedAt),
		})),
	};
}

type Specific = Pick<KnowledgeRecord, 'kind' | 'fields'> & { identifiers?: Identifier[] };

const field = (role: RecordField['role'], label: string, value: unknown): RecordField[] =>
	text(value) === '' ? [] : [{ role, label, text: text(value) }];

const identifier = (kind: Identifier['kind'], value: unknown): Identifier[] =>
	text(value) === '' ? [] : [{ kind, value: text(value) }];

/** How each type of the MSP data set becomes a record, as the IT Glue source does it. */
const SPECIFIC: Record<string, { type: RecordType; path: string; of: (row: Row) => Specific }> = {
	documents: {
		type: 'document',
		path: 'docs',
		of: (row) => ({ kind: orNull(row.folder), fields: documentFields(text(row.body)) }),
	},
	flexibleAssets: {
		type: 'flexible-asset',
		path: 'assets',
		of: (row) => ({
			kind: orNull(row.type),
			fields: Object.entries((row.traits ?? {}) as Row).flatMap(([key, value]) =>
				field('trait', key.replace(/-/g, ' '), value),
			),
		}),
	},
	configurations: {
		type: 'configuration',
		path: 'configurations',
		of: (row) => ({
			kind: orNull(row.configurationType),
			fields: [
				...field('notes', 'Notes', row.notes),
				...field('trait', 'Operating system', row.operatingSystem),
				...field('trait', 'Manufacturer', row.manufacturer),
				...field('trait', 'Model', row.model),
				...field('trait', 'Primary user', row.primaryUser),
			],
			identifiers: [
				...identifier('hostname', row.hostname),
				...identifier('ip', row.primaryIp),
				...identifier('mac', row.macAddress),
				...identifier('serial', row.serialNumber),
				...identifier('person', row.primaryUser),
			],
		}),
	},
	passwords: {
		type: 'password',
		path: 'passwords',
		of: (row) => ({
			kind: orNull(row.category),
			fields: [...field('notes', 'Notes', row.notes)],
			identifiers: [...identifier('username', row.username), ...identifier('url', row.url)],
		}),
	},
};

const LINK_TYPES = new Set(['document', 'flexible-asset', 'configuration', 'password']);

function linksOf(rows: readonly Row[]): Map<string, RecordLink[]> {
	const links = new Map<string, RecordLink[]>();
	const add = (of: string, link: RecordLink): void => {
		links.set(of, [...(links.get(of) ?? []), link]);
	};
	for (const row of rows) {
		const [fromType, toType] = [text(row.fromType), text(row.toType)];
		if (!LINK_TYPES.has(fromType) || !LINK_TYPES.has(toType)) continue;
		const notes = orNull(row.notes);
		add(text(row.fromId), { id: text(row.toId), type: toType as RecordType, notes, direction: 'to' });
		add(text(row.toId), { id: text(row.fromId), type: fromType as RecordType, notes, direction: 'from' });
	}
	return links;
}

function mspCorpus(content: string): BenchCorpus {
	const corpus = JSON.parse(content) as Record<string, Row[]>;
	const organizations = (corpus.organizations ?? []).map((row) => ({
		id: text(row.id),
		name: text(row.name),
		shortName: orNull(row.shortName),
		internal: row.isInternal === true,
	}));
	const names = new Map(organizations.map(({ id, name }) => [id, name]));
	const links = linksOf(corpus.relatedItems ?? []);
	const records = Object.entries(SPECIFIC).flatMap(([key, { type, path, of }]) =>
		(corpus[key] ?? []).map((row): KnowledgeRecord => {
			const [id, organizationId] = [text(row.id), text(row.orgId)];
			return {
				id,
				type,
				title: text(row.name),
				url: `${BASE}/${organizationId}/${path}/${id}`,
				organizationId,
				organizationName: names.get(organizationId) ?? '',
				identifiers: [],
				...of(row),
				links: links.get(id) ?? [],
				archived: false,
				createdAt: orNull(row.createdAt),
				updatedAt: orNull(row.updatedAt),
			};
		}),
	);
	return { organizations, records };
}

/** Reads a corpus: JSON lines of articles, which become one organization, or the MSP data set. */
export function readCorpus(path: string, content: string): BenchCorpus {
	return path.endsWith('.jsonl') ? articleCorpus(content) : mspCorpus(content);
}

function judgementOf(row: Row): Judgement {
	return {
		kind: text(row.kind) || 'unjudged',
		relevant: typeof row.relevant === 'object' ? (row.relevant as Record<string, number> | null) : null,
		mustNotReturn: Array.isArray(row.mustNotReturn) ? row.mustNotReturn.map(String) : [],
		newerOver: (row.newerOver as Judgement['newerOver'] | undefined) ?? null,
	};
}

/** Reads tickets; what judges them is kept apart from what the ranker is given. */
export function readTickets(
	path: string,
	content: string,
): { tickets: BenchTicket[]; judgements: Map<string, Judgement> } {
	const parsed: unknown = path.endsWith('.jsonl') ? parseLines(content) : JSON.parse(content);
	const rows = (Array.isArray(parsed) ? parsed : ((parsed as { tickets?: unknown }).tickets ?? [])) as Row[];
	return {
		tickets: rows.map((row) => ({
			id: String(row.id),
			organizationId: orNull(row.orgId) ?? ARTICLES,
			subject: text(row.subject),
			body: text(row.body),
			contactName: orNull(row.contact),
			contactEmail: orNull(row.contactEmail),
		})),
		judgements: new Map(rows.map((row) => [String(row.id), judgementOf(row)])),
	};
}
