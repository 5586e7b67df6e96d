import type { Mirror } from './mirror';
import { performance } from '../../support/platform';
import { findAssets } from '../../../src/servicedesk/crossreference/find-assets';

/** A ticket with the configurations it names, as somebody who knows the client judged it. */
export interface AssetTicket {
	id: string;
	orgId: string;
	subject: string;
	body: string;
	contact?: string | null;
	expected: string[];
	/** Several could be meant; listing them is right, choosing one is wrong. */
	ambiguous: string[];
	/** How it names them: hostname, mac, description, none, … */
	how: string;
}

export interface AssetAnswer {
	ticket: AssetTicket;
	/** The data set's ids. */
	found: string[];
	/** Candidates of every ambiguous mention. */
	ambiguous: string[][];
	ms: number;
}

export interface AssetFigures {
	tickets: number;
	/** Share of the assets given that are expected. */
	precision: number | null;
	/** Share of the expected assets that are given. */
	recall: number | null;
	/** Share of the tickets whose assets are exactly the expected ones. */
	exact: number;
	/** Of the tickets that could mean several: those where nothing is given and the candidates are listed, all of them. */
	ambiguousTickets: number;
	ambiguousFound: number;
	/** Assets given that are not expected. */
	wrong: number;
	/** Tickets without a documented asset for which candidates are listed all the same. */
	needless: number;
}

/** Runs the finder over the tickets; the judgement never reaches it. */
export async function answerAll(tickets: readonly AssetTicket[], mirror: Mirror): Promise<AssetAnswer[]> {
	const answers: AssetAnswer[] = [];
	for (const ticket of tickets) {
		const partition = await mirror.organization(ticket.orgId);
		const { subject: title, body: description, contact = null } = ticket;
		const started = performance.now();
		const question = { title, description, contactName: contact, contactEmail: null, assets: [] };
		const { found, ambiguous } = findAssets(question, partition);
		const ms = performance.now() - started;
		const seedIds = (references: ReadonlyArray<{ id: string }>) => references.map(({ id }) => mirror.toSeed(id));
		answers.push({ ticket, found: seedIds(found), ambiguous: ambiguous.map(({ candidates }) => seedIds(candidates)), ms });
	}
	return answers;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((one) => b.includes(one));

/** Precision, recall, and how often several candidates were listed where several could be meant. */
export function figuresOf(answers: readonly AssetAnswer[]): AssetFigures {
	const sum = (of: (answer: AssetAnswer) => number): number => answers.reduce((total, answer) => total + of(answer), 0);
	const given = sum(({ found }) => found.length);
	const right = sum(({ found, ticket }) => found.filter((id) => ticket.expected.includes(id)).length);
	const open = answers.filter(({ ticket }) => ticket.ambiguous.length > 0);
	return {
		tickets: answers.length,
		precision: share(right, given),
		recall: share(right, sum(({ ticket }) => ticket.expected.length)),
		exact: share(answers.filter(({ found, ticket }) => sameSet(found, ticket.expected)).length, answers.length) ?? 0,
		ambiguousTickets: open.length,
		ambiguousFound: open.filter(
			({ ticket, found, ambiguous }) => found.length === 0 && ambiguous.some((one) => sameSet(one, ticket.ambiguous)),
		).length,
		wrong: given - right,
		needless: answers.filter(({ ticket, ambiguous }) => ticket.ambiguous.length === 0 && ambiguous.length > 0).length,
	};
}
