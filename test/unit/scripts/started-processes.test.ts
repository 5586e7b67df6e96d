import { childProcess, fs, os, path, process } from '../../../scripts/support/platform';
import { freePort } from '../../../scripts/support/n8n-process';
import { startServer } from '../../../scripts/support/queue/server';

const support = path.join(process.cwd(), 'scripts/support');

it('a script that fails ends, with all it had started', async () => {
	const script = `
		import { runScript } from '${support}/run-script.ts';
		import { spawnGroup } from '${support}/process-groups.ts';
		runScript(async () => {
			const { pid } = spawnGroup(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
			throw new Error('started ' + pid);
		});`;
	const child = childProcess.spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { stdio: ['ignore', 'inherit', 'pipe'] });
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
	const pid = Number(/started (\d+)/.exec(said)?.[1]);
	expect(pid).toBeGreaterThan(0);
	expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

it('a server has started when it says that it is ready, not when its port answers', async () => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'server-'));
	const port = await freePort();
	const answers = [false, false, true];
	const listening = `require('net').createServer().listen(${port}, '127.0.0.1')`;
	const server = await startServer({
		...{ name: 'listener', program: process.execPath, args: ['-e', listening], port, folder },
		ready: async () => await Promise.resolve(answers.shift() ?? true),
	});
	await server.stop();
	fs.rmSync(folder, { recursive: true });
	expect(answers).toEqual([]);
});
