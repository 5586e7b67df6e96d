import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { SHORTEST_SECRET } from '../src/itglue/changes-feed';

/** The secret that an IT Glue workflow proves its calls with. Here, and not in the workflow, it is stored encrypted. */
export class ItGlueLiveFeedApi implements ICredentialType {
	name = 'itGlueLiveFeedApi';

	displayName = 'IT Glue Live Feed API';

	icon: Icon = { light: 'file:../icons/itglue.svg', dark: 'file:../icons/itglue.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-itglue/n8n-nodes-itglue#credentials';

	restrictToSupportedNodes = true as const;

	properties: INodeProperties[] = [
		{
			displayName:
				'IT Glue cannot sign its calls or send headers, so the secret is the end of the address it calls. Whoever has that address can start the workflow, but decides nothing: the record is read from IT Glue.',
			name: 'notice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: `At least ${SHORTEST_SECRET} letters and digits, made by a password generator`,
		},
	];
}
