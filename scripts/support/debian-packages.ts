import { fs, path, process } from './platform';
import { run, runOrThrow } from './run';

/** A Debian package, and a program it brings. */
export interface DebianPackage {
	name: string;
	program: string;
	/** Folders besides those of the path. */
	folders?: string[];
}

/** Folders of the path, and those of system programs, which an ordinary user's path may leave out. */
const programFolders = (): string[] => [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];

/** The full path of a program, or `undefined` where it is not installed. */
export function findProgram({ program, folders = [] }: Pick<DebianPackage, 'program' | 'folders'>): string | undefined {
	return [...folders, ...programFolders()].map((folder) => path.join(folder, program)).find((file) => fs.existsSync(file));
}

/**
 * Installs the packages whose programs are missing, with apt, as root or through sudo.
 * @throws Error with apt's words where it cannot, or where this is no Debian
 */
export async function ensureDebianPackages(packages: DebianPackage[]): Promise<void> {
	const missing = packages.filter((wanted) => findProgram(wanted) === undefined).map(({ name }) => name);
	if (missing.length === 0) return;
	if (findProgram({ program: 'apt-get' }) === undefined) {
		throw new Error(`Install ${missing.join(', ')}: there is no apt-get here to do it with.`);
	}
	const [command, ...first] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	// An old list is better than none: the install says what is wrong.
	await run(command, [...first, 'update', '-qq'], { env });
	await runOrThrow(command, [...first, 'install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
}
