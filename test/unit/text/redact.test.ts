import fc from 'fast-check';
import { REDACTED, redactSecrets } from '../../../src/text/redact';

describe('redactSecrets', () => {
	it.each([
		['password: Summer2024!', 'password: [redacted]'],
		['The password is Summer2024! ok', 'The password is [redacted] ok'],
		['**Password:** hunter', '**Password:** [redacted]'],
		['Password (local admin): hunter', 'Password (local admin): [redacted]'],
		['"password": "abc def", "x": 1', '"password": [redacted], "x": 1'],
		['Admin password for the guest wifi is Blue-Harbor-42.', 'Admin password for the guest wifi is [redacted]'],
		['reset the password to Winter25', 'reset the password to [redacted]'],
		['Server=db;User Id=sa;Password=Pass1;Encrypt=yes', 'Server=db;User Id=sa;Password=[redacted];Encrypt=yes'],
		['New-LocalUser -Password "x y z" -Force', 'New-LocalUser -Password [redacted] -Force'],
		['cmdkey /user:bob /pass:abc', 'cmdkey /user:bob /pass:[redacted]'],
		['net user bob Pa55word /add', 'net user bob [redacted] /add'],
		['API key = abcdef', 'API key = [redacted]'],
		['WPA2 key: harbour', 'WPA2 key: [redacted]'],
		['PIN: 1234', 'PIN: [redacted]'],
		['MFA code is 123 456 then', 'MFA code is [redacted] then'],
		['recovery codes: 1234-5678, 9999-0000', 'recovery codes: [redacted]'],
		['https://bob:pw@host/x', 'https://bob:[redacted]@host/x'],
		['https://x/y?sv=1&sig=ab%2Bcd', 'https://x/y?sv=1&sig=[redacted]'],
		['Authorization: Bearer abcd1234abcd1234abcd', 'Authorization: Bearer [redacted]'],
		['key ITG.0123456789abcdef0123 here', 'key [redacted] here'],
		['111111-222222-333333-444444-555555-666666-777777-888888', '[redacted]'],
		['Key ABCDE-12345-ABCDE-12345-ABCDE', 'Key [redacted]'],
		['Password:\nSummer2024!\nnext', 'Password:\n[redacted]\nnext'],
		[
			'User | Password | Note\nbob | hunter | x\njim | see vault | y',
			'User | Password | Note\nbob | [redacted] | x\njim | see vault | y',
		],
		['Password | hunter', 'Password | [redacted]'],
	])('masks the secret in %j', (given, expected) => {
		expect(redactSecrets(given)).toBe(expected);
	});

	it('masks a private key to its last line', () => {
		const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEabc+/=\nabc=\n-----END RSA PRIVATE KEY-----';
		expect(redactSecrets(`before\n${key}\nafter`)).toBe(`before\n${REDACTED}\nafter`);
		expect(redactSecrets('-----BEGIN PRIVATE KEY-----\nMIIEabc\ncut off. Then prose')).toBe(
			`${REDACTED}\ncut off. Then prose`,
		);
	});

	it.each([
		'User cannot access shared drive after password change',
		'password is expired',
		'Password: see IT Glue',
		'password policy: 12 characters',
		'password last changed: 2024-01-05',
		'password reset: https://aka.ms/sspr',
		'Pin the tile to start, then map 4 drives',
		'passes to VLAN 20 in pass through mode',
		'credentials stored in Windows',
		'error code: 0x80070005, event 4625',
		'Panel asks PIN: 4-digit, in the password record',
		'authentication methods → token → *Re-activate*',
		'legacy WPA2-PSK SSID BWM-SCAN',
		'serial number FGT60F0000001, MAC 02:5F:10:00:00:0A',
	])('leaves %j as it is', (line) => {
		expect(redactSecrets(line)).toBe(line);
	});

	it('masks any password behind a label, whatever stands around it', () => {
		const password = fc
			.tuple(
				fc.constantFrom('Zq', 'kX', 'Rr'),
				fc.stringMatching(/^[A-Za-z0-9!#%+]{4,20}$/),
				fc.constantFrom('7!', '9#'),
			)
			.map((parts) => parts.join(''));
		const label = fc.constantFrom(
			'Password: ',
			'pwd=',
			'Passphrase: ',
			'api key: ',
			'Client secret: ',
			'PSK: ',
			'password is ',
		);
		fc.assert(
			fc.property(fc.lorem(), label, password, fc.lorem(), (before, name, secret, after) => {
				const result = redactSecrets(`${before}. ${name}${secret}\n${after}`);
				expect(result).not.toContain(secret);
				expect(result).toContain(after);
				expect(redactSecrets(result)).toBe(result);
			}),
		);
	});

	it.each([
		'password ',
		'password:',
		'pass: x ',
		'password a b c ',
		'-eyJ',
		'sk-',
		'://a:',
		'PIN 1',
		'a | ',
		'password | x\n',
		'123456-',
		'-----BEGIN ',
	])('comes to an end on a megabyte of %j', (unit) => {
		const text = unit.repeat(1_000_000 / unit.length);
		expect(redactSecrets(text).length).toBeGreaterThan(0);
	});
});
