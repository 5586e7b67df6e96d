import fc from 'fast-check';
import { InputError, ServiceError } from '../../../src/http/errors';
import { type BulkEntry, failureOf, newReport, writeInBatches } from '../../../src/itglue/bulk';
import { matchAnswers, UNCONFIRMED } from '../../../src/itglue/bulk-match';
import type { ItGlueClient, ItGlueRequest } from '../../../src/itglue/client';
import { definitionOf } from '../../../src/itglue/definitions';
import type { JsonApiDocument, JsonApiResource } from '../../../src/itglue/jsonapi';

const record = (id: number, attributes: Record<string, unknown> = {}): JsonApiResource => ({
	id: String(id),
	type: 'things',
	attributes,
});

describe('answers to updates', () => {
	it('are known by their ids, whatever their order', () => {
		const ids = fc.uniqueArray(fc.integer({ min: 1 }), { minLength: 1, maxLength: 50 });
		const shuffled = ids.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
		fc.assert(
			fc.property(shuffled, ([sent, answered]) => {
				const answers = matchAnswers('bulk-update', sent.map((id) => ({ id })), answered.map((id) => record(id)));
				expect(answers.map((answer) => (answer as JsonApiResource).id)).toEqual(sent.map(String));
			}),
		);
	});

	it('that leave one out do not confirm it; without a body they confirm all', () => {
		const sent = [{ id: 1 }, { id: 2 }, { id: 3 }];
		expect(matchAnswers('bulk-delete', sent, [record(3), record(1)])).toEqual([record(1), UNCONFIRMED, record(3)]);
		expect(matchAnswers('bulk-update', sent, [])).toEqual([UNCONFIRMED, UNCONFIRMED, UNCONFIRMED]);
		expect(matchAnswers('bulk-update', sent, null)).toEqual([undefined, undefined, undefined]);
		expect(matchAnswers('bulk-update', [{ id: 1 }], record(1))).toEqual([record(1)]);
	});
});

describe('answers to creates', () => {
	const named = (...names: string[]) => names.map((name, index) => record(index + 1, { name }));
	const sent = (...names: string[]) => names.map((name) => ({ name }));
	const ids = (answers: ReturnType<typeof matchAnswers>) =>
		answers.map((answer) => (typeof answer === 'object' ? answer.id : answer));

	it('are known by what was sent, whatever their order', () => {
		expect(ids(matchAnswers('bulk-create', sent('a', 'b', 'c'), named('c', 'a', 'b')))).toEqual(['2', '3', '1']);
	});

	it('keep their place where several say the same', () => {
		expect(ids(matchAnswers('bulk-create', sent('a', 'a', 'b', 'a'), named('a', 'a', 'b', 'a')))).toEqual(['1', '2', '3', '4']);
	});

	it('may have been tidied by IT Glue', () => {
		expect(ids(matchAnswers('bulk-create', sent(' A ', 'b'), named('b', 'a')))).toEqual(['2', '1']);
		expect(ids(matchAnswers('bulk-create', sent('a', 'b'), named('b', 'x')))).toEqual(['2', '1']);
	});

	it('are not guessed at where several do not fit: written, but which is which stays open', () => {
		expect(matchAnswers('bulk-create', sent('a', 'b'), named('x', 'y'))).toEqual([undefined, undefined]);
	});

	it('that are too few leave the others unconfirmed', () => {
		expect(ids(matchAnswers('bulk-create', sent('a', 'b', 'c'), named('c')))).toEqual([UNCONFIRMED, UNCONFIRMED, '1']);
	});

	it('are compared by what IT Glue shows: not by secrets and lists', () => {
		const values = [{ name: 'a', password: 'x', 'contact-emails': [{ value: 'y' }], parent_id: 5 }];
		const answer = record(1, { name: 'a', 'contact-emails': [], 'parent-id': 5 });
		expect(matchAnswers('bulk-create', values, [answer])).toEqual([answer]);
	});
});

describe('batches', () => {
	const types = definitionOf('configurations');
	const entries = (count: number): BulkEntry[] =>
		Array.from({ length: count }, (_, key) => ({ key, item: { id: String(key + 1), values: { name: `N${key}` } } }));
	type Send = (ids: number[]) => JsonApiDocument;

	async function run(count: number, send: Send, goOn = false) {
		const sent: number[][] = [];
		const client = {
			send: async ({ body }: ItGlueRequest) => {
				const ids = (body as { data: Array<{ attributes: { id: number } }> }).data.map(({ attributes }) => attributes.id);
				sent.push(ids);
				return await Promise.resolve(send(ids));
			},
		} as unknown as ItGlueClient;
		const report = newReport();
		await writeInBatches(entries(count), { client, definition: types, verb: 'bulk-update', parent: {}, goOn }, report);
		return { report, sent, failure: failureOf(report) };
	}

	const answered: Send = (ids) => ({ data: ids.map((id) => record(id)) });
	const failing = (from: number, error: Error): Send => (ids) => {
		if (ids.includes(from)) throw error;
		return answered(ids);
	};
	const refused = new ServiceError('IT Glue did not accept the data: no.', { kind: 'invalid', service: 'IT Glue', advice: 'x' });
	const lost = new ServiceError('The connection broke.', {
		...{ kind: 'unreachable', service: 'IT Glue', advice: 'Look first.', outcomeUnknown: true },
	});
	const stopped = new ServiceError('Cancelled.', { kind: 'cancelled', service: 'IT Glue', advice: 'x' });

	it('that all go well say nothing', async () => {
		const { report, sent, failure } = await run(120, answered);
		expect(sent.map(({ length }) => length)).toEqual([50, 50, 20]);
		expect([report.written.size, failure]).toEqual([120, undefined]);
	});

	it('name every item after a refusal', async () => {
		const { failure } = await run(120, failing(60, refused));
		expect(failure?.key).toBe(50);
		expect((failure?.error as Error).message).toBe(
			'IT Glue did not accept the data: no. Written: items 0-49. Not written: items 50-99. ' +
				'Unknown whether written: none. Not tried: items 100-119.',
		);
	});

	it('tell what is unknown from what is not written', async () => {
		const { failure, report } = await run(101, failing(60, lost));
		expect((failure?.error as Error).message).toContain(
			'Written: items 0-49. Not written: none. Unknown whether written: items 50-99. Not tried: item 100.',
		);
		expect(failure?.error).toMatchObject({ outcomeUnknown: true, advice: expect.stringContaining('Look first.') as string });
		expect(report.refused.size).toBe(0);
	});

	it('name the items that an answer leaves out', async () => {
		const { failure } = await run(3, (ids) => ({ data: ids.filter((id) => id !== 2).map((id) => record(id)) }));
		expect((failure?.error as Error).message).toContain('Written: items 0, 2. Not written: none. Unknown whether written: item 1.');
		expect((failure?.error as Error).message).toContain("IT Glue's answer does not name this configuration");
	});

	it('go on where asked to, but not after the execution was stopped', async () => {
		const on = await run(120, failing(60, refused), true);
		expect([on.report.written.size, on.report.refused.size, on.report.notTried]).toEqual([70, 50, []]);
		const end = await run(120, failing(60, stopped), true);
		expect([end.report.written.size, end.report.notTried.length]).toEqual([50, 20]);
	});

	it('with an item that cannot be completed are not sent, or without it where told to go on', async () => {
		const wrong = new InputError('No.', 'x', 'Name');
		const finishing = (goOn: boolean) => {
			const sent: unknown[] = [];
			const client = {
				send: async ({ body }: ItGlueRequest) => {
					sent.push(body);
					return await Promise.resolve({ data: null });
				},
			} as unknown as ItGlueClient;
			const report = newReport();
			const some = entries(8).map((entry) => ({
				...entry,
				finish: async () => (entry.key === 6 ? await Promise.reject(wrong) : { ...entry.item, values: { name: 'Read' } }),
			}));
			const options = { client, definition: types, verb: 'bulk-update' as const, parent: {}, goOn };
			return writeInBatches(some, options, report).then(() => ({ report, sent }));
		};
		const ended = await finishing(false);
		expect(ended.sent).toEqual([]);
		expect(failureOf(ended.report)).toMatchObject({ key: 6, error: { name: 'InputError', parameter: 'Name' } });
		expect(ended.report.notTried).toEqual([0, 1, 2, 3, 4, 5, 7]);
		const wentOn = await finishing(true);
		expect([...wentOn.report.written.keys()]).toEqual([0, 1, 2, 3, 4, 5, 7]);
		expect(JSON.stringify(wentOn.sent)).not.toContain('N0');
	});
});
