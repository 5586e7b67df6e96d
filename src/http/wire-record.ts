/** What every record of the services has: a number, or a text such as a GUID. */
export interface WireRecord {
	id: number | string;
}

/** Whether a value from outside is a record. A number beyond what JSON's readers keep exactly would be another record's id. */
export function isWireRecord(value: unknown): value is WireRecord {
	const { id } = (value ?? {}) as Partial<WireRecord>;
	return typeof id === 'string' ? id !== '' : Number.isSafeInteger(id);
}

/** Whether it is the record that a path such as `company/companies/42` asks for; any record where it names none. */
export function isRecordAt(path: string, value: unknown): boolean {
	const named = /\/(\d+)$/.exec(path)?.[1];
	return isWireRecord(value) && (named === undefined || Number(value.id) === Number(named));
}
