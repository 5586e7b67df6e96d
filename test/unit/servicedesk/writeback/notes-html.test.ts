import { asRead, resolutionNotes } from '../../../../src/servicedesk/writeback/notes';
import { redactNotes } from '../../../../src/text';

const SECRET = 'Tr0ub4dor&3x';
const textOf = (resolution: string): string => resolutionNotes({ resolution, notes: [] }).map(({ text }) => text).join('\n');

describe('notes in HTML', () => {
	it.each([
		`<p><b>Password:</b> ${SECRET}</p>`,
		`<table><tr><td>User</td><td>Password</td></tr><tr><td>admin</td><td>${SECRET}</td></tr></table>`,
		`<td>Password</td><td>${SECRET}</td>`,
		`Password:<br>${SECRET}`,
		`<div>Password:</div><div>${SECRET}</div>`,
		`<span>the new password is</span>\n<span style="color: red">${SECRET}</span>`,
		`<a href="https://admin:${SECRET}@10.0.0.1/">console</a>`,
		`<password>${SECRET}</password>`,
		`<AdminPassword enc="no">${SECRET}</AdminPassword>`,
	])('keep no secret that stands apart from its label: %s', (note) => {
		const text = textOf(`${note} Restarted the label service on the print server.`);
		expect(text).not.toContain('Tr0ub4dor');
		expect(text).toContain('Restarted the label service');
	});

	it('are read without the markup, once', () => {
		expect(textOf('<p>Cleared the queue on PRN01.</p><ul><li>Restarted the spooler.</li></ul>&lt;script&gt;')).toMatch(/^Cleared the queue on PRN01\.\s+.*Restarted the spooler\.\s*<script>$/s);
	});

	it('are plain where only placeholders stand in angle brackets', () => {
		const command = 'Run Restart-Service -ComputerName <server> && Get-Job <id>';
		expect(asRead(command)).toBe(command);
		expect(redactNotes('<key>CFBundleName</key>')).toBe('<key>CFBundleName</key>');
	});
});
