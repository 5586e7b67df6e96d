import type { Behaviour } from '../context';
import { downloadUrl, extensionOf, storeFile } from './files';

/** Attachments: a file given as base64 in JSON; only the display name can change. */
export const attachments: Behaviour = {
	computed: { 'download-url': (ctx, record) => downloadUrl(ctx, record.hidden.fileId) },
	prepare: (ctx, { attributes, existing }) => {
		if (existing) {
			delete attributes.attachment;
			return;
		}
		const file = storeFile(ctx, attributes.attachment, '/data/attributes/attachment');
		const name = String(file.attributes.name);
		Object.assign(attributes, {
			name: attributes.name ?? name,
			attachment: file.id,
			'attachment-file-name': name,
			'attachment-content-type': file.attributes['content-type'],
			'attachment-file-size': file.attributes.size,
			ext: extensionOf(name),
		});
	},
	created: (_ctx, record) => {
		record.hidden.fileId = record.attributes.attachment;
	},
	serve: (_ctx, _record, attributes) => {
		delete attributes.attachment;
	},
};
