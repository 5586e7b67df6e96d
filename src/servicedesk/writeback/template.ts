import type { BlockKind } from './content';

/** How new articles are laid out: blocks in order, each under its heading. */
export interface ArticleTemplate {
	name: string;
	sections: Array<{ heading: string; kind: BlockKind }>;
}

/** Headings within a dated entry of an existing record. */
export const ENTRY_LABELS: Record<BlockKind, string> = {
	problem: 'Ticket',
	cause: 'Cause',
	steps: 'What was done',
	commands: 'Commands',
	facts: 'Good to know',
	outcome: 'Result',
	devices: 'Devices',
};

export const ARTICLE_TEMPLATES = {
	problem: {
		name: 'Problem and Solution',
		sections: [
			{ heading: 'Problem', kind: 'problem' },
			{ heading: 'Cause', kind: 'cause' },
			{ heading: 'Solution', kind: 'steps' },
			{ heading: 'Commands', kind: 'commands' },
			{ heading: 'Good to Know', kind: 'facts' },
			{ heading: 'How to Check', kind: 'outcome' },
			{ heading: 'Devices', kind: 'devices' },
		],
	},
	knownError: {
		name: 'Known Error',
		sections: [
			{ heading: 'Symptom', kind: 'problem' },
			{ heading: 'Affected', kind: 'devices' },
			{ heading: 'Root Cause', kind: 'cause' },
			{ heading: 'Workaround and Fix', kind: 'steps' },
			{ heading: 'Commands', kind: 'commands' },
			{ heading: 'Notes', kind: 'facts' },
		],
	},
	howTo: {
		name: 'How-To',
		sections: [
			{ heading: 'When to Use This', kind: 'problem' },
			{ heading: 'Before You Start', kind: 'facts' },
			{ heading: 'Steps', kind: 'steps' },
			{ heading: 'Commands', kind: 'commands' },
			{ heading: 'Why', kind: 'cause' },
			{ heading: 'How to Check', kind: 'outcome' },
			{ heading: 'Devices', kind: 'devices' },
		],
	},
} as const satisfies Record<string, ArticleTemplate>;

export type TemplateName = keyof typeof ARTICLE_TEMPLATES;
