/** One message of a conversation, as OpenAI's chat completions have it. */
export interface ChatMessage {
	role: 'system' | 'user' | 'assistant' | 'tool';
	content?: unknown;
	tool_calls?: unknown;
}

/** What a model that can call tools does next: it calls some, or answers. */
export type AgentTurn = { calls: Array<{ name: string; arguments: Record<string, unknown> }> } | { answer: string };

/** Decides what comes next, from the conversation so far and the names of the tools it was offered. */
export type AgentScript = (messages: ChatMessage[], tools: string[]) => AgentTurn;

/** What the tools answered since the last word of the user, in order. */
export function toolAnswers(messages: ChatMessage[]): string[] {
	const last = messages.map(({ role }) => role).lastIndexOf('user');
	return messages.slice(last + 1).flatMap(({ role, content }) => (role === 'tool' ? [textOf(content)] : []));
}

export function textOf(content: unknown): string {
	if (!Array.isArray(content)) return String(content ?? '');
	return content.map((part: { text?: string }) => part.text ?? '').join('');
}

/** The turn as the message and reason of a chat completion. */
export function completionOf(turn: AgentTurn, request: number): { message: object; finish_reason: string } {
	if ('answer' in turn) return { message: { role: 'assistant', content: turn.answer }, finish_reason: 'stop' };
	const calls = turn.calls.map((call, index) => ({
		id: `call_${request}_${index}`,
		type: 'function',
		function: { name: call.name, arguments: JSON.stringify(call.arguments) },
	}));
	return { message: { role: 'assistant', content: null, tool_calls: calls }, finish_reason: 'tool_calls' };
}

/** Names of the tools in a request. */
export function toolNames(tools: unknown): string[] {
	return (Array.isArray(tools) ? tools : []).map(({ function: { name } }: { function: { name: string } }) => name);
}
