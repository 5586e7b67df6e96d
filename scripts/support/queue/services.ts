import { ensureDebianPackages, findProgram } from '../debian-packages';

const PACKAGES = [
	{ name: 'nginx', program: 'nginx' },
	{ name: 'openssl', program: 'openssl' },
];

/** The full path of a program of the services; they must be installed. */
export function serviceProgram(program: string): string {
	const found = findProgram({ program });
	if (found === undefined) throw new Error(`${program} is not installed`);
	return found;
}

/** Installs nginx and OpenSSL from Debian packages where they are missing. */
export async function ensureServices(): Promise<void> {
	await ensureDebianPackages(PACKAGES);
}
