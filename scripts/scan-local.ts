import { buildPackage } from './support/package-install';
import { process } from './support/platform';
import { scanPackage } from './support/scan';

/** `npm run scan`: n8n's community-package scan on the source and on the packed tarball. */
async function main(): Promise<void> {
	await buildPackage();
	for (const { leg, passed, details } of await scanPackage()) {
		process.stdout.write(`${passed ? 'passed' : 'FAILED'}  scan of the ${leg}\n${details}`);
		if (!passed) process.exitCode = 1;
	}
}

void main();
