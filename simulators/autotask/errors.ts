/** An answer other than success. Autotask gives sentences without codes: `{errors: ["…"]}`. */
export class ApiError extends Error {
	readonly errors: string[];

	constructor(
		readonly status: number,
		errors: string | string[],
	) {
		const list = typeof errors === 'string' ? [errors] : errors;
		super(list.join(' '));
		this.errors = list;
	}

	get body() {
		return { errors: this.errors };
	}
}

/** Autotask answers 500 to what other services call a bad request. */
export const invalid = (errors: string | string[]): ApiError => new ApiError(500, errors);

/** What updating or deleting a record that is not there answers with. */
export const noMatch = (): ApiError => invalid('No matching records found');

export const noPermission = (status: number, what: string): ApiError =>
	new ApiError(status, `The logged in Resource does not have the adequate permissions to ${what}.`);
