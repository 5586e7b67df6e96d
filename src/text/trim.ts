/** The text without those of the given characters that it ends with. Linear, which `/[x]+$/` is not. */
export function withoutTrailing(text: string, characters: string): string {
	let end = text.length;
	while (end > 0 && characters.includes(text[end - 1])) end -= 1;
	return text.slice(0, end);
}

/** The text without those of the given characters that it begins with. */
export function withoutLeading(text: string, characters: string): string {
	let start = 0;
	while (start < text.length && characters.includes(text[start])) start += 1;
	return text.slice(start);
}
