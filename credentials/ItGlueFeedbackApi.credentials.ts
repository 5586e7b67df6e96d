import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { SHORTEST_FEEDBACK_SECRET } from '../src/servicedesk/gaps/feedback-link';

/** Where answers to "Did it help?" go, and the secret that signs the links: shared by Triage and Documentation Gaps. */
export class ItGlueFeedbackApi implements ICredentialType {
	name = 'itGlueFeedbackApi';

	displayName = 'IT Glue Feedback API';

	icon: Icon = { light: 'file:../icons/itglue.svg', dark: 'file:../icons/itglue.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-itglue/n8n-nodes-itglue#credentials';

	restrictToSupportedNodes = true as const;

	properties: INodeProperties[] = [
		{
			displayName: 'Feedback URL',
			name: 'url',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://n8n.example.com/webhook/itglue-feedback',
			description: 'The production URL of the webhook in the documentation feedback workflow',
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: `At least ${SHORTEST_FEEDBACK_SECRET} letters and digits, made by a password generator. Whoever has it can vote on documentation; a new one ends all links sent so far.`,
		},
	];
}
