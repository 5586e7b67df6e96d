const UPPER_CASE = new Set('html id ip iso json mac mitp otp psa rmm ssl url zip'.split(' '));

const SPECIAL: Record<string, string> = { ids: 'IDs', myglue: 'MyGlue', glue: 'Glue', src: 'Source' };

/** What a name is called on screen: "exclude][configuration-type-id" → "Exclude Configuration Type ID". */
export function labelOf(name: string): string {
	return words(name)
		.map((word) => SPECIAL[word] ?? (UPPER_CASE.has(word) ? word.toUpperCase() : capitalised(word)))
		.join(' ')
		.replace('My Glue', 'MyGlue');
}

/** The name of a node parameter or output field: "configuration-type-id" → "configurationTypeId". */
export function fieldName(name: string): string {
	return words(name)
		.map((word, index) => (index === 0 ? word : capitalised(word)))
		.join('');
}

/** Whether two spellings are of one name: "PSA ID", `psaId`, `psa_id`. */
export function isSameName(a: string, b: string): boolean {
	return squashed(a) === squashed(b);
}

function squashed(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

export function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "a configuration", "an organization", "a user", "an SSL certificate". */
export function withArticle(noun: string): string {
	return `${/^(?:[aeio]|u(?!se)|SSL)/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function words(name: string): string[] {
	return name.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
}
