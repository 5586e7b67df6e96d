import { InputError } from '../http/errors';

/** A person of one client, as far as telling who is meant goes. */
export interface PsaContact {
	id: number;
	name: string;
	/** In any order; empty where the PSA knows none. */
	emails: string[];
}

const PARAMETER = 'Contact';
/** As many as fit into an error's description. */
const MOST_NAMED = 5;

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The id of the contact that is meant, by its id, its e-mail address or its whole name, whatever the case.
 * @param people the client's contacts that are in use; asked for only where no id is given
 * @param idOf reads an id as this PSA does
 * @throws InputError where nobody or more than one is meant
 */
export async function contactId(
	value: string,
	people: () => AsyncIterable<PsaContact>,
	idOf: (value: string, parameter: string) => number,
): Promise<number> {
	const wanted = folded(value);
	if (/^#?\d+$/.test(wanted)) return idOf(wanted, PARAMETER);
	const isMeant = ({ name, emails }: PsaContact): boolean =>
		wanted.includes('@') ? emails.some((email) => folded(email) === wanted) : folded(name) === wanted;
	const found: PsaContact[] = [];
	for await (const person of people()) if (isMeant(person)) found.push(person);
	const [only] = found;
	if (only !== undefined && found.length === 1) return only.id;
	const asGiven = `"${value.trim().slice(0, 80)}"`;
	if (only === undefined) {
		throw new InputError(
			`The company has no contact ${asGiven}`,
			'Give the whole name, an e-mail address or the ID of a contact of this company that is in use.',
			PARAMETER,
		);
	}
	const each = found.slice(0, MOST_NAMED).map(({ id, name }) => `${id} (${name})`);
	const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
	throw new InputError(`The company has ${found.length} contacts ${asGiven}`, `Give the ID of one: ${each.join(', ')}${more}.`, PARAMETER);
}
