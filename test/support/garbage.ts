import { v8, vm } from '../../scripts/support/platform';

/** Frees what nothing refers to any more, now. */
export function collectGarbage(): void {
	v8.setFlagsFromString('--expose-gc');
	(vm.runInNewContext('gc') as () => void)();
}
