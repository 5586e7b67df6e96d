import { copy, flagOf, intOf, textOf, type Body } from './body';
import { invalid } from './errors';
import { textOfHtml, type Action, type Actor, type Outcome, type Ticket } from './model';
import { newGuid, type Records } from './seed';
import type { Switches } from './switches';
import { htmlOfText } from './ticket-fields';

/** An action with what it does to the world around it. */
export interface PlannedAction {
	action: Action;
	/** Who gets the action by mail; empty for nobody. */
	mailTo: string[];
	survey: boolean;
	/** The ticket's next status; 0 leaves it. */
	newStatus: number;
}

/** What kind of action it is: an outcome the PSA knows, or a label. @throws ApiError 400 for an id nobody knows */
function outcomeOf(body: Body, records: Records, switches: Switches): Outcome | undefined {
	const id = intOf(body, 'outcome_id');
	if (id !== undefined && id > 0) {
		const outcome = records.outcomes.get(id);
		if (!outcome) throw invalid('outcome_id', `The outcome ${id} does not exist.`);
		return outcome;
	}
	const name = textOf(body, 'outcome')?.toLowerCase();
	return switches.outcomeFoundByName
		? records.outcomes.find(({ outcome, systemid }) => outcome.toLowerCase() === name && systemid === 0)
		: undefined;
}

/**
 * Works out a new action: what it says, who sees it, whom it is mailed to, which status it sets. What the body does not
 * say is not on the safe side: without `hiddenfromuser` the user sees it.
 *
 * @throws ApiError 400
 */
export function planAction(
	ticket: Ticket,
	body: Body,
	actor: Actor,
	{ records, switches, now }: { records: Records; switches: Switches; now: string },
): PlannedAction {
	const action = writeAction(blankAction(ticket, actor, now), body, switches);
	const outcome = outcomeOf(body, records, switches);
	const said = {
		send: flagOf(body, 'sendemail'),
		hidden: flagOf(body, 'hiddenfromuser'),
		status: intOf(body, 'new_status'),
	};
	let send = said.send ?? (switches.mailUnlessForbidden && !said.hidden && !outcome?.hidefromuser);
	if (outcome) {
		Object.assign(action, { outcome: outcome.outcome, outcome_id: outcome.id });
		if (said.hidden === undefined || switches.outcomeWins)
			action.hiddenfromuser = outcome.hidefromuser || action.hiddenfromuser;
		if (outcome.sendemail > 0 && (said.send === undefined || switches.outcomeWins)) send = true;
	}
	if (action.hiddenfromuser && !switches.mailHiddenActions) send = false;
	const byOutcome = outcome?.newstatus ?? 0;
	const newStatus =
		byOutcome > 0 && (said.status === undefined || switches.outcomeWins) ? byOutcome : (said.status ?? 0);
	if (newStatus > 0 && !records.statuses.get(newStatus))
		throw invalid('new_status', `The status ${newStatus} does not exist.`);
	const named = action.emailto.split(/[;,]/).map((address) => address.trim());
	const mailTo = [...(send ? [ticket.user_email] : []), ...(send || switches.mailToAlways ? named : [])].filter(
		Boolean,
	);
	return { action, mailTo: [...new Set(mailTo)], survey: flagOf(body, 'send_survey') ?? false, newStatus };
}

/** Writes to an action what a body says of its text and how it is shown. @throws ApiError 400 */
export function writeAction(action: Action, body: Body, switches: Switches): Action {
	const next = { ...action };
	copy(next, body, textOf, ['outcome', 'note', 'note_html', 'emailto']);
	copy(next, body, flagOf, ['hiddenfromuser', 'important']);
	copy(next, body, intOf, ['attachment_count']);
	if (typeof body.timetaken === 'number') next.timetaken = body.timetaken;
	if (typeof body.note_html === 'string') next.note = textOfHtml(next.note_html);
	else if (typeof body.note === 'string') next.note_html = htmlOfText(next.note);
	const limit = switches.maxNoteLength;
	if (limit !== null && Math.max(next.note.length, next.note_html.length) > limit)
		throw invalid('note', `The note must not be longer than ${limit} characters.`);
	return next;
}

/** An action before anything is written: an agent's, or the ticket's user's. */
export function blankAction(ticket: Ticket, { agent, application }: Actor, now: string): Action {
	return {
		id: 0,
		ticket_id: ticket.id,
		outcome: '',
		outcome_id: 0,
		who: agent?.name ?? ticket.user_name,
		who_type: agent ? 1 : 2,
		who_agentid: agent?.id ?? 0,
		datetime: now,
		last_updated: now,
		actiondatecreated: now,
		note: '',
		note_html: '',
		emailfrom: '',
		emailto: '',
		emaildirection: '',
		dateemailed: '',
		hiddenfromuser: false,
		important: false,
		old_status: ticket.status_id,
		new_status: ticket.status_id,
		attachment_count: 0,
		timetaken: 0,
		actionby_agent_id: agent?.id ?? 0,
		actionby_application_id: application ? '3c000000-0000-4000-8000-00000000a991' : '',
		guid: newGuid(),
		system: false,
	};
}
