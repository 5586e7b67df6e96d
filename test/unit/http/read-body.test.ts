import { decodeText, readBody } from '../../../src/http/read-body';
import { LARGEST_ANSWER } from '../../../src/http/transport';

const PIECE = 1024 * 1024;

describe('taking in an answer', () => {
	it('puts the pieces together', async () => {
		async function* pieces() {
			yield Buffer.from('{"data":');
			yield Buffer.from('[]}');
		}
		expect((await readBody(pieces())).toString()).toBe('{"data":[]}');
	});

	it('gives up on one that is too big, with no more than one piece beyond the bound taken', async () => {
		let taken = 0;
		async function* endless() {
			for (;;) {
				taken += PIECE;
				yield new Uint8Array(PIECE);
			}
		}
		await expect(readBody(endless())).rejects.toMatchObject({ code: 'TOO_BIG', maybeSent: true });
		expect(taken).toBe(LARGEST_ANSWER + PIECE);
	});

	it('hands over the failure of the stream itself', async () => {
		async function* broken() {
			yield Buffer.from('{');
			throw new Error('reset');
		}
		await expect(readBody(broken())).rejects.toThrow('reset');
	});
});

describe('the text of an answer', () => {
	const text = '{"name":"Müller € 😀"}';
	const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');

	it.each([
		['UTF-8', Buffer.from(text), undefined],
		['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'application/json'],
		['UTF-16 with a mark', utf16, 'application/json'],
		['UTF-16 the other way round', Buffer.from(utf16).swap16(), 'application/json'],
		['UTF-16 that is named', Buffer.from(text, 'utf16le'), 'application/json; charset=utf-16le'],
		['UTF-8 whose name nobody knows', Buffer.from(text), 'application/json; charset=klingon'],
	])('is read as %s', (_, bytes, contentType) => {
		expect(decodeText(bytes, contentType)).toBe(text);
	});

	it('is read as Latin-1 where that is named', () => {
		expect(decodeText(Buffer.from('Müller', 'latin1'), 'application/json; charset="ISO-8859-1"')).toBe('Müller');
	});
});
