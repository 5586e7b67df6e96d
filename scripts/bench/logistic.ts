export interface Example<Sign extends string> {
	signs: Record<Sign, number>;
	positive: boolean;
	weight: number;
}

export interface Fit<Sign extends string> {
	bias: number;
	weights: Record<Sign, number>;
}

const ROUNDS = 200;
const DONE = 1e-9;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Solves `matrix · x = vector` by elimination with pivoting; both are used up. */
function solve(matrix: number[][], vector: number[]): number[] {
	const size = vector.length;
	for (let column = 0; column < size; column++) {
		let pivot = column;
		for (let row = column + 1; row < size; row++) {
			if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
		}
		[matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
		[vector[column], vector[pivot]] = [vector[pivot]!, vector[column]!];
		for (let row = column + 1; row < size; row++) {
			const factor = matrix[row]![column]! / matrix[column]![column]!;
			for (let k = column; k < size; k++) matrix[row]![k]! -= factor * matrix[column]![k]!;
			vector[row]! -= factor * vector[column]!;
		}
	}
	const solution = new Array<number>(size).fill(0);
	for (let row = size - 1; row >= 0; row--) {
		let rest = vector[row]!;
		for (let k = row + 1; k < size; k++) rest -= matrix[row]![k]! * solution[k]!;
		solution[row] = rest / matrix[row]![row]!;
	}
	return solution;
}

interface Scale {
	mean: number;
	deviation: number;
}

function scaleOf(values: readonly number[]): Scale {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
	return { mean, deviation: Math.sqrt(variance) + 1e-9 };
}

/** One Newton step of penalised logistic regression; the first column of every row is 1 and is not penalised. */
function step(
	rows: readonly number[][],
	examples: ReadonlyArray<Example<string>>,
	beta: number[],
	penalty: number,
): number[] {
	const size = beta.length;
	const gradient = beta.map((value, k) => (k === 0 ? 0 : penalty * value));
	const hessian = beta.map((_value, k) => beta.map((_other, l) => (k === l ? (k === 0 ? 1e-6 : penalty) : 0)));
	rows.forEach((row, number) => {
		const { positive, weight } = examples[number]!;
		const p = logistic(row.reduce((sum, value, k) => sum + value * beta[k]!, 0));
		const error = weight * (p - (positive ? 1 : 0));
		const curvature = weight * p * (1 - p);
		for (let k = 0; k < size; k++) {
			gradient[k]! += error * row[k]!;
			for (let l = 0; l < size; l++) hessian[k]![l]! += curvature * row[k]! * row[l]!;
		}
	});
	return solve(hessian, gradient);
}

/** Logistic regression on standardised signs with a ridge penalty, by Newton's method. Deterministic. */
export function fitLogistic<Sign extends string>(examples: ReadonlyArray<Example<Sign>>, penalty: number): Fit<Sign> {
	const signs = Object.keys(examples[0]?.signs ?? {}) as Sign[];
	const scales = signs.map((sign) => scaleOf(examples.map((example) => example.signs[sign])));
	const rows = examples.map((example) => [
		1,
		...signs.map((sign, k) => (example.signs[sign] - scales[k]!.mean) / scales[k]!.deviation),
	]);
	const beta = new Array<number>(signs.length + 1).fill(0);
	for (let round = 0; round < ROUNDS; round++) {
		const change = step(rows, examples, beta, penalty);
		change.forEach((value, k) => (beta[k]! -= value));
		if (Math.max(...change.map(Math.abs)) < DONE) break;
	}
	const weights = signs.map((sign, k) => [sign, beta[k + 1]! / scales[k]!.deviation] as const);
	const bias = beta[0]! - weights.reduce((sum, [, weight], k) => sum + weight * scales[k]!.mean, 0);
	return { bias, weights: Object.fromEntries(weights) as Record<Sign, number> };
}
