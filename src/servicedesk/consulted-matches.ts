import type { Match } from './triage-result';
import type { Consultation, Consulted } from '../knowledge/models/consult';

/** How sure a chat model's word makes an answer, and how sure its silence: half of the result, as it is not calibrated. */
const ANSWERED = 0.9;
const UNANSWERED = 0.1;

const mean = (a: number, b: number): number => Number(((a + b) / 2).toFixed(3));

/** The answer's confidence after a chat model judged; unchanged where none did. */
export function consultedAnswer(confidence: number, { answered }: Consultation): number {
	if (answered === null) return confidence;
	return answered
		? Math.max(confidence, mean(confidence, ANSWERED))
		: Math.min(confidence, mean(confidence, UNANSWERED));
}

/**
 * A match as the models left it. Its confidence is the mean of its own without models and of the place it moved to; the
 * shares of the ranking without models make up its part.
 * @param confidences without models, by place
 */
export function withModels(match: Match, consulted: Consulted, place: number, confidences: readonly number[]): Match {
	const { shares, was, why } = consulted;
	const own = was === null ? 0 : (confidences[was] ?? 0);
	const ownShare = shares.find(({ part }) => part === 'own')?.share ?? 0;
	return {
		...match,
		confidence: was === place ? own : mean(own, confidences[place] ?? 0),
		why: [...why, ...match.why],
		shares: [
			...shares.filter(({ part }) => part !== 'own'),
			...match.shares.map(({ part, share }) => ({ part, share: share * ownShare })),
		]
			.map(({ part, share }) => ({ part, share: Number(share.toFixed(3)) }))
			.sort((a, b) => b.share - a.share),
	};
}
