import ora from 'ora';

import { process } from './platform';

/** One line of progress that is replaced while the work goes on, and stays when it is done. */
export interface Step {
	update(text: string): void;
	done(text?: string): void;
	failed(text?: string): void;
}

/** Reports what a script is doing; standard output is left to results. */
export type Progress = (text: string) => Step;

/** A spinner on a terminal, plain lines elsewhere (ora does both). */
export const showProgress: Progress = (text) => {
	const spinner = ora({ text, stream: process.stderr }).start();
	return {
		update: (next) => {
			spinner.text = next;
		},
		done: (last) => void spinner.succeed(last),
		failed: (last) => void spinner.fail(last),
	};
};

/** For tests. */
export const silentProgress: Progress = () => ({ update() {}, done() {}, failed() {} });

/** Runs one step of work: its line ends with a tick, or with a cross where the work throws. */
export async function step<T>(progress: Progress, text: string, work: (line: Step) => Promise<T>): Promise<T> {
	const line = progress(text);
	let completed = false;
	try {
		const result = await work(line);
		completed = true;
		return result;
	} finally {
		if (completed) line.done();
		else line.failed();
	}
}
