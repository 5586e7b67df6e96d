import type { KnowledgeRecord } from '../../knowledge/record';

/** What of a configuration the ticket's words fit. */
export type AssetAttribute =
	| 'hostname'
	| 'name'
	| 'ip'
	| 'mac'
	| 'serial'
	| 'asset-tag'
	| 'nickname'
	| 'psa-asset'
	| 'description';

export interface AssetEvidence {
	attribute: AssetAttribute;
	/** As the ticket writes it. */
	words: string;
	/** What the configuration has there; for descriptions, what of it fits. */
	value: string;
}

export interface AssetReference {
	id: string;
	name: string;
	/** The configuration type. */
	kind: string | null;
	url: string;
	archived: boolean;
}

/** A configuration the ticket names. */
export interface NamedAsset extends AssetReference {
	/** `named`: by something that is this device's alone. `described`: by what is said of it, which fits no other. */
	certainty: 'named' | 'described';
	evidence: AssetEvidence[];
}

/** Words that fit several configurations, or one not well enough. */
export interface AmbiguousAsset {
	words: string;
	/** One sentence for a person. */
	reason: string;
	/** Best first, at most ten. */
	candidates: AssetReference[];
	/** How many fit besides. */
	more: number;
}

export interface AssetFindings {
	/** Named ones first, then in the order of the ticket. */
	found: NamedAsset[];
	ambiguous: AmbiguousAsset[];
}

export function referenceTo({ id, title, kind, url, archived }: KnowledgeRecord): AssetReference {
	return { id, name: title, kind, url, archived };
}
