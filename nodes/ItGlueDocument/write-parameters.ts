import type { INodeProperties } from 'n8n-workflow';

/** The text of a document or a section, and what it is written in. */
export function contentParameters(description: string): INodeProperties[] {
	return [
		{
			displayName: 'Content Format',
			name: 'contentFormat',
			type: 'options',
			options: [
				{ name: 'HTML', value: 'html', description: 'Cut down to layout: scripts, styles and handlers are left out' },
				{ name: 'Markdown', value: 'markdown' },
			],
			default: 'markdown',
		},
		{
			displayName: 'Content',
			name: 'content',
			type: 'string',
			typeOptions: { rows: 8 },
			default: '',
			required: true,
			description,
		},
	];
}

export const PUBLISH: INodeProperties = {
	displayName: 'Publish',
	name: 'publish',
	type: 'boolean',
	default: true,
	description: 'Whether to publish the document afterwards. Readers may not see changes before that.',
};

export const CREATE_FOLDERS: INodeProperties = {
	displayName: 'Create Missing Folders',
	name: 'createFolders',
	type: 'boolean',
	default: false,
	description: 'Whether to make the folders of the path that do not exist yet',
};

export function folderPath(description: string): INodeProperties {
	return {
		displayName: 'Folder',
		name: 'folderPath',
		type: 'string',
		default: '',
		placeholder: 'e.g. Network/Firewalls',
		description,
	};
}

export const IMAGE_LOSS: INodeProperties = {
	displayName: 'Delete Images Too',
	name: 'allowImageLoss',
	type: 'boolean',
	default: false,
	description: 'Whether galleries and steps may be replaced, whose images IT Glue deletes with them',
};

export const SECTION_CHOICE: INodeProperties[] = [
	{
		displayName: 'Section',
		name: 'sectionBy',
		type: 'options',
		options: [
			{ name: 'Below a Heading', value: 'heading', description: 'The text up to the next heading; the heading stays' },
			{ name: 'By ID', value: 'id' },
		],
		default: 'heading',
	},
	{
		displayName: 'Heading',
		name: 'heading',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. Restart the service',
		description: 'The words of the heading, letter case aside',
		displayOptions: { show: { sectionBy: ['heading'] } },
	},
	{
		displayName: 'Section ID',
		name: 'sectionId',
		type: 'string',
		default: '',
		required: true,
		displayOptions: { show: { sectionBy: ['id'] } },
	},
];

export const SEARCH: INodeProperties[] = [
	{
		displayName: 'Words',
		name: 'words',
		type: 'string',
		default: '',
		required: true,
		description: 'All of them must occur, letter case aside; parts of words count',
	},
	{
		displayName: 'Search In',
		name: 'searchIn',
		type: 'options',
		options: [
			{ name: 'Names', value: 'names' },
			{ name: 'Names and Content', value: 'content' },
		],
		default: 'content',
	},
];
