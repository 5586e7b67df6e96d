/**
 * A model's answer as a JSON object, alone or in a Markdown fence. Linear in the length of the answer.
 * @param most characters of an answer that is looked at
 * @throws TypeError, SyntaxError where it is anything else
 */
export function jsonAnswer(answer: unknown, most: number): Record<string, unknown> {
	if (typeof answer !== 'string' || answer.length > most) throw new TypeError('no text');
	const json = answer
		.trim()
		.replace(/^```(?:json)?/, '')
		.replace(/```$/, '')
		.trim();
	if (!json.startsWith('{')) throw new TypeError('no JSON object');
	return JSON.parse(json) as Record<string, unknown>;
}
