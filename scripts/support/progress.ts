/** One line of progress that is replaced while the work goes on, and stays when it is done. */
export interface Step {
	update(text: string): void;
	done(text?: string): void;
	failed(text?: string): void;
}

/** Reports what a script is doing; standard output is left to results. */
export type Progress = (text: string) => Step;

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
