/** Everything an iteration gives. */
export async function collect<T>(records: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = [];
	for await (const record of records) all.push(record);
	return all;
}
