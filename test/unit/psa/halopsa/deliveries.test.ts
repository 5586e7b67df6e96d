import { verifyDelivery } from '../../../../src/psa/halopsa/deliveries';

const WORD = '0123456789abcdef';
const basic = (user: string, secret: string) => `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
const delivered = (body: unknown, authorization: unknown = basic('n8n', WORD)) =>
	verifyDelivery({ rawBody: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)), headers: { authorization } }, WORD);

describe('a delivery of HaloPSA', () => {
	const event = { id: 'e1', event: 'ticket status changed', object_id: 4242, agent_id: 3, ticket: { id: 4242, status_id: 9 } };

	it('with the secret says which ticket to read, and whose change it was', () => {
		expect(delivered(event)).toEqual({
			verdict: 'genuine',
			delivery: { messageId: 'e1', action: 'unknown', ticketId: '4242', member: '3' },
		});
	});

	it.each([
		[{ ticket: { id: 7 } }, '7'],
		[{ ticket_id: '0004242' }, '4242'],
		[{ object_id: 0, ticket: { id: 9 } }, '9'],
	])('names its ticket where the payload has it: %j', (body, ticketId) => {
		expect(delivered(body)).toMatchObject({ verdict: 'genuine', delivery: { ticketId } });
	});

	it('may hold several events', () => {
		const answer = delivered([event, null, { object_id: 'x' }, { object_id: 5 }]);
		expect(answer).toMatchObject({ verdict: 'genuine', delivery: { ticketId: '4242' }, more: [{ ticketId: '5' }] });
	});

	it.each([
		undefined,
		'',
		'Basic',
		basic('n8n', 'other'),
		basic('other', WORD),
		basic('n8n', `${WORD}0`),
		`Bearer ${WORD}`,
		[basic('n8n', WORD), basic('n8n', WORD)],
	])('is forged with the authorization %j', (authorization) => {
		expect(verifyDelivery({ rawBody: Buffer.from(JSON.stringify(event)), headers: { authorization } }, WORD)).toEqual({ verdict: 'forged' });
	});

	it.each(['', 'null', '[]', '{', '"4242"', '{"object_id":-1}', '{"object_id":1.5}', '{"object_id":{"id":1}}', '[[1]]'])(
		'is about nothing with the body %j',
		(body) => {
			expect(delivered(body)).toEqual({ verdict: 'irrelevant' });
		},
	);
});
