import fc from 'fast-check';
import { carriesAnyMarker, carriesMarker, markerLine, noteText } from '../../../src/psa/marker';

describe('the marker of a note', () => {
	const marker = fc.stringMatching(/^[A-Za-z0-9 ._-]{0,40}[A-Za-z0-9]$/).filter((text) => text.trim() !== '');

	test('is the last line, and found again however long the note is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 12_000, size: 'max' }), marker, (text, name) => {
				const note = noteText(text, name);
				expect(note.length).toBeLessThanOrEqual(8000);
				expect(note.split('\n').at(-1)).toBe(markerLine(name));
				expect(carriesMarker(note, name)).toBe(true);
				expect(carriesAnyMarker(note)).toBe(true);
			}),
			{ numRuns: 50 },
		);
	});

	test('is found where the PSA turned line breaks into blanks', () => {
		expect(carriesMarker(noteText('a', 'itglue-triage').replace(/\n/g, ' '), 'itglue-triage')).toBe(true);
	});

	test('is not another one that begins or ends alike', () => {
		const note = noteText('a', 'itglue-triage');
		expect([carriesMarker(note, 'itglue'), carriesMarker(note, 'triage'), carriesMarker(note, 'itglue-triage-2')]).toEqual([false, false, false]);
	});

	test('short notes stay as they are, without a marker too', () => {
		expect(noteText('Line 1\nLine 2\n')).toBe('Line 1\nLine 2');
	});

	test.each(['', '  ', 'a\nb', 'a]b', '[a', 'x'.repeat(101)])('%j cannot be one', (name) => {
		expect(() => markerLine(name)).toThrow(expect.objectContaining({ name: 'InputError', parameter: 'Marker' }));
	});
});
