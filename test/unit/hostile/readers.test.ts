import fc from 'fast-check';
import { PATTERNS } from '../../../scripts/bench/linear/patterns';
import { READERS } from '../../../scripts/bench/linear/readers';
import { InputError, isServiceError } from '../../../src/http/errors';

/** Pieces of everything the readers know, in any order: more of their branches than random characters reach. */
const hostileText = fc
	.array(fc.oneof(fc.constantFrom(...Object.values(PATTERNS)), fc.string({ unit: 'binary', maxLength: 12 }), fc.json({ maxDepth: 3 })), {
		maxLength: 60,
	})
	.map((pieces) => pieces.join(''));

const POLLUTING = ['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', '{"data":{"id":"1","attributes":{"__proto__":{"polluted":true}}}}'];

describe('what reads a stranger’s text', () => {
	it.each(Object.keys(READERS))('%s: answers, or says what is wrong', (name) => {
		fc.assert(
			fc.property(hostileText, (text) => {
				try {
					READERS[name](text);
				} catch (error) {
					expect(error instanceof InputError || isServiceError(error) ? 'said' : error).toBe('said');
				}
			}),
			{ numRuns: 60 },
		);
	});

	it.each(Object.keys(READERS))('%s: leaves the prototypes of all objects alone', (name) => {
		for (const text of POLLUTING) {
			try {
				READERS[name](text);
			} catch {
				// Said errors are the test's above.
			}
		}
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});
