import { readBody } from '../../../src/http/read-body';
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
