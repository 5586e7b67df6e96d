import type { Transport } from '../../src/http/transport';
import { VirtualClock } from '../../test/support/virtual-clock';
import { connectWiseClient } from '../bench/burst/desk';
import { axiosTransport } from '../support/axios-transport';
import { childProcess, path, process, type ChildProcess } from '../support/platform';
import { SOAK_START } from './run';
import type { Call, Services } from './sockets-main';
import type { Scale } from './traffic';
import type { World } from './world';

/** What is under way outside of this process. */
class UnderWay {
	private count = 0;
	private listeners: Array<() => void> = [];

	get busy(): boolean {
		return this.count > 0;
	}

	async answered(): Promise<void> {
		await new Promise<void>((resolve) => this.listeners.push(resolve));
	}

	async while<T>(work: () => Promise<T>): Promise<T> {
		this.count += 1;
		try {
			return await work();
		} finally {
			this.count -= 1;
			for (const listener of this.listeners.splice(0)) listener();
		}
	}
}

type Answer<Name extends keyof Services> = Awaited<ReturnType<Services[Name]>>;

/** The services' process, and its functions. */
class Remote {
	private number = 0;
	private readonly open = new Map<number, (result: unknown) => void>();
	private readonly child: ChildProcess;
	private readonly ready: Promise<unknown>;

	constructor(
		{ organizations, records }: Scale,
		private readonly underWay: UnderWay,
	) {
		const main = path.join(process.cwd(), 'scripts/soak/sockets-main.ts');
		const size = ['--organizations', String(organizations), '--records', String(records)];
		this.child = childProcess.spawn(process.execPath, ['--import', 'tsx', main, ...size], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
		this.ready = this.answerTo(0);
		this.child.on('message', ({ number, result }: { number: number; result: unknown }) => {
			this.open.get(number)?.(result);
			this.open.delete(number);
		});
	}

	async call<Name extends keyof Services>(name: Name, argument?: Parameters<Services[Name]>[0]): Promise<Answer<Name>> {
		return await this.underWay.while(async () => {
			await this.ready;
			const number = (this.number += 1);
			const answer = this.answerTo(number);
			this.child.send({ number, name, argument } satisfies Call);
			return (await answer) as Answer<Name>;
		});
	}

	async end(): Promise<void> {
		const ended = new Promise((resolve) => this.child.once('exit', resolve));
		this.child.disconnect();
		await ended;
	}

	private async answerTo(number: number): Promise<unknown> {
		return await new Promise((resolve, reject) => {
			this.open.set(number, resolve);
			if (number === 0) this.child.once('exit', () => reject(new Error('The services ended before the soak did')));
		});
	}
}

/** Simulators in a process of their own, over real HTTP. Time stands still while a request is under way. */
export async function socketsWorld(scale: Scale): Promise<{ world: World; clock: VirtualClock }> {
	const underWay = new UnderWay();
	const clock = new VirtualClock(SOAK_START, underWay);
	const remote = new Remote(scale, underWay);
	const { organizationIds, itGlueUrl, key, connectWise } = await remote.call('facts');
	let told = SOAK_START;
	const inItsTime = (transport: Transport): Transport => async (request) =>
		await underWay.while(async () => {
			const now = clock.now();
			if (now !== told) await remote.call('at', (told = now));
			return await transport(request);
		});
	const world: World = {
		...{ url: itGlueUrl, key, organizationIds, psa: connectWiseClient(connectWise, clock, inItsTime) },
		transport: (value) => inItsTime(axiosTransport({ 'x-api-key': value })),
		createTicket: async (place) => await remote.call('createTicket', place),
		edit: async (place) => await remote.call('edit', place),
		outage: async (on) => await remote.call('outage', on),
		crowd: async (on) => await remote.call('crowd', on),
		rotate: async () => await remote.call('rotate'),
		counts: async () => await remote.call('counts'),
		close: async () => await remote.end(),
	};
	return { world, clock };
}
