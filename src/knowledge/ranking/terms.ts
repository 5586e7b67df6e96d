const CONCEPT_MARK = '\u0001';
const terms: string[] = [];

/** The index term that stands for a concept; no text can contain it. */
export function conceptTerm(concept: number): string {
	return (terms[concept] ??= CONCEPT_MARK + String(concept));
}

/** Whether an index term stands for a concept. */
export function isConceptTerm(term: string): boolean {
	return term.startsWith(CONCEPT_MARK);
}
