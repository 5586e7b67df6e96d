const DIMENSIONS = 256;

/** What an embedding endpoint may answer instead of vectors. */
export type EmbeddingBehaviour = 'good' | 'nan' | 'zeros' | 'varying' | 'growing' | 'fewer' | 'words' | 'gigantic';

function hash(text: string): number {
	let value = 2_166_136_261;
	for (let position = 0; position < text.length; position++) {
		value = Math.imul(value ^ text.charCodeAt(position), 16_777_619) >>> 0;
	}
	return value;
}

/** A text's words and their groups of four letters, hashed: alike texts get alike vectors, everywhere the same. */
export function embed(text: string): number[] {
	const vector = new Array<number>(DIMENSIONS).fill(0);
	for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) {
		const features = [word, ...Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => word.slice(at, at + 4))];
		for (const feature of features) {
			const number = hash(feature);
			vector[number % DIMENSIONS] = (vector[number % DIMENSIONS] ?? 0) + ((number >>> 16) % 2 === 0 ? 1 : -1);
		}
	}
	const norm = Math.hypot(...vector);
	return norm === 0 ? vector.fill(1 / Math.sqrt(DIMENSIONS)) : vector.map((value) => value / norm);
}

/** The vectors a behaviour gives for the texts of one request, the `request`-th. */
export function vectorsOf(texts: readonly string[], behaviour: EmbeddingBehaviour, request: number): unknown[] {
	const good = texts.map(embed);
	switch (behaviour) {
		case 'good':
			return good;
		case 'nan':
			return good.map((vector) => vector.with(3, NaN));
		case 'zeros':
			return good.map((vector) => vector.map(() => 0));
		case 'varying':
			return good.map((vector, place) => vector.slice(0, DIMENSIONS - (place % 7) - request));
		case 'growing':
			return good.map((vector) => [...vector, ...new Array<number>(request).fill(0.1)]);
		case 'fewer':
			return good.slice(1);
		case 'words':
			return good.map((vector) => vector.map(String));
		case 'gigantic':
			return good.map(() => new Array<number>(200_000).fill(0.5));
	}
}

/** As OpenAI sends vectors where `encoding_format` is `base64`: 32-bit floats, little endian. */
export function asBase64(vector: unknown): string {
	const numbers = Array.isArray(vector) ? vector.map(Number) : [];
	return Buffer.from(Float32Array.from(numbers).buffer).toString('base64');
}
