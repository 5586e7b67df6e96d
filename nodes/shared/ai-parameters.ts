import type { INodeProperties } from 'n8n-workflow';

/** What a connected chat model is for; like the next, an option of the collection `options`. */
export const chatModelTasks: INodeProperties = {
	displayName: 'Chat Model Tasks',
	name: 'chatModelTasks',
	type: 'multiOptions',
	default: ['rewrite', 'judge'],
	description: 'What a connected chat model is asked for, one request each',
	options: [
		{
			name: 'Judge Candidates',
			value: 'judge',
			description: 'Choose among the best candidates, by number only',
		},
		{
			name: 'Rewrite Query',
			value: 'rewrite',
			description: 'Say it in the words of documentation, to search with these too',
		},
	],
};

export const modelTimeout: INodeProperties = {
	displayName: 'Model Timeout (Seconds)',
	name: 'modelTimeout',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 600 },
	default: 30,
	description: 'How long each connected model may take before the result goes without it',
};
