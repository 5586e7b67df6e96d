import { badCondition, tokenize, type Literal, type Token } from './lexer';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'like';

export type Condition =
	| { kind: 'and' | 'or'; parts: Condition[] }
	| { kind: 'not'; part: Condition }
	| { kind: 'compare'; path: string[]; operator: Comparison; value: Literal }
	| { kind: 'in'; path: string[]; values: Literal[] };

const SYMBOLS = new Set(['=', '!=', '<', '<=', '>', '>=']);
const MAX_DEPTH = 50;

/**
 * Parses ConnectWise's condition language: comparisons joined by `and`/`or`, `not`, parentheses, `in (…)`,
 * `contains`, `like`, slash paths to references.
 *
 * @throws ApiError 400 where the text is not a condition
 */
export function parseCondition(text: string): Condition {
	const parser = new Parser(tokenize(text));
	return parser.parse();
}

class Parser {
	private position = 0;
	private depth = 0;

	constructor(private readonly tokens: Token[]) {}

	parse(): Condition {
		const condition = this.any();
		if (this.peek.kind !== 'end') throw this.unexpected();
		return condition;
	}

	private any(): Condition {
		const parts = [this.all()];
		while (this.word('or')) parts.push(this.all());
		return parts.length === 1 ? parts[0] : { kind: 'or', parts };
	}

	private all(): Condition {
		const parts = [this.one()];
		while (this.word('and')) parts.push(this.one());
		return parts.length === 1 ? parts[0] : { kind: 'and', parts };
	}

	private one(): Condition {
		if (++this.depth > MAX_DEPTH) throw badCondition('it is nested too deeply');
		const condition = this.word('not')
			? ({ kind: 'not', part: this.one() } as const)
			: this.symbol('(')
				? this.group()
				: this.comparison();
		this.depth--;
		return condition;
	}

	private group(): Condition {
		const condition = this.any();
		this.expect(')');
		return condition;
	}

	private comparison(): Condition {
		const path = this.path();
		const negated = this.word('not');
		const condition = this.comparisonOf(path, negated);
		return negated ? { kind: 'not', part: condition } : condition;
	}

	private comparisonOf(path: string[], wordOnly: boolean): Condition {
		if (this.word('in')) return { kind: 'in', path, values: this.list() };
		if (this.word('contains')) return { kind: 'compare', path, operator: 'contains', value: this.literal() };
		if (this.word('like')) return { kind: 'compare', path, operator: 'like', value: this.literal() };
		const token = this.peek;
		if (wordOnly || token.kind !== 'symbol' || !SYMBOLS.has(token.value)) throw this.unexpected();
		this.position++;
		return { kind: 'compare', path, operator: token.value as Comparison, value: this.literal() };
	}

	private path(): string[] {
		const token = this.peek;
		if (token.kind !== 'word') throw this.unexpected();
		this.position++;
		return token.value.split('/');
	}

	private list(): Literal[] {
		this.expect('(');
		const values = [this.literal()];
		while (this.symbol(',')) values.push(this.literal());
		this.expect(')');
		return values;
	}

	private literal(): Literal {
		const token = this.peek;
		if (token.kind !== 'literal') throw this.unexpected();
		this.position++;
		return token.value;
	}

	private get peek(): Token {
		return this.tokens[this.position];
	}

	private word(value: string): boolean {
		const token = this.peek;
		const found = token.kind === 'word' && token.value.toLowerCase() === value;
		if (found) this.position++;
		return found;
	}

	private symbol(value: string): boolean {
		const found = this.peek.kind === 'symbol' && this.peek.value === value;
		if (found) this.position++;
		return found;
	}

	private expect(value: string): void {
		if (!this.symbol(value)) throw this.unexpected();
	}

	private unexpected(): Error {
		const token = this.peek;
		return badCondition(
			token.kind === 'end' ? 'it ends too early' : `unexpected "${String(token.value)}" at position ${token.at}`,
		);
	}
}
