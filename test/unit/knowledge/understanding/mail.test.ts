import fc from 'fast-check';
import { classifyLines, splitMail } from '../../../../src/knowledge/understanding/mail';

const MAIL = `Hi team,

The label printer at dock 4 prints blank labels since this morning.

Kind regards
Joanne Pell
Accounts Payable | Harrow & Finch Ltd
T: +44 20 7946 0000
This e-mail and any attachments are confidential and intended solely for the addressee.

From: Service Desk <desk@msp.example>
Sent: Tuesday 07:52
To: Joanne Pell
Subject: RE: printer

> Hello Joanne,
> please reboot the relay server.
> Regards
> Teo`;

describe('splitMail', () => {
	it('keeps what the sender says', () => {
		expect(splitMail(MAIL).own).toBe('The label printer at dock 4 prints blank labels since this morning.');
	});

	it('keeps what was quoted apart, without its own greetings and signatures', () => {
		expect(splitMail(MAIL).earlier).toBe('please reboot the relay server.');
	});

	it('finds the matter in a forwarded mail', () => {
		const { own, earlier } = splitMail(
			'See below.\n\n---------- Forwarded message ----------\nFrom: A B\nSubject: scan\n\nScanning to mail fails with error 5.7.57',
		);
		expect(own).toBe('See below.');
		expect(earlier).toBe('Scanning to mail fails with error 5.7.57');
	});

	it('takes a greeting off the line it shares with the matter', () => {
		expect(splitMail('Hi all, the VPN is down').own).toBe('the VPN is down');
	});

	it.each([
		'Jane Doe, Office Manager\nHill & Vale Dental - we love teeth\nBook a visit today!',
		'Jane Doe\nHill & Vale Dental, open whenever you need us',
		'Jane Doe | Partner | Property | Hill & Vale LLP\nAuthorised and regulated. We will never change our bank details by e-mail.',
	])('takes a last paragraph that begins with who writes for a signature: %j', (signature) => {
		expect(splitMail(`The scanner is stuck again.\n\n${signature}`).own).toBe('The scanner is stuck again.');
	});

	it.each(['Jane Doe, Sales\ncannot sign in since Monday.', 'Jane Doe\nWhich folder does she need?', 'Jane needs a new phone.'])(
		'keeps a last paragraph that speaks of somebody: %j',
		(paragraph) => {
			const text = `Two requests today.\n\n${paragraph}`;
			expect(splitMail(text).own).toBe(text);
		},
	);

	it('lets a ticket without any mail around it alone', () => {
		const text = 'Outlook asks for the password.\nTo: field is fine.\n\nRebooted twice.';
		expect(splitMail(text).own).toBe(text);
	});

	it('keeps every line and its order', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
				expect(
					classifyLines(text)
						.map((line) => line.text)
						.join('\n'),
				).toBe(text);
			}),
		);
	});
});
