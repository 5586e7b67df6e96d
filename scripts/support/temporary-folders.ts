import { fs, os, path } from './platform';

const folders = new Set<string>();

/** Makes a folder for this process's data; whoever made it removes it, or `removeTemporaryFolders` at the end does. */
export function temporaryFolder(purpose: string): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), `n8n-nodes-itglue-${purpose}-`));
	folders.add(folder);
	return folder;
}

export function removeTemporaryFolder(folder: string): void {
	fs.rmSync(folder, { recursive: true, force: true });
	folders.delete(folder);
}

/** For a process that is stopped in the middle of its work. */
export function removeTemporaryFolders(): void {
	for (const folder of folders) removeTemporaryFolder(folder);
}
