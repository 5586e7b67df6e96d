import { ApiError, invalidObject } from './errors';
import type { Switches } from './switches';

type Body = Record<string, unknown>;

interface Operation {
	op: 'add' | 'replace' | 'remove';
	path: string;
	value?: unknown;
}

/**
 * Turns ConnectWise's patch array, `[{op, path, value}]` with paths that are case-sensitive and without a leading
 * slash, into the fields to write.
 *
 * @param writable the record's fields; others answer 400
 * @throws ApiError 400
 */
export function patchFields(
	body: unknown,
	record: object,
	writable: ReadonlySet<string>,
	resource: string,
	switches: Switches,
): Body {
	if (!Array.isArray(body)) throw new ApiError(400, 'InvalidArgument', 'A patch must be an array of operations.');
	const fields: Body = {};
	for (const operation of body as unknown[]) {
		const { op, path, value } = checkOperation(operation, resource);
		const [head, ...members] = path.split('/');
		if (!writable.has(head)) throw invalidField(resource, path, 'is not a field that can be changed');
		if (!members.length) fields[head] = op === 'remove' ? null : value;
		else if (switches.nestedPatchPath === 'applied') {
			const current = fields[head] ?? (record as Body)[head];
			fields[head] = members[0] === 'id' ? { id: value } : { ...(current as object), [members[0]]: value };
		}
	}
	return fields;
}

function checkOperation(operation: unknown, resource: string): Operation {
	const { op, path, value } = (operation ?? {}) as Partial<Operation>;
	if (op !== 'add' && op !== 'replace' && op !== 'remove')
		throw invalidField(resource, 'op', 'must be add, replace or remove');
	if (typeof path !== 'string' || path === '') throw invalidField(resource, 'path', 'is required');
	if (path.startsWith('/')) throw invalidField(resource, path, 'must not begin with a slash');
	return { op, path, value };
}

function invalidField(resource: string, field: string, what: string): ApiError {
	return invalidObject(resource, [{ code: 'InvalidField', message: `${field} ${what}.`, field }]);
}
