import fc from 'fast-check';
import { fs, path, process } from '../../../scripts/support/platform';
import { redactNotes } from '../../../src/text';

const read = <T>(file: string): T =>
	JSON.parse(fs.readFileSync(path.join(process.cwd(), 'test/fixtures/msp', file), 'utf8')) as T;

interface Row {
	ticketId: string;
	resolutionNotes: string;
}

const lower = [...'abcdefghijkmnopqrstuvwxyz'];
const upper = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];
const digits = [...'23456789'];
const pick = (from: string[], length: number) =>
	fc.array(fc.constantFrom(...from), { minLength: length, maxLength: length }).map((all) => all.join(''));

/** A password as people make them: a word, digits and a symbol. */
const password = fc
	.tuple(fc.constantFrom(...upper), pick(lower, 5), fc.constantFrom('!', '#', '$', '%', '&', '?'), pick(digits, 3))
	.map((parts) => parts.join(''));
const phrase = fc
	.tuple(fc.constantFrom(...upper), pick(lower, 5), pick(digits, 2), fc.constantFrom(...upper), pick(lower, 4))
	.map(([a, b, c, d, e]) => `${a}${b}-${c}-${d}${e}`);
const code = pick(digits, 6);
const key = fc
	.tuple(pick(lower, 2), fc.constantFrom('live', 'test', 'prod'), pick([...lower, ...upper], 12), pick(digits, 4))
	.map(([a, b, c, d]) => `${a}_${b}_${c}${d}`);

type Template = (secret: string) => string;

const PASSWORDS: Template[] = [
	(s) => `Reset her password to ${s} and had it changed at sign-in.`,
	(s) => `temp pw ${s}, must change`,
	(s) => `New pass: ${s}`,
	(s) => `logged in as svc-scan / ${s}`,
	(s) => `creds admin:${s}`,
	(s) => `Pwd is 12 days old, retyped it anyway (${s}), still refused.`,
	(s) => `net use Z: \\\\srv\\share /user:dom\\bob ${s}`,
	(s) => `psexec -u admin -p ${s} cmd`,
	(s) => `curl -u admin:${s} https://device.example/`,
	(s) => `p12 pass for the manager was ${s}, she will change it`,
	(s) => `Password changed.\nThe new one is ${s}.`,
	(s) => `connection string Server=x;User Id=sa;Password=${s};Encrypt=true`,
	(s) => `https://admin:${s}@device.example/setup`,
	(s) => `Local admin (LAPS) ${s} used once.`,
];
const CODES: Template[] = [
	(s) => `MFA code ${s} read out by the user`,
	(s) => `Authenticator showed ${s.slice(0, 3)} ${s.slice(3)} and it was accepted`,
	(s) => `one-time code was ${s}`,
	(s) => `OTP: ${s}`,
];
const KEYS: Template[] = [
	(s) => `token used: ${s}`,
	(s) => `new key ${s} pasted in App > Settings`,
	(s) => `API key = ${s}`,
	(s) => `set header to ${s} and saved`,
];

const gone = (secret: string, note: string): void => {
	const masked = redactNotes(note);
	expect(masked).not.toContain(secret);
	if (/^\d{6}$/.test(secret)) expect(masked).not.toContain(`${secret.slice(0, 3)} ${secret.slice(3)}`);
	expect(masked).toContain('[redacted]');
};

describe('secrets in technician notes', () => {
	it('go, whatever they look like and however they are written down', () => {
		fc.assert(
			fc.property(password, fc.constantFrom(...PASSWORDS), (secret, write) => gone(secret, write(secret))),
			{ numRuns: 400 },
		);
		fc.assert(
			fc.property(phrase, fc.constantFrom(...PASSWORDS.slice(0, 7)), (secret, write) => gone(secret, write(secret))),
			{ numRuns: 200 },
		);
		fc.assert(
			fc.property(code, fc.constantFrom(...CODES), (secret, write) => gone(secret, write(secret))),
			{ numRuns: 200 },
		);
		fc.assert(
			fc.property(key, fc.constantFrom(...KEYS), (secret, write) => gone(secret, write(secret))),
			{ numRuns: 200 },
		);
	});

	it('go from any place in a note, and the lines around them stay', () => {
		const line = fc.constantFrom(
			'Checked the switch.',
			'Port 14 set to VLAN 30.',
			'HDG-OP3 back in the OU.',
			'All good at 08:05.',
		);
		fc.assert(
			fc.property(
				fc.array(line, { maxLength: 3 }),
				fc.array(line, { maxLength: 3 }),
				password,
				(before, after, secret) => {
					const masked = redactNotes([...before, `new password: ${secret}`, ...after].join('\n')).split('\n');
					expect(masked.join('\n')).not.toContain(secret);
					expect(masked.slice(0, before.length)).toEqual(before);
					expect(masked.slice(before.length + 1)).toEqual(after);
				},
			),
		);
	});

	it('go once and for all: masking masked text changes nothing', () => {
		fc.assert(
			fc.property(password, fc.constantFrom(...PASSWORDS), (secret, write) => {
				const once = redactNotes(write(secret));
				expect(redactNotes(once)).toBe(once);
			}),
		);
	});

	it('go from the resolutions that were written with some', () => {
		const secrets = read<Record<string, string[]>>('resolutions-tune-secrets.json');
		const rows = read<Row[]>('resolutions-tune.json').filter(({ ticketId }) => ticketId in secrets);
		expect(rows.length).toBeGreaterThan(5);
		for (const { ticketId, resolutionNotes } of rows) {
			for (const secret of secrets[ticketId] ?? []) expect(redactNotes(resolutionNotes)).not.toContain(secret);
		}
	});

	it('leave no gap in what holds none', () => {
		for (const { resolutionNotes } of read<Row[]>('resolutions-dev.json'))
			expect(redactNotes(resolutionNotes)).toBe(resolutionNotes);
		for (const text of [
			'Ctrl+Alt+F9 in the receiver, then gpupdate /force on HDG-OP3 (10.21.1.53).',
			'MSSQL$MOLAR first, then the engine. Error 0x80070005, code 41, KB5034441, event 6273.',
			'Password expired in summer; reset by the user through self-service.',
			'Set timeout in C:\\RayBridge\\rb.ini to 20, version 11.4.2, dongle lit at 08:05.',
		]) {
			expect(redactNotes(text)).toBe(text);
		}
	});
});
