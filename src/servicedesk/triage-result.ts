import type { ReportRow } from './gaps/rows';
import type { Ticket } from '../psa/ticket';

/**
 * How sure the organization is: an id beats a name, and there is no guess. `name-and-email-domain`: several organizations
 * have the company's exact name, and the contact's e-mail domain is one's alone.
 */
export type OrganizationMatchedBy = 'override' | 'itglue-id' | 'psa-link' | 'name' | 'short-name' | 'name-and-email-domain';

export interface MatchedOrganization {
	id: string;
	name: string;
	shortName: string | null;
	url: string | null;
	matchedBy: OrganizationMatchedBy;
}

export type IssueType =
	| 'access'
	| 'network'
	| 'email'
	| 'printing'
	| 'backup'
	| 'hardware'
	| 'application'
	| 'security'
	| 'onboarding'
	| 'telephony'
	| 'storage'
	| 'server'
	| 'other';

/** One documentation record that fits the ticket. */
export interface Match {
	id: string;
	type: 'document' | 'flexible-asset' | 'configuration' | 'password';
	/** Flexible asset type, configuration type, password category or document folder, as IT Glue names it. */
	kind: string | null;
	name: string;
	url: string;
	organizationId: string;
	organizationName: string;
	/** From the MSP's own organization: a procedure for every client. */
	global: boolean;
	/** Calibrated probability that the record helps with the ticket, 0 to 1. */
	confidence: number;
	/** Reasons in words, strongest first, each true of the score. */
	why: string[];
	/** What each part of the ranking contributed, as a share of the score. */
	shares: Array<{ part: string; share: number }>;
	/** Plain text around the evidence. */
	snippet: string;
	updatedAt: string | null;
	/** The documentation itself says that it is outdated or replaced. */
	outdated: boolean;
}

/** On access issues: whether a stored credential is known or a reset is what is needed. Never holds a secret. */
export interface AccessAdvice {
	credentials: Array<{
		id: string;
		name: string;
		username: string | null;
		category: string | null;
		url: string;
		/** ISO 8601 UTC. */
		lastChanged: string | null;
	}>;
	/** One sentence for a person. */
	advice: string;
}

export interface TriageResult {
	status: 'matched' | 'gap' | 'organization-not-mapped';
	/** One sentence for a person. */
	reason: string;
	ticket: Ticket;
	organization: MatchedOrganization | null;
	/** Organizations that could be meant where none was certain; names for a person, never searched. */
	organizationCandidates: Array<{ id: string; name: string }>;
	issueType: { type: IssueType; confidence: number; why: string[] };
	/** Set on access issues only. */
	access?: AccessAdvice;
	/** Best first; may be non-empty on a gap (what came closest). */
	matches: Match[];
	/** Probability that the documentation answers the ticket, 0 to 1. */
	answerConfidence: number;
	/** On a gap, the missing topic in words. */
	missingTopic: string | null;
	/** What the ticket says about the documentation, ready to be kept in an n8n Data Table for the gap report. */
	reportRows: ReportRow[];
	/** The same note in three forms; HTML is escaped, and no form carries a secret. */
	note: { markdown: string; html: string; text: string };
	/** Degradations and truncations a person should know of. */
	hints: string[];
}
