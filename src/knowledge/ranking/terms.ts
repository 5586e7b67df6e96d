const CONCEPT_MARK = '\u0001';

/** The index term that stands for a concept; no text can contain it. */
export function conceptTerm(concept: number): string {
	return CONCEPT_MARK + String(concept);
}
