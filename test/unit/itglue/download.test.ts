import type { HttpRequest, HttpResponse } from '../../../src/http/transport';
import { createDownload } from '../../../src/itglue/download';
import { checkedAddress } from '../../../src/itglue/download-address';
import { VirtualClock } from '../../support/virtual-clock';

const IT_GLUE = 'https://api.eu.itglue.com';
const SIMULATOR = 'http://127.0.0.1:4010';

describe('the address of a file', () => {
	it.each([
		'https://itglue-prod-eu.s3.eu-central-1.amazonaws.com/a/b.pdf?X-Amz-Signature=1',
		'https://app.eu.itglue.com/files/1',
		'https://203.0.113.9/a',
		'https://172.32.0.1/a',
		'https://[2001:db8::1]/a',
	])('may be public: %s', (address) => {
		expect(checkedAddress(address, IT_GLUE).href).toBe(address);
	});

	it.each([
		['clear text', 'http://itglue.s3.amazonaws.com/a'],
		['a file', 'file:///etc/passwd'],
		['a script', 'javascript:alert(1)'],
		['this machine', 'https://localhost/a'],
		['this machine', 'https://127.0.0.1/a'],
		['this machine, without encryption', 'http://127.0.0.1:5678/rest/login'],
		['this machine in hexadecimal', 'https://0x7f000001/a'],
		['this machine as one number', 'https://2130706433/a'],
		['this machine in IPv6', 'https://[::1]/a'],
		['this machine, IPv4 in IPv6', 'https://[::ffff:127.0.0.1]/a'],
		['nothing', 'https://0.0.0.0/a'],
		['the metadata of a cloud machine', 'https://169.254.169.254/latest/meta-data'],
		['a private network', 'https://10.1.2.3/a'],
		['a private network', 'https://172.16.0.1/a'],
		['a private network', 'https://192.168.1.1/a'],
		['a carrier’s network', 'https://100.64.0.1/a'],
		['a private network in IPv6', 'https://[fd00::1]/a'],
		['a link-local address', 'https://[fe80::1]/a'],
		['everyone', 'https://239.1.1.1/a'],
		['a name without a domain', 'https://redis/a'],
		['an internal name', 'https://vault.internal/a'],
		['a user name', 'https://user@files.example.com/a'],
		['nothing at all', 'not an address'],
	])('must not lead to %s: %s', (_, address) => {
		expect(() => checkedAddress(address, IT_GLUE)).toThrow('It was not fetched.');
	});

	it('may lead to this machine where the API is on it, which is a simulator', () => {
		expect(checkedAddress('http://127.0.0.1:4010/__files/1', SIMULATOR).port).toBe('4010');
		expect(() => checkedAddress('http://192.168.1.1/a', SIMULATOR)).toThrow('not encrypted');
		expect(() => checkedAddress('https://192.168.1.1/a', SIMULATOR)).toThrow('private network');
		expect(() => checkedAddress('file://127.0.0.1/etc/passwd', SIMULATOR)).toThrow('not encrypted');
	});

	it('is not repeated in the error: whoever has it has the file', () => {
		const address = 'http://files.example.com/a?signature=abcdef';
		expect(() => checkedAddress(address, IT_GLUE)).toThrow(/^(?!.*abcdef)/);
	});
});

const FIRST = 'https://files.example.com/1?signature=secret';

function setUp(...answers: Array<Partial<HttpResponse> & { text?: string }>) {
	const requests: HttpRequest[] = [];
	let released = 0;
	const transport = async (request: HttpRequest): Promise<HttpResponse> => {
		requests.push(request);
		const { text = 'file', ...answer } = answers[requests.length - 1] ?? answers[answers.length - 1];
		async function* stream() {
			try {
				yield Buffer.from(text);
			} finally {
				released += 1;
			}
		}
		const bytes = stream();
		// A stream of Node's is under way as soon as it is there.
		const started = bytes.next();
		const running = { next: async () => await started, return: async () => await bytes.return(undefined) };
		return { status: 200, headers: {}, body: '', stream: { [Symbol.asyncIterator]: () => running }, ...answer } as never;
	};
	const clock = new VirtualClock();
	return { download: createDownload({ baseUrl: IT_GLUE, transport, clock }), requests, clock, released: () => released };
}

describe('a download', () => {
	it('goes without the API key, and comes as a stream', async () => {
		const headers = { 'content-type': 'application/pdf; charset=binary', 'content-disposition': 'attachment; filename="a b.pdf"' };
		const { download, requests } = setUp({ headers });
		const file = await download(FIRST);
		expect(file).toMatchObject({ name: 'a b.pdf', contentType: 'application/pdf' });
		expect(requests).toEqual([expect.objectContaining({ url: FIRST, authenticate: false, responseType: 'stream' })]);
	});

	it('follows a redirect only where the first address could have led, still without the key', async () => {
		const { download, requests, released } = setUp(
			{ status: 302, headers: { location: 'https://storage.example.org/2' } },
			{ status: 307, headers: { location: '/3' } },
			{},
		);
		await download(FIRST);
		expect(requests.map(({ url, authenticate }) => [url, authenticate])).toEqual([
			[FIRST, false],
			['https://storage.example.org/2', false],
			['https://storage.example.org/3', false],
		]);
		expect(released()).toBe(2);
	});

	it.each(['http://169.254.169.254/latest', 'https://10.0.0.1/', 'http://files.example.com/plain'])(
		'does not follow a redirect to %s',
		async (location) => {
			const { download, requests } = setUp({ status: 302, headers: { location } });
			await expect(download(FIRST)).rejects.toThrow('It was not fetched.');
			expect(requests).toHaveLength(1);
		},
	);

	it('ends where redirects do not', async () => {
		const { download, requests } = setUp({ status: 302, headers: { location: '/again' } });
		await expect(download(FIRST)).rejects.toThrow('one redirect after the other');
		expect(requests).toHaveLength(4);
	});

	it('says that addresses are short-lived where one is refused, and lets go of the connection', async () => {
		const { download, released } = setUp({ status: 403 });
		const error = await download(FIRST).catch((reason: unknown) => reason);
		expect(error).toMatchObject({ message: 'The file storage of IT Glue answered without the file (403).', status: 403 });
		expect((error as { advice: string }).advice).toContain('short-lived');
		expect(JSON.stringify(error) + String(error)).not.toContain('secret');
		expect(released()).toBe(1);
	});

	it('is tried again where the storage has a passing problem', async () => {
		const { download, requests, clock } = setUp({ status: 503 }, {});
		await clock.runUntil(download(FIRST));
		expect(requests).toHaveLength(2);
	});

	it('takes no web page for a file, but for a file that is one', async () => {
		const page = { headers: { 'content-type': 'text/html' } };
		await expect(setUp(page).download(FIRST, { expected: 'application/pdf' })).rejects.toThrow('a web page');
		await expect(setUp(page).download(FIRST, { expected: 'text/html' })).resolves.toBeDefined();
	});
});
