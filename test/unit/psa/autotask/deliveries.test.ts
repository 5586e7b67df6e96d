import { createHmac } from 'crypto';
import { verify } from '../../../../src/psa/autotask/deliveries';

const SECRET = 'secret-of-the-webhook';

function delivered(body: object | string, headers: Record<string, unknown> = {}) {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const signature = `sha1=${createHmac('sha1', SECRET).update(text).digest('base64')}`;
	return verify({ rawBody: Buffer.from(text), headers: { 'x-hook-signature': signature, ...headers } }, SECRET);
}

const delivery = (fields = {}) => ({ Action: 'Update', Guid: 'g', EntityType: 'Ticket', Id: 42, SequenceNumber: 7, PersonID: 9, ...fields });

describe('verifying deliveries', () => {
	test('a genuine one says where to look, and nothing else', () => {
		expect(delivered(delivery({ Fields: { Title: 'Believe me' } }))).toEqual({
			verdict: 'genuine',
			delivery: { messageId: 'g/7', action: 'updated', ticketId: '42', member: '9' },
		});
	});

	test.each([
		['PersonId', delivery({ PersonID: undefined, PersonId: '9' }), { member: '9' }],
		['no person', delivery({ PersonID: 0 }), { member: undefined }],
		['no number', delivery({ SequenceNumber: undefined }), { messageId: undefined }],
		['a new ticket', delivery({ Action: 'Create' }), { action: 'added' }],
		['a deleted ticket', delivery({ Action: 'Delete' }), { action: 'deleted' }],
	])('%s', (_what, body, expected) => {
		expect(delivered(body)).toMatchObject({ verdict: 'genuine', delivery: expected });
	});

	test.each([
		delivery({ EntityType: 'TicketNote' }),
		delivery({ Id: '42; drop' }),
		delivery({ Id: -1 }),
		delivery({ Action: 'Deactivated' }),
		delivery({ Action: 'constructor' }),
		'null',
		'not JSON',
	])('%j is about no ticket', (body) => {
		expect(delivered(body)).toEqual({ verdict: 'irrelevant' });
	});

	test.each([undefined, '', ['sha1=a', 'sha1=b'], 'x'.repeat(300)])('a signature of %j is forged', (signature) => {
		expect(delivered(delivery(), { 'x-hook-signature': signature })).toEqual({ verdict: 'forged' });
	});

	test('no body and a body beyond any ticket are forged', () => {
		const headers = { 'x-hook-signature': 'sha1=HAV3zFcVRvJGpZ4dj6TfUrtWmKI=' };
		expect(verify({ rawBody: undefined, headers }, SECRET)).toEqual({ verdict: 'forged' });
		expect(delivered(`{"a":"${'x'.repeat(2_000_001)}"}`)).toEqual({ verdict: 'forged' });
	});
});
