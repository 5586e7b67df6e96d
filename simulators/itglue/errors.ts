/** An answer that is not a success. */
export class ApiError extends Error {
	constructor(
		readonly status: number,
		readonly body: unknown,
		readonly html = false,
	) {
		super(`IT Glue simulator answers ${status}`);
	}
}

const TITLES: Record<number, string> = {
	400: 'Bad Request',
	401: 'Unauthorized',
	404: 'Not Found',
	415: 'Unsupported Media Type',
	422: 'Unprocessable Entity',
	423: 'Locked',
};

/** The application's error body. `status` is a number, `detail` may be a string or an array. */
export function applicationError(
	status: number,
	detail?: string | string[],
	pointer?: string,
	title = TITLES[status],
): ApiError {
	const error = {
		status,
		title,
		...(detail === undefined ? {} : { detail }),
		...(pointer === undefined ? {} : { source: { pointer } }),
	};
	return new ApiError(status, { errors: [error] });
}

export const missingParameter = (name: string): ApiError =>
	applicationError(400, `param is missing or the value is empty: ${name}`);

export const blank = (attribute: string): ApiError =>
	applicationError(422, ["can't be blank"], `/data/attributes/${attribute}`);

export const mustExist = (attribute: string): ApiError =>
	applicationError(422, 'must exist', `/data/attributes/${attribute}`);

export const foreignRecord = (): ApiError => applicationError(401, 'Unauthorized resource access', 'id');

export const jwtOnly = (): ApiError => applicationError(401, 'Only supported for JWT requests');

export const missingOrganization = (): ApiError =>
	applicationError(422, undefined, 'data/attributes/organization_id', 'Valid organization_id is required');

export const malformed = (): ApiError => applicationError(500, undefined, undefined, 'Internal Server Error');

const GATEWAY_MESSAGES: Record<number, string> = {
	403: 'Forbidden',
	413: 'Request Too Long',
	429: 'Too Many Requests',
	500: 'Internal server error',
	502: 'Internal server error',
	503: 'Service Unavailable',
	504: 'Endpoint request timed out',
};

/** The body of the gateway in front of the application: one `message`, no `errors`. */
export function gatewayBody(status: number): { message: string } {
	return { message: GATEWAY_MESSAGES[status] ?? TITLES[status] ?? 'Error' };
}

export const NOT_FOUND_PAGE = `<!DOCTYPE html>
<html>
<head><title>The page you were looking for doesn't exist (404)</title></head>
<body><div class="dialog"><h1>The page you were looking for doesn't exist.</h1>
<p>You may have mistyped the address or the page may have moved.</p></div></body>
</html>
`;

export const routeNotFound = (): ApiError => new ApiError(404, NOT_FOUND_PAGE, true);
