import { InputError } from '../http/errors';

/** A person of one client, as far as telling who is meant goes. */
export interface PsaContact {
	id: number;
	name: string;
	/** In any order; empty where the PSA knows none. */
	emails: string[];
}

/** What to look for at the PSA, which may find others too. */
export type ContactSearch =
	| { by: 'email'; email: string }
	/** Every word stands in the first or in the last name. */
	| { by: 'name'; words: string[] };

const PARAMETER = 'Contact';
/** As many as fit into an error's description. */
const MOST_NAMED = 5;
/** People looked at before it is given up: a few pages of the PSA that gives the smallest. */
const MOST_READ = 1000;
/** Enough to tell people apart, and few enough for an address of ConnectWise. */
const MOST_WORDS = 6;

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The id of the contact that is meant, by its id, its e-mail address or its whole name, whatever the case.
 * @param people the client's contacts that are in use, those at least that are looked for; asked for only where no id is given
 * @param idOf reads an id as this PSA does
 * @throws InputError where nobody or more than one is meant, or where the first 1,000 do not tell
 */
export async function contactId(
	value: string,
	people: (search: ContactSearch) => AsyncIterable<PsaContact>,
	idOf: (value: string, parameter: string) => number,
): Promise<number> {
	const wanted = folded(value);
	if (/^#?\d+$/.test(wanted)) return idOf(wanted, PARAMETER);
	const isEmail = wanted.includes('@');
	const isMeant = ({ name, emails }: PsaContact): boolean =>
		isEmail ? emails.some((email) => folded(email) === wanted) : folded(name) === wanted;
	const search: ContactSearch = isEmail ? { by: 'email', email: wanted } : { by: 'name', words: wordsOf(wanted) };
	const found: PsaContact[] = [];
	let read = 0;
	for await (const person of people(search)) {
		read += 1;
		if (read > MOST_READ) throw tooMany(value);
		if (isMeant(person)) found.push(person);
	}
	const [only] = found;
	if (only !== undefined && found.length === 1) return only.id;
	throw only === undefined ? nobody(value) : several(value, found);
}

/** Longest first: they tell most. A double quote cannot be searched for at every PSA. */
function wordsOf(name: string): string[] {
	const words = name.split(' ').filter((word) => word !== '' && !word.includes('"'));
	return words.sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}

const quoted = (value: string): string => `"${value.trim().slice(0, 80)}"`;

function nobody(value: string): InputError {
	return new InputError(
		`The company has no contact ${quoted(value)}`,
		'Give the whole name, an e-mail address or the ID of a contact of this company that is in use.',
		PARAMETER,
	);
}

function several(value: string, found: readonly PsaContact[]): InputError {
	const each = found.slice(0, MOST_NAMED).map(({ id, name }) => `${id} (${name})`);
	const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
	return new InputError(`The company has ${found.length} contacts ${quoted(value)}`, `Give the ID of one: ${each.join(', ')}${more}.`, PARAMETER);
}

function tooMany(value: string): InputError {
	return new InputError(
		`More than ${MOST_READ} contacts of the company are like ${quoted(value)}`,
		'Give the ID of the contact: nobody was chosen, and no ticket was opened.',
		PARAMETER,
	);
}
