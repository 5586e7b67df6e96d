import ora from 'ora';

import { process } from './platform';
import type { Progress } from './progress';

/** A spinner on a terminal, plain lines elsewhere (ora does both). */
export const showProgress: Progress = (text) => {
	// A terminal that does not know its width (some containers and recorders) would keep ora clearing lines for ever.
	const isEnabled = process.stderr.columns === 0 ? false : undefined;
	const spinner = ora({ text, stream: process.stderr, isEnabled }).start();
	return {
		update: (next) => {
			spinner.text = next;
		},
		done: (last) => void spinner.succeed(last),
		failed: (last) => void spinner.fail(last),
	};
};
