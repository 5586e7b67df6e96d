import type { Match } from './triage-result';
import type { Consultation } from '../knowledge/models/consult';
import type { Consulted } from '../knowledge/models/fusion';

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
 * How sure a record is after models moved it: the mean of its own confidence without them and that of the place it moved to.
 * @param confidences without models, by place
 */
export function consultedConfidence({ was }: Consulted, place: number, confidences: readonly number[]): number {
	const own = was === null ? 0 : (confidences[was] ?? 0);
	return was === place ? own : mean(own, confidences[place] ?? 0);
}

/**
 * A match as the models left it. The shares of the ranking without models make up its part.
 * @param confidences without models, by place
 */
export function withModels(match: Match, consulted: Consulted, place: number, confidences: readonly number[]): Match {
	const { shares, why } = consulted;
	const ownShare = shares.find(({ part }) => part === 'own')?.share ?? 0;
	return {
		...match,
		confidence: consultedConfidence(consulted, place, confidences),
		why: [...why, ...match.why],
		shares: [
			...shares.filter(({ part }) => part !== 'own'),
			...match.shares.map(({ part, share }) => ({ part, share: share * ownShare })),
		]
			.map(({ part, share }) => ({ part, share: Number(share.toFixed(3)) }))
			.sort((a, b) => b.share - a.share),
	};
}
