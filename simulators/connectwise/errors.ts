/** One entry of `errors` in ConnectWise's error body. */
export interface ErrorDetail {
	code: string;
	message: string;
	resource: string;
	field: string;
}

/** An answer other than success, in ConnectWise's standard shape `{code, message, errors}`. */
export class ApiError extends Error {
	constructor(
		readonly status: number,
		readonly code: string,
		message: string,
		readonly errors: ErrorDetail[] | null = null,
	) {
		super(message);
	}

	get body() {
		return { code: this.code, message: this.message, errors: this.errors };
	}
}

/** 400 for a body with something wrong in it; one detail a field. */
export function invalidObject(resource: string, details: Array<Omit<ErrorDetail, 'resource'>>): ApiError {
	const errors = details.map((detail) => ({ ...detail, resource }));
	return new ApiError(400, 'InvalidObject', `${resource} object is invalid`, errors);
}

/** 400 for a query parameter that cannot be understood. */
export function badQuery(message: string): ApiError {
	return new ApiError(400, 'InvalidArgument', message);
}

/** 404 for a record; a missing route answers with `noSuchEndpoint`. */
export function notFound(kind: string, id: unknown): ApiError {
	return new ApiError(404, 'NotFound', `${kind} ${String(id)} not found`);
}

/** What a wrong path or a codebase that moved answers with: no `errors` key. */
export const noSuchEndpoint = { code: 'ConnectWiseApi', message: 'The endpoint does not exist.' };
