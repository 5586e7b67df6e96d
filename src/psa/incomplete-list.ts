import { ServiceError } from '../http/errors';

/**
 * A list that has fewer records than the PSA itself counts, or whose pages lead nowhere: half of one is not taken for the whole.
 * @param what what was asked for, as in "Could not <what>"
 */
export function incompleteList(service: string, what: string): ServiceError {
	return new ServiceError(`Could not ${what}: the list that ${service} answered with is not complete`, {
		kind: 'unavailable',
		service,
		advice: `Run it again later. If it stays so, tell ${service}'s support: its pages do not add up to what it counts.`,
		status: 200,
	});
}
