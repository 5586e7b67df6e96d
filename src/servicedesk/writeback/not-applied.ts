/** Ends an application before anything is written. */
export class NotApplied extends Error {
	constructor(
		readonly status: 'refused' | 'left-alone',
		message: string,
	) {
		super(message);
	}
}

/** What keeps a record from being written, before anything is. */
export function checkTarget(
	live: { organizationId: string; leftAlone: string | null; fingerprint: string; name: string },
	plan: { organizationId: string; fingerprint: string },
	begun: boolean,
): void {
	if (live.organizationId !== plan.organizationId) {
		throw new NotApplied('refused', `“${live.name}” belongs to another organization than the plan says.`);
	}
	if (live.leftAlone !== null) throw new NotApplied('left-alone', live.leftAlone);
	if (!begun && live.fingerprint !== plan.fingerprint) {
		throw new NotApplied('refused', `“${live.name}” was changed since the proposal, so propose again.`);
	}
}
