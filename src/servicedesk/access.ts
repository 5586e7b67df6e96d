import type { RankedRecord } from '../knowledge/ranking/rank';
import type { IssueClass } from '../knowledge/understanding/issue-type';
import type { AccessAdvice } from './triage-result';

const MAX_CREDENTIALS = 3;
/** A credential this far below the best record is not about the ticket. */
const MIN_SHARE = 0.35;

const day = (time: string | null | undefined): string | null => (time ? time.slice(0, 10) : null);

/**
 * For access issues: which stored credentials are about what the ticket names (label, user name, category and age, never
 * the value), or that none is known and a reset is what is needed.
 */
export function accessAdvice(issue: IssueClass, ranked: readonly RankedRecord[]): AccessAdvice | undefined {
	if (issue.type !== 'access') return undefined;
	const best = ranked[0]?.score ?? 0;
	const credentials = ranked
		.filter(({ record, score }) => record.type === 'password' && score >= MIN_SHARE * best)
		.slice(0, MAX_CREDENTIALS)
		.map(({ record }) => ({
			id: record.id,
			name: record.title,
			username: record.identifiers.find(({ kind }) => kind === 'username')?.value ?? null,
			category: record.kind,
			url: record.url,
			lastChanged: record.passwordUpdatedAt ?? record.updatedAt,
		}));
	const [first] = credentials;
	if (first === undefined) {
		return { credentials, advice: 'No stored credential fits; the user’s own sign-in is reset, not looked up.' };
	}
	const changed = day(first.lastChanged);
	const user = first.username === null ? '' : `, user ${first.username}`;
	return {
		credentials,
		advice: `Stored credential: ${first.name}${user}${changed === null ? '' : `, last changed ${changed}`}.`,
	};
}
