import MiniSearch from 'minisearch';
import { performance } from '../support/platform';
import type { BenchCorpus, BenchTicket } from './corpus';
import type { RankedAnswer } from './metrics';
import { type KnowledgeRecord, recordKey } from '../../src/knowledge/record';
import type { Ticket } from '../../src/psa/ticket';
import type { Partition } from '../../src/servicedesk/partition';
import { DEFAULT_TRIAGE_SETTINGS, triage, type TriageDependencies } from '../../src/servicedesk/triage';

export type System = (ticket: BenchTicket) => Promise<RankedAnswer> | RankedAnswer;

const DEPTH = 10;
const RANKABLE = new Set(['document', 'flexible-asset', 'configuration', 'password']);

/** The organizations whose records may come up for a ticket. */
export function allowedOrganizations({ organizations }: BenchCorpus, ticket: BenchTicket): Set<string> {
	return new Set([ticket.organizationId, ...organizations.filter(({ internal }) => internal).map(({ id }) => id)]);
}

export class MemoryPartition implements Partition {
	readonly version = 1;
	readonly warnings = [];
	private readonly kept = new Map<string, unknown>();
	constructor(readonly records: ReadonlyMap<string, KnowledgeRecord>) {}
	derived<T>(key: string, build: (records: ReadonlyMap<string, KnowledgeRecord>, previous?: T) => T): T {
		if (!this.kept.has(key)) this.kept.set(key, build(this.records));
		return this.kept.get(key) as T;
	}
}

export function asTicket(ticket: BenchTicket): Ticket {
	return {
		psa: 'benchmark',
		id: ticket.id,
		number: ticket.id,
		title: ticket.subject,
		description: ticket.body,
		company: { id: ticket.organizationId, name: null, identifier: null },
		contact: { name: ticket.contactName, email: ticket.contactEmail, phone: null },
		status: null,
		closed: false,
		priority: null,
		board: null,
		assets: [],
		url: null,
		createdAt: null,
		updatedAt: null,
		closedAt: null,
		resolution: null,
	};
}

/** The corpus as partitions in memory, and which organization is the MSP's own. */
export function partitionsOf(corpus: BenchCorpus): { partitions: (id: string) => Partition; internal: string | null } {
	const made = new Map<string, MemoryPartition>();
	for (const { id } of corpus.organizations) {
		const own = corpus.records.filter(({ organizationId }) => organizationId === id);
		made.set(id, new MemoryPartition(new Map(own.map((record) => [recordKey(record), record]))));
	}
	return {
		partitions: (id) => made.get(id) ?? new MemoryPartition(new Map()),
		internal: corpus.organizations.find((organization) => organization.internal)?.id ?? null,
	};
}

/** What a workflow may give the node beside the ticket. */
export type TriageWith = Partial<Pick<TriageDependencies, 'resolved' | 'models'>>;

/** The path the Triage node takes, with the corpus in place of the knowledge base. Times are those of a loaded organization. */
export function triageSystem(corpus: BenchCorpus, given: TriageWith = {}): System {
	const { partitions, internal } = partitionsOf(corpus);
	const dependencies: TriageDependencies = {
		organizations: {
			byId: async (id) => {
				const found = corpus.organizations.find((organization) => organization.id === id);
				return found === undefined ? null : { id, name: found.name, shortName: found.shortName, url: null };
			},
			byPsaCompany: async () => [],
			all: async () => [],
			primary: async () => null,
			byEmailDomain: async () => [],
		},
		knowledge: async (id) => partitions(id),
		...given,
		settings: { ...DEFAULT_TRIAGE_SETTINGS, internalOrganizationId: internal, maxMatches: DEPTH },
	};
	const loaded = new Set<string>();
	return async (ticket) => {
		const settings = { ...dependencies.settings, organizationId: ticket.organizationId };
		if (!loaded.has(ticket.organizationId)) {
			loaded.add(ticket.organizationId);
			await triage(asTicket({ ...ticket, subject: '', body: '' }), { ...dependencies, settings });
		}
		const start = performance.now();
		const result = await triage(asTicket(ticket), { ...dependencies, settings });
		const ms = performance.now() - start;
		return {
			id: ticket.id,
			ranked: result.matches.map(({ id, type, confidence, organizationId }) => ({
				id,
				type,
				confidence,
				organizationId,
			})),
			answerConfidence: result.answerConfidence,
			gap: result.status !== 'matched',
			ms,
		};
	};
}

const plainText = (record: KnowledgeRecord): string =>
	[record.kind ?? '', ...record.fields.map(({ text }) => text), ...record.identifiers.map(({ value }) => value)].join(
		'\n',
	);

const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

type Scored = Array<{ record: KnowledgeRecord; score: number }>;

function plainAnswer(ticket: BenchTicket, search: (query: string) => Scored): RankedAnswer {
	const start = performance.now();
	const found = search(`${ticket.subject}\n${ticket.body}`).slice(0, DEPTH);
	const ms = performance.now() - start;
	const best = found[0]?.score ?? 0;
	const squashed = (score: number): number => score / (score + 20);
	return {
		id: ticket.id,
		ranked: found.map(({ record, score }) => ({
			id: record.id,
			type: record.type,
			confidence: squashed(score),
			organizationId: record.organizationId,
		})),
		answerConfidence: squashed(best),
		gap: squashed(best) < 0.5,
		ms,
	};
}

/** One searcher for each set of allowed organizations, made on first use. */
function scoped(corpus: BenchCorpus, make: (records: KnowledgeRecord[]) => (query: string) => Scored): System {
	const made = new Map<string, (query: string) => Scored>();
	return (ticket) => {
		const allowed = allowedOrganizations(corpus, ticket);
		const key = [...allowed].sort().join(' ');
		let search = made.get(key);
		if (search === undefined) {
			search = make(
				corpus.records.filter(({ organizationId, type }) => allowed.has(organizationId) && RANKABLE.has(type)),
			);
			made.set(key, search);
		}
		return plainAnswer(ticket, search);
	};
}

/** Plain BM25 (k1 1.2, b 0.75) over title and text as one, words as they stand: the yardstick of the benchmark. */
export function bm25System(corpus: BenchCorpus): System {
	return scoped(corpus, (records) => {
		const documents = records.map((record) => {
			const words = plainWords(`${record.title}\n${plainText(record)}`);
			const counts = new Map<string, number>();
			for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
			return { record, counts, length: words.length };
		});
		const average = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
		const frequencies = new Map<string, number>();
		for (const { counts } of documents)
			for (const word of counts.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
		const rarity = (word: string): number => {
			const frequency = frequencies.get(word) ?? 0;
			return Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
		};
		return (query) => {
			const words = plainWords(query);
			return documents
				.map(({ record, counts, length }) => ({
					record,
					score: words.reduce((sum, word) => {
						const count = counts.get(word) ?? 0;
						return sum + (rarity(word) * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / average));
					}, 0),
				}))
				.filter(({ score }) => score > 0)
				.sort((a, b) => b.score - a.score);
		};
	});
}

/** MiniSearch as it comes, title and text as fields, any word may match. */
export function miniSearchSystem(corpus: BenchCorpus): System {
	return scoped(corpus, (records) => {
		const byId = new Map(records.map((record) => [record.id, record]));
		const index = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'] });
		index.addAll(records.map((record) => ({ id: record.id, title: record.title, text: plainText(record) })));
		return (query) =>
			index.search(query).flatMap(({ id, score }) => {
				const record = byId.get(String(id));
				return record === undefined ? [] : [{ record, score }];
			});
	});
}
