import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	IExecuteFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import type { InputError } from '../../src/http/errors';
import { checkedSecret, checkedUrl, type FeedbackSender } from '../../src/servicedesk/gaps/feedback-link';

export const FEEDBACK_CREDENTIAL = 'itGlueFeedbackApi';

/**
 * Where feedback goes and what signs it.
 * @throws InputError where the credential's fields cannot be used, n8n's own error where there is no credential
 */
export async function feedbackSender(context: IExecuteFunctions, itemIndex: number): Promise<FeedbackSender> {
	const credential: ICredentialDataDecryptedObject = await context.getCredentials(FEEDBACK_CREDENTIAL, itemIndex);
	return { url: checkedUrl(credential.url), secret: checkedSecret(credential.secret) };
}

/** How n8n tests the credential: every node that uses it has this among its methods. */
export const feedbackTest = {
	async feedbackCredential(
		this: ICredentialTestFunctions,
		{ data = {} }: ICredentialsDecrypted,
	): Promise<INodeCredentialTestResult> {
		try {
			checkedUrl(data.url);
			checkedSecret(data.secret);
			return { status: 'OK', message: 'The URL can be a webhook, and the secret is long enough' };
		} catch (error) {
			const { message, advice } = error as InputError;
			return { status: 'Error', message: `${message} ${advice}` };
		}
	},
};
