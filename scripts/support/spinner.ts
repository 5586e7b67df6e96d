import ora from 'ora';

import { process } from './platform';
import type { Progress } from './progress';

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
