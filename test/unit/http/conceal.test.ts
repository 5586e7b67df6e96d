import fc from 'fast-check';
import { concealed, concealer, HIDDEN } from '../../../src/http/conceal';

const SECRET = 'p4ss+w/rd=<"&>é';
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('taking secrets out of what servers say', () => {
	const conceal = concealer([SECRET, 'client-0042']);

	it.each([
		['as it is', `The key ${SECRET} is wrong`],
		['in JSON', JSON.stringify({ key: SECRET })],
		['in HTML', `<p>The key p4ss+w/rd=&lt;&quot;&amp;&gt;é is wrong</p>`],
		['in numeric entities', `<p>${[...SECRET].map((letter) => `&#x${letter.codePointAt(0)!.toString(16)};`).join('')}</p>`],
		['in a form', new URLSearchParams({ client_secret: SECRET }).toString()],
		['in a URL', `https://h.example/?key=${encodeURIComponent(SECRET)}`],
		['in a login', `Authorization: Basic ${base64(`company+public:${SECRET}`)}`],
		['in a login without its scheme', `I do not know ${base64(`company+public:${SECRET}`)}.`],
	])('%s', (_, text) => {
		const shown = conceal(text);
		expect(shown).toContain(HIDDEN);
		for (const form of [SECRET, 'p4ss', 'cDRzcy', base64(`company+public:${SECRET}`).slice(20)]) expect(shown).not.toContain(form);
	});

	it('takes out tokens that nobody told it of', () => {
		expect(conceal('authorization: Bearer eyJhbGciOi.Q-9.x_y/z+w== is over')).toBe(`authorization: Bearer ${HIDDEN} is over`);
		expect(conceal('Basic authentication is needed')).toBe('Basic authentication is needed');
	});

	it('leaves other text', () => {
		expect(conceal('organization_id in /data/attributes does not exist (client 12)')).toBe(
			'organization_id in /data/attributes does not exist (client 12)',
		);
	});

	it('finds it however JSON spells it', () => {
		const body = `{"errors":[{"detail":"${[...SECRET].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}]}`;
		expect(concealed({ status: 400, headers: {}, body }, [SECRET]).body).toBe(`{"errors":[{"detail":"${HIDDEN}"}]}`);
		expect(concealed({ status: 200, headers: {}, body }, [SECRET]).body).toBe(body);
		const bytes = Buffer.from(`no JSON ${SECRET}`);
		expect(concealed({ status: 500, headers: {}, body: bytes }, [SECRET]).body).toBe(`no JSON ${HIDDEN}`);
	});

	it.each([
		['text', (secret: string) => secret],
		['JSON', (secret: string) => JSON.stringify(secret)],
		['HTML', (secret: string) => secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
		['URLs', encodeURIComponent],
	])('takes just the secret out of data, as %s spells it, and leaves other tokens', (_, spell) => {
		const secret = 'p&"ss-phrase-of-length';
		const body = `{"text":"Bearer abcdefghijkl123= and ${spell(secret)}"}`;
		const shown = String(concealed({ status: 200, headers: {}, body }, [secret]).body);
		expect(shown).toContain('Bearer abcdefghijkl123=');
		expect(shown).toContain('[credential hidden]');
		expect(shown).not.toContain('ss-phrase');
	});

	it('leaves what is too short in data to be a secret for certain', () => {
		const body = '{"name":"printer"}';
		expect(concealed({ status: 200, headers: {}, body }, ['printer']).body).toBe(body);
	});

	it('lets no secret through, whatever stands around it', () => {
		const secret = fc.string({ minLength: 8, maxLength: 40, unit: 'binary' }).filter((text) => text.trim() === text && !'[hidden]'.includes(text));
		fc.assert(
			fc.property(secret, fc.string(), fc.string(), (text, before, after) => {
				const body = JSON.stringify({ message: `${before}${text}${after}` });
				return !String((JSON.parse(String(concealed({ status: 403, headers: {}, body }, [text]).body)) as { message: string }).message).includes(text);
			}),
		);
	});
});
