import type { Switches } from './switches';

/** What is wrong with a field, by its path in the body: `[0].summary`. */
export type Problems = Record<string, string[]>;

/** An answer other than success. Its body's shape differs between HaloPSA's parts and versions: a switch decides. */
export class ApiError extends Error {
	constructor(
		readonly status: number,
		message: string,
		readonly problems: Problems | null = null,
	) {
		super(message);
	}

	/** The same error about an element of an array. */
	at(index: number): ApiError {
		if (!this.problems) return this;
		const entries = Object.entries(this.problems).map(([field, texts]) => [`[${index}].${field}`, texts] as const);
		return new ApiError(this.status, this.message, Object.fromEntries(entries));
	}
}

/** 400 about one field. */
export function invalid(field: string, message: string): ApiError {
	return new ApiError(400, message, { [field]: [message] });
}

export function notFound(kind: string, id: unknown): ApiError {
	return new ApiError(404, `${kind} ${String(id)} was not found.`);
}

/** The body of an error, in the shape that is switched on. */
export function errorBody({ status, message, problems }: ApiError, switches: Switches): unknown {
	if (status === 401) return switches.unauthorizedBody === 'text' ? 'Unauthorized' : '';
	if (problems && switches.badRequestShape === 'model-state') return problems;
	if (problems && switches.badRequestShape === 'map') {
		const entries = Object.entries(problems).map(([field, texts]) => [field.replace(/^\[\d+\]\./, ''), texts[0]]);
		return Object.fromEntries(entries) as unknown;
	}
	if (status === 400) return { Message: message };
	switch (switches.errorShape) {
		case 'resultCode':
			return { resultCode: status, errorMessage: message };
		case 'ClassName':
			return { ClassName: 'System.Exception', Message: message };
		case 'Message':
			return { Message: message };
		case 'error':
			return { error: message };
		case 'text':
			return message;
	}
}
