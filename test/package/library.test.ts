import { unpackPackage } from '../../scripts/support/package-install';
import { fs, os, path, process } from '../../scripts/support/platform';
import { MANIFEST, PROJECT } from '../../scripts/support/project';
import { run } from '../../scripts/support/run';
import { startItGlueSimulator, type ItGlueSimulator } from '../../simulators/itglue';

/** The script on docs/library.md, as it stands there, beside the unpacked package and axios. */
let folder: string;
let simulator: ItGlueSimulator;

beforeAll(async () => {
	folder = fs.mkdtempSync(path.join(os.tmpdir(), 'n8n-nodes-itglue-library-'));
	await unpackPackage(path.join(folder, 'node_modules', MANIFEST.name));
	const axios = path.dirname(require.resolve('axios/package.json'));
	fs.symlinkSync(axios, path.join(folder, 'node_modules', 'axios'));
	const page = fs.readFileSync(path.join(PROJECT, 'docs', 'library.md'), 'utf8');
	const [, script] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
	fs.writeFileSync(path.join(folder, 'triage.js'), script);
	simulator = await startItGlueSimulator({ seed: 'msp' });
});

afterAll(async () => {
	await simulator?.close();
	fs.rmSync(folder, { recursive: true, force: true });
});

async function triage(key: string, ...words: string[]) {
	const env = { ITGLUE_URL: simulator.url, ITGLUE_API_KEY: key };
	return await run(process.execPath, ['triage.js', ...words], { cwd: folder, env });
}

describe('the script on docs/library.md', () => {
	it('lists configurations and finds the documentation for a ticket', async () => {
		const { code, output } = await triage(
			simulator.keys.full,
			'Brackwater Logistics',
			'Warehouse labels do not come out of the Zebra printers',
		);
		expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('100 configurations\n') });
		expect(output).toContain("Warehouse labels don't come out - print relay");
	});

	it('says what to do about a refused key, without the key', async () => {
		const { code, output } = await triage(simulator.keys.paused, 'Brackwater Logistics', 'Labels');
		expect(code).toBe(1);
		expect(output).toMatch(/API key/);
		expect(output).not.toContain(simulator.keys.paused);
	});
});
