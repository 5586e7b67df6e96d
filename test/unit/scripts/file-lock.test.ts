import { withFileLock } from '../../../scripts/support/file-lock';
import { delay, fs, os, path } from '../../../scripts/support/platform';

let folder: string;
let file: string;

beforeEach(() => {
	folder = fs.mkdtempSync(path.join(os.tmpdir(), 'file-lock-'));
	file = path.join(folder, 'deeper', 'lock');
});

afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

it('lets one in at a time, and all in the end', async () => {
	let inside = 0;
	let most = 0;
	const work = async () => {
		most = Math.max(most, ++inside);
		await delay(1);
		inside--;
	};
	await Promise.all([withFileLock(file, work), withFileLock(file, work), withFileLock(file, work)]);
	expect(most).toBe(1);
	expect(fs.existsSync(file)).toBe(false);
});

it('is free again after work that failed', async () => {
	await expect(withFileLock(file, async () => await Promise.reject(new Error('no')))).rejects.toThrow('no');
	await expect(withFileLock(file, async () => await Promise.resolve('yes'))).resolves.toBe('yes');
});

it.each([
	['whose process is gone', { pid: 2 ** 22 + 1, host: os.hostname() }, new Date()],
	['of another machine that stopped touching it', { pid: 1, host: 'elsewhere' }, new Date(Date.now() - 120_000)],
])('passes over a holder %s', async (_case, holder, touched) => {
	fs.mkdirSync(path.dirname(file));
	fs.writeFileSync(file, JSON.stringify(holder));
	fs.utimesSync(file, touched, touched);
	await expect(withFileLock(file, async () => await Promise.resolve('in'))).resolves.toBe('in');
});
