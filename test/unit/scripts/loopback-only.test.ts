import { fs, os, path } from '../../../scripts/support/platform';
import { NODE, PROJECT } from '../../../scripts/support/project';
import { run } from '../../../scripts/support/run';

const HOOK = path.join(PROJECT, 'scripts', 'support', 'loopback-only.cjs');

let folder: string;
beforeEach(() => {
	folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loopback-only-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Runs code under the hook; resolves with what it printed and which hosts were refused. */
async function underHook(code: string): Promise<{ output: string; refused: string[] }> {
	const log = path.join(folder, 'refused.log');
	const { output } = await run(NODE, ['-e', code], {
		env: { NODE_OPTIONS: `--require=${HOOK}`, LOOPBACK_ONLY_LOG: log },
	});
	const lines = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').trim().split('\n') : [];
	return { output: output.trim(), refused: lines.map((line) => (JSON.parse(line) as { host: string }).host) };
}

const outcome = (call: string) => `${call}.then(() => console.log('through'), (e) => console.log((e.cause ?? e).message))`;

it.each([
	['fetch', outcome("fetch('http://192.0.2.1/')"), '192.0.2.1'],
	['fetch by name', outcome("fetch('https://telemetry.example/')"), 'telemetry.example'],
	['https', "require('https').get('https://192.0.2.2/').on('error', (e) => console.log(e.message))", '192.0.2.2'],
	['a socket', "require('net').connect(80, '192.0.2.3').on('error', (e) => console.log(e.message))", '192.0.2.3'],
	['a name look-up', outcome("require('dns').promises.lookup('a.example')"), 'a.example'],
	['a DNS query', outcome("require('dns').promises.resolveTxt('b.example')"), 'b.example'],
	['a DNS query of its own', outcome("new (require('dns').promises.Resolver)().resolve4('c.example')"), 'c.example'],
	['a datagram', "const s = require('dgram').createSocket('udp4'); s.send('x', 53, '192.0.2.4', (e) => { console.log(e.message); s.close(); })", '192.0.2.4'],
])('refuses and records %s', async (_case, code, host) => {
	const { output, refused } = await underHook(code);
	expect(output).toContain('Only loopback is allowed here');
	expect(new Set(refused)).toEqual(new Set([host]));
});

it('lets loopback through', async () => {
	const code = `const server = require('http').createServer((_, r) => r.end('hello')).listen(0, '127.0.0.1', async () => {
		for (const host of ['127.0.0.1', 'localhost']) {
			console.log(await (await fetch('http://' + host + ':' + server.address().port)).text());
		}
		server.close();
	});`;
	await expect(underHook(code)).resolves.toEqual({ output: 'hello\nhello', refused: [] });
});
