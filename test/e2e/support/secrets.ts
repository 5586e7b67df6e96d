import corpus from '../../../simulators/seed/corpus.json';
import { fs, path } from '../../../scripts/support/platform';
import type { Stack } from '../../../scripts/support/stack';

/** Every secret there is in the stack: API keys, the PSA's private key and what it becomes on the wire, password values. */
export function secretsOf({ itGlue, psa }: Pick<Stack, 'itGlue' | 'psa'>): string[] {
	const { companyId, publicKey, privateKey } = psa.credentials;
	return [
		...Object.values(itGlue.keys),
		privateKey,
		Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64'),
		...corpus.passwords.map(({ id }) => itGlue.secretOf(id)),
	];
}

/**
 * Files n8n wrote (database with every execution, logs, events) that hold one of the secrets in plain text,
 * as `file: secret's beginning`; `more` are secrets of the test's own. n8n must have stopped, so that everything is on the disk.
 */
export function leaks(stack: Stack, more: readonly string[] = []): string[] {
	const found: string[] = [];
	for (const file of dataFiles(stack.userFolder)) {
		const content = fs.readFileSync(file).toString('latin1');
		for (const secret of [...secretsOf(stack), ...more]) {
			if (content.includes(secret)) found.push(`${path.relative(stack.userFolder, file)}: ${secret.slice(0, 12)}…`);
		}
	}
	return found;
}

/** Everything below the user folder but the installed package itself. */
export function dataFiles(folder: string): string[] {
	return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const file = path.join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : dataFiles(file);
		return entry.isFile() ? [file] : [];
	});
}
