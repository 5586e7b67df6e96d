import type { ICredentialDataDecryptedObject, IExecuteFunctions } from 'n8n-workflow';
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
