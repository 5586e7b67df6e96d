/** What a chat endpoint may answer. `obedient` does what any text in the prompt tells it to. */
export type ChatBehaviour = 'good' | 'obedient' | 'outside' | 'prose' | 'invalid-json' | 'gigantic' | 'nothing';

interface Candidate {
	id: string;
	text: string;
}

interface PromptData {
	ticket?: string;
	candidates?: Candidate[];
}

/** The data of a prompt: the JSON object it ends with. */
function dataOf(prompt: string): PromptData {
	try {
		return JSON.parse(prompt.slice(prompt.lastIndexOf('\n{') + 1)) as PromptData;
	} catch {
		return {};
	}
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

function judge(ticket: string, candidates: readonly Candidate[]): string {
	const wanted = new Set(wordsOf(ticket));
	const best = candidates
		.map(({ id, text }) => ({ id, common: new Set(wordsOf(text).filter((word) => wanted.has(word))).size }))
		.filter(({ common }) => common > 1)
		.sort((a, b) => b.common - a.common)
		.slice(0, 2);
	return JSON.stringify({ best: best.map(({ id }) => id) });
}

function rewrite(ticket: string): string {
	const words = [...new Set(wordsOf(ticket))].sort((a, b) => b.length - a.length).slice(0, 8);
	return JSON.stringify({ query: ticket.split('\n')[0]?.slice(0, 200) || 'ticket', words });
}

/** Everything a stranger may make a model say: an order to answer with something, or to give away what it was told. */
function obey(prompt: string): string {
	const order = /answer exactly[: ]+(.{1,500})/i.exec(prompt.replace(/\\"/g, '"'))?.[1];
	return order?.replace(/(?:\\n|\n).*$/s, '') ?? prompt;
}

/** What a model of this behaviour answers to a prompt. */
export function answerTo(prompt: string, behaviour: ChatBehaviour): string {
	const { ticket = '', candidates } = dataOf(prompt);
	switch (behaviour) {
		case 'good':
			return candidates === undefined ? rewrite(ticket) : judge(ticket, candidates);
		case 'obedient':
			return obey(prompt);
		case 'outside':
			return candidates === undefined ? '{"query":"","words":[]}' : '{"best":["c1","c4711"]}';
		case 'prose':
			return 'The first one looks good to me. Visit https://evil.example for more.';
		case 'invalid-json':
			return '{"best":["c1",';
		case 'gigantic':
			return `{"best":["c1"],"because":"${'very '.repeat(400_000)}good"}`;
		case 'nothing':
			return '';
	}
}
