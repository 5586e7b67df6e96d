import { recogniseEntities } from '../../../../src/knowledge/understanding/entities';

const of = (text: string, kind: string): string[] =>
	recogniseEntities(text)
		.filter((entity) => entity.kind === kind)
		.map(({ value }) => value);

describe('recogniseEntities', () => {
	it.each([
		['error-code', 'fails with 0x80070005.', '0x80070005'],
		['error-code', 'VPN Error 721 at verifying', '721'],
		['error-code', 'bounced with 550 5.7.57', '5.7.57'],
		['error-code', 'sign-in says AADSTS50020', 'aadsts50020'],
		['error-code', 'stop KERNEL_SECURITY_CHECK_FAILURE', 'kernel_security_check_failure'],
		['event-id', 'Event ID 4771 on the DC', '4771'],
		['kb-number', 'since KB5005565 was installed', '5005565'],
		['cve', 'patched for CVE-2024-30078?', 'cve-2024-30078'],
		['ip', 'ping 10.22.0.83 works', '10.22.0.83'],
		['mac', 'MAC 02:5F:10:00:00:0A', '02:5f:10:00:00:0a'],
		['email', 'mail to scans@harbourlegal.example bounces', 'scans@harbourlegal.example'],
		['url', 'see https://portal.example/a?b=1.', 'https://portal.example/a?b=1'],
		['path', 'open \\\\HDG-SRV01\\Practice', '\\\\hdg-srv01\\practice'],
		['file', 'spoolsv.exe at 90 %', 'spoolsv.exe'],
		['hostname', 'DUN-RDS1 is slow', 'dun-rds1'],
		['serial', 'machine FJ2X9-0081 has no updates', 'fj2x9-0081'],
		['product', 'QuickBooks does not open', 'quickbooks'],
		['quoted', 'it says "the account is locked" now', 'the account is locked'],
	])('recognises the %s in "%s"', (kind, text, value) => {
		expect(of(text, kind)).toContain(value);
	});

	it('takes no impossible address and no version for an IP address', () => {
		expect(of('999.1.1.1 and 1.2.3.4.5', 'ip')).toEqual([]);
	});

	it('takes plain words for products only with a capital letter', () => {
		expect(of('the wide box with a square edge', 'product')).toEqual([]);
		expect(of('Files in Box do not open', 'product')).toEqual(['box']);
	});

	it('returns each value once, and a bounded number', () => {
		expect(of('0x1234 0x1234', 'error-code')).toEqual(['0x1234']);
		const many = Array.from({ length: 5_000 }, (_unused, number) => `0x${(number + 4_096).toString(16)}`).join(' ');
		expect(recogniseEntities(many).length).toBeLessThanOrEqual(200);
	});
});
