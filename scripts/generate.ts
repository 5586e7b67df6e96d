import { generatedFiles, presentSchemas } from './generate/files';
import { fs, path, process } from './support/platform';
import { PROJECT } from './support/project';

/** Writes the files that follow from others; a test holds them to be current. */
async function main(): Promise<void> {
	const files = await generatedFiles();
	for (const file of presentSchemas()) if (!files.has(file)) fs.rmSync(path.join(PROJECT, file));
	for (const [file, text] of files) {
		const target = path.join(PROJECT, file);
		fs.mkdirSync(path.dirname(target), { recursive: true });
		fs.writeFileSync(target, text);
	}
	process.stdout.write(`${files.size} files are current.\n`);
}

void main();
