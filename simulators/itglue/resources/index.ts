import { ASSETS } from './assets';
import { CORE } from './core';
import { attributes, names, resource } from './spec';
import { REFERENCE } from './reference';

/** What hangs on other records; its routes stand under each of {@link ATTACHMENT_PARENTS}. */
const ATTACHED = [
	resource({
		type: 'attachments',
		filters: ['id'],
		sorts: names('name created_at updated_at'),
		attributes: attributes(
			...[
				'attachment!',
				'name',
				'-attachment-file-name',
				'-attachment-content-type',
				'-attachment-file-size',
				'-ext',
			],
			...['-download-url'],
		),
	}),
	resource({ type: 'recent-versions', attributes: [] }),
	resource({ type: 'related-items', attributes: attributes('destination-id!', 'destination-type!', 'notes') }),
];

/** Every resource of the API, described once. */
export const RESOURCES = [...CORE, ...ASSETS, ...REFERENCE, ...ATTACHED];

/** Path segments under which attachments and related items are served. Organizations are not among them. */
export const ATTACHMENT_PARENTS = names(
	'checklists checklist_templates configurations contacts documents domains locations passwords ssl_certificates ' +
		'flexible_assets tickets',
);

/** Record types by the path segments of related items' sources. `folders` has routes for nothing else. */
export const RELATED_PARENTS: Record<string, string> = {
	...Object.fromEntries(ATTACHMENT_PARENTS.map((path) => [path, path.replace(/_/g, '-')])),
	folders: 'document-folders',
};

const BY_TYPE = new Map(RESOURCES.map((spec) => [spec.type, spec]));

export function specOf(type: string) {
	const spec = BY_TYPE.get(type);
	if (!spec) throw new TypeError(`No such resource: ${type}`);
	return spec;
}
