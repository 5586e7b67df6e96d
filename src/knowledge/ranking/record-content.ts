import { conceptTerm } from './terms';
import type { ConceptGraph } from '../concepts/graph';
import type { SegmentWriter } from '../index/segment-writer';
import { eachTerm } from '../index/tokenize';
import type { FieldRole, KnowledgeRecord } from '../record';

const TITLE = 0;
const LABEL = 1;
const BODY = 2;
const CONTEXT = 3;

const GROUP_OF_ROLE: Record<FieldRole, number> = { headings: LABEL, body: BODY, trait: BODY, notes: BODY, tags: LABEL };

/** Text beyond this many characters of one field adds nothing to finding the record. */
const MAX_FIELD = 60_000;
/** Weaker mentions of a concept are not held against the ticket's. */
const MIN_MENTION = 0.31;

function countText(writer: SegmentWriter, graph: ConceptGraph, text: string, group: number): void {
	const reader = graph.reader();
	eachTerm(text.length > MAX_FIELD ? text.slice(0, MAX_FIELD) : text, (term, position, start, end) => {
		reader.read(term, position, start, end);
		if (!term.stop) writer.add(term.term, group, !term.part);
	});
	for (const { concept } of reader.mentions(MIN_MENTION)) writer.add(conceptTerm(concept), group, false);
}

/** A title without the organization's own name, which every record of theirs may carry. */
export function topicalTitle(record: KnowledgeRecord): string {
	const { title, organizationName } = record;
	const separator = title.startsWith(organizationName) ? title.slice(organizationName.length) : title;
	const rest = separator.replace(/^[\s:–-]+/, '');
	return rest === '' ? title : rest;
}

/** Writes a record's terms and concepts by field group; `context` is what linked records say about it. */
export function writeRecord(writer: SegmentWriter, record: KnowledgeRecord, context: string, graph: ConceptGraph): void {
	countText(writer, graph, topicalTitle(record), TITLE);
	if (record.kind !== null) countText(writer, graph, record.kind, LABEL);
	for (const { role, text } of record.fields) countText(writer, graph, text, GROUP_OF_ROLE[role]);
	for (const { kind, value } of record.identifiers) {
		if (kind !== 'mac' && kind !== 'serial') countText(writer, graph, value, CONTEXT);
	}
	if (context !== '') countText(writer, graph, context, CONTEXT);
}
