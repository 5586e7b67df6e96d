import type { AttributeSpec, NestedRoute, ResourceSpec, Verb } from '../types';

const ORGANIZATION_KEY = 'organization-id';

/**
 * Reads attributes from a short notation: `name!` required on create, `-x` read-only, `x:bool` false when absent,
 * `x-id>type` an id with a read-only `x-name` beside it, `x-id~type` an id without one. All else is writable.
 */
export function attributes(...notations: string[]): AttributeSpec[] {
	return notations.map((notation) => {
		const [, readOnly, name, required, bool, link, target] =
			/^(-?)([a-z0-9-]+?)(!?)(:bool)?(?:([>~])([a-z-]+))?$/.exec(notation) ?? [];
		if (!name) throw new TypeError(`No attribute notation: ${notation}`);
		return {
			name,
			access: readOnly ? 'read' : required ? 'required' : 'write',
			fallback: bool ? false : null,
			refersTo: target,
			namesTarget: link === '>',
		};
	});
}

export const verbs = (text: string): Verb[] => text.split(' ') as Verb[];

/** A route under an organization. */
export const underOrganization = (text: string): NestedRoute => ({
	under: 'organizations',
	key: ORGANIZATION_KEY,
	verbs: verbs(text),
});

type Given = Pick<ResourceSpec, 'type' | 'attributes'> &
	Partial<Omit<ResourceSpec, 'includes'>> & { includes?: { both?: string; showOnly?: string } };

const words = (text = ''): string[] => text.split(' ').filter(Boolean);

/** Fills in what most resources leave out. */
export function resource(given: Given): ResourceSpec {
	return {
		path: given.type.replace(/-/g, '_'),
		flat: [],
		nested: [],
		filters: [],
		sorts: [],
		syncedWritable: [],
		...given,
		includes: { both: words(given.includes?.both), showOnly: words(given.includes?.showOnly) },
	};
}

export const names = words;
