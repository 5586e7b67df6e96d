import { type AssetIndex, assetIndexOf, exactKey } from './asset-index';
import { chooseDescribed } from './choose-described';
import { describedDevices } from './described-devices';
import { exactMentions } from './exact-names';
import {
	type AmbiguousAsset,
	type AssetEvidence,
	type AssetFindings,
	type NamedAsset,
	referenceTo,
} from './findings';
import { splitMail } from '../../knowledge/understanding/mail';
import { type KnowledgeRecord, recordKey } from '../../knowledge/record';
import type { TicketText } from '../../knowledge/understanding/understand';
import { redactSecrets, singleLine, truncate } from '../../text';
import type { Partition } from '../partition';

const MAX_TITLE = 500;
const MAX_DESCRIPTION = 24_000;
const MAX_CANDIDATES = 10;
const MAX_SHOWN = 120;

interface Found {
	record: KnowledgeRecord;
	certainty: NamedAsset['certainty'];
	evidence: AssetEvidence[];
}

interface Open {
	words: string;
	reason: string;
	candidates: KnowledgeRecord[];
	/** The ticket itself says that it does not know which. */
	unknown?: boolean;
}

/** What was found so far, and what is still open. */
class Findings {
	readonly found = new Map<string, Found>();
	readonly open: Open[] = [];

	add(record: KnowledgeRecord, certainty: NamedAsset['certainty'], evidence: AssetEvidence): void {
		const key = recordKey(record);
		const known = this.found.get(key);
		if (known === undefined) this.found.set(key, { record, certainty, evidence: [evidence] });
		else if (!known.evidence.some((one) => one.attribute === evidence.attribute && one.words === evidence.words)) {
			known.evidence.push(evidence);
		}
	}

	/** Of these the ticket says it does not know which: a description elsewhere does not know it either. */
	retract(records: readonly KnowledgeRecord[]): void {
		for (const key of records.map(recordKey)) if (this.found.get(key)?.certainty === 'described') this.found.delete(key);
	}
}

const shown = (text: string): string => truncate(singleLine(text), MAX_SHOWN);

/** In use before archived: a replaced device keeps its name in the archive. */
function inUse<T extends { record: KnowledgeRecord }>(names: readonly T[]): readonly T[] {
	const active = names.filter(({ record }) => !record.archived);
	return active.length > 0 ? active : names;
}

function addExact(text: string, index: AssetIndex, findings: Findings): void {
	for (const { words, names } of exactMentions(text, index)) {
		const meant = inUse(names);
		const [first] = meant;
		if (first === undefined) continue;
		if (meant.length === 1) {
			findings.add(first.record, 'named', { attribute: first.attribute, words: shown(words), value: shown(first.value) });
		} else {
			findings.open.push({
				words,
				reason: `More than one configuration has this ${first.attribute === 'ip' ? 'IP address' : first.attribute}.`,
				candidates: meant.map(({ record }) => record),
			});
		}
	}
}

/** Devices the PSA links to the ticket, by serial number before name. */
function addLinked(assets: TicketText['assets'], index: AssetIndex, findings: Findings): void {
	for (const { name, serialNumber } of assets) {
		for (const value of [serialNumber, name]) {
			if (value === null || value.trim() === '') continue;
			const meant = inUse(index.named(exactKey('name', value)).filter(({ partial }) => !partial));
			if (meant.length === 0) continue;
			if (meant.length === 1) {
				findings.add(meant[0].record, 'named', { attribute: 'psa-asset', words: shown(value), value: shown(meant[0].value) });
			} else {
				const candidates = meant.map(({ record }) => record);
				findings.open.push({ words: value, reason: 'More than one configuration has the name of the PSA’s device.', candidates });
			}
			break;
		}
	}
}

function addDescribed(text: string, index: AssetIndex, contactName: string | null, findings: Findings): void {
	const anyExact = findings.found.size > 0;
	const open: Open[] = [];
	for (const device of describedDevices(text, index, { contactName })) {
		const choice = chooseDescribed(device, index);
		// "The server" beside a host name is that server, or none worth another guess.
		if (choice === null || (anyExact && !choice.specific)) continue;
		const words = shown(device.words);
		if ('chosen' in choice) {
			const value = shown(choice.value);
			for (const record of choice.chosen) findings.add(record, 'described', { attribute: 'description', words, value });
		} else {
			const unknown = device.number === 'one-of';
			open.push({ words, reason: choice.reason, candidates: choice.candidates, unknown });
		}
	}
	findings.open.push(...open);
	for (const { candidates } of open.filter(({ unknown }) => unknown)) findings.retract(candidates);
}

/** Open mentions that nothing else of the ticket settles; of those with the same candidates the first. */
function unsettled({ open, found }: Findings): AmbiguousAsset[] {
	const keysOf = ({ candidates }: Open): string[] => candidates.map(recordKey);
	const left = open.filter((one) => !keysOf(one).some((key) => found.has(key)));
	const isWider = (one: Open, other: Open): boolean => {
		const [wide, narrow] = [new Set(keysOf(one)), keysOf(other)];
		const within = narrow.every((key) => wide.has(key));
		return within && (narrow.length < wide.size || left.indexOf(other) < left.indexOf(one));
	};
	return left
		.filter((one) => !left.some((other) => other !== one && isWider(one, other)))
		.map(({ words, reason, candidates }) => ({
			words: shown(words),
			reason,
			candidates: candidates.slice(0, MAX_CANDIDATES).map(referenceTo),
			more: Math.max(0, candidates.length - MAX_CANDIDATES),
		}));
}

/**
 * Finds the configurations a text names: by host name (with or without domain, prefix and leading zeros), IP and MAC
 * address in any notation, serial number, asset tag, nickname, the devices the PSA links, and by description ("the server
 * in the linen room", "Ruth's workstation"). Each comes with the words of the text and the attribute they fit. What fits
 * several configurations equally, or one not well enough, is listed with its candidates and never guessed.
 *
 * Looks at one organization's records only. Reads the first 24,000 characters of the description; secrets are masked first.
 */
export function findAssets(ticket: TicketText, partition: Pick<Partition, 'derived'>): AssetFindings {
	const index = assetIndexOf(partition);
	const findings = new Findings();
	const title = redactSecrets(ticket.title.slice(0, MAX_TITLE));
	const description = redactSecrets(ticket.description.slice(0, MAX_DESCRIPTION));
	addExact(`${title}\n${description}`, index, findings);
	addLinked(ticket.assets, index, findings);
	const { own, earlier } = splitMail(description);
	const said = /\S/.test(own) ? own : earlier;
	addDescribed(`${title}\n${said}`, index, ticket.contactName, findings);
	const order = { named: 0, described: 1 };
	const found = [...findings.found.values()]
		.sort((a, b) => order[a.certainty] - order[b.certainty])
		.map(({ record, certainty, evidence }) => ({ ...referenceTo(record), certainty, evidence }));
	return { found, ambiguous: unsettled(findings) };
}
