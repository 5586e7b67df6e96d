import { documentRecord } from '../../../src/knowledge/sources/itglue/document';
import { flexibleAssetRecord } from '../../../src/knowledge/sources/itglue/flexible-asset';
import { understandTicket } from '../../../src/knowledge/understanding/understand';
import { parseErrorBody } from '../../../src/itglue/error-body';
import { readDocument } from '../../../src/itglue/response';
import { toSections } from '../../../src/itglue/document-sections';
import { noteHtml } from '../../../src/psa/halopsa/note-html';
import { isSignedBy } from '../../../src/psa/autotask/signature';
import { verifyDelivery } from '../../../src/psa/halopsa/deliveries';
import { WEBHOOK_USER } from '../../../src/psa/halopsa/webhooks';
import { readTicket } from '../../../src/psa/read-ticket';
import { analyseResolution } from '../../../src/servicedesk/writeback/analysis';
import { cleanText, escapeMarkdown, htmlToMarkdown, htmlToText, markdownToText, redactNotes, redactSecrets } from '../../../src/text';

const nobody = { contactName: null, contactEmail: null, assets: [] };
const record = (attributes: Record<string, unknown>) => ({ id: '1', type: 'documents', attributes: { 'organization-id': 1, ...attributes } });
const SECRET = 'a webhook secret';
const authorization = `Basic ${Buffer.from(`${WEBHOOK_USER}:${SECRET}`).toString('base64')}`;

/** Everything that reads a stranger's text, by name. None may throw anything but a said error, nor take more than linear time. */
export const READERS: Record<string, (text: string) => unknown> = {
	'ticket description': (text) => understandTicket({ ...nobody, title: text.slice(0, 200), description: text }),
	'ticket of any source': (text) => readTicket({ title: text, description: text, company: { name: text }, contact: { email: text } }),
	'technician notes': (text) => analyseResolution(readTicket({ id: '1', title: 'Printer', description: '', resolution: text })),
	'secrets in a text': (text) => redactSecrets(text),
	'secrets in notes': (text) => redactNotes(text),
	'HTML as text': (text) => htmlToText(text),
	'HTML as Markdown': (text) => htmlToMarkdown(text),
	'Markdown as text': (text) => markdownToText(text),
	'Markdown as document sections': (text) => toSections(text, 'markdown'),
	'HTML as document sections': (text) => toSections(text, 'html'),
	'note as HTML': (text) => noteHtml(text),
	'clean text': (text) => escapeMarkdown(cleanText(text)),
	'document body': (text) => documentRecord(record({ name: text.slice(0, 300), content: text }), new Map(), null),
	'flexible asset traits': (text) => flexibleAssetRecord(record({ traits: { notes: text, 'admin-link': text.slice(0, 2000) } }), undefined),
	'IT Glue answer': (text) => readDocument({ status: 200, headers: {}, body: Buffer.from(text) }, { method: 'GET', path: '/organizations', baseUrl: 'https://api.itglue.com' }),
	'IT Glue error': (text) => parseErrorBody(text),
	'Autotask signature': (text) => isSignedBy(SECRET, Buffer.from(text), text.slice(0, 200)),
	'HaloPSA webhook': (text) => verifyDelivery({ rawBody: Buffer.from(text), headers: { authorization } }, SECRET),
};
