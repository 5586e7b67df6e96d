import type { ItGlueClient, JsonApiPage, Query } from '../../../src/itglue/client';
import type { JsonApiResource } from '../../../src/itglue/jsonapi';

const START = Date.parse('2026-01-01T00:00:00.000Z');
const PAGE = 3;

/** `create late`: the record shows up in lists a while after the time it carries. */
export type Happening = 'create' | 'create late' | 'update' | 'delete' | 'new type' | 'tick' | 'wait' | 'show all';

const LATE_SECONDS = 60;

/**
 * Configurations and flexible assets whose lists are cut anew for each page, with things happening in between. Times are
 * whole seconds, and records of one second come in any order.
 */
export class ScriptedItGlue {
	/** Happens before pages that are not the first of a list. */
	between: Happening[] = [];
	private readonly records = new Map<string, JsonApiResource>();
	private readonly changedInThisSecond = new Map<string, number>();
	private readonly shownFrom = new Map<string, number>();
	private readonly typeIds = ['501'];
	private second = 0;
	private next = 1;
	private untilFailure = Infinity;

	/** @param answering resolves when a request is to be answered */
	constructor(private readonly answering: () => Promise<void>) {}

	static version({ id, attributes }: JsonApiResource): string {
		return `${id}@${String(attributes.revision)}`;
	}

	get versions(): string[] {
		return this.shown.map(ScriptedItGlue.version);
	}

	get ids(): string[] {
		return this.shown.map(({ id }) => id);
	}

	private get shown(): JsonApiResource[] {
		return [...this.records.values()].filter(({ id }) => this.second >= (this.shownFrom.get(id) ?? 0));
	}

	linkTo(id: string): string {
		const kind = this.records.get(id)?.type === 'flexible-assets' ? 'assets/records' : 'configurations';
		return `https://msp.itglue.com/1/${kind}/${id}`;
	}

	failAfter(requests: number): void {
		this.untilFailure = requests;
	}

	apply(what: Happening): void {
		const id = this.ids[(this.next * 7) % Math.max(1, this.ids.length)];
		if (what === 'tick' || what === 'wait') this.pass(what === 'tick' ? 1 : 300);
		if (what === 'new type') this.typeIds.push(String(501 + this.typeIds.length));
		if (what === 'show all') this.pass(LATE_SECONDS);
		if (what === 'create' || what === 'create late') this.create(what === 'create' ? 0 : LATE_SECONDS);
		if (what === 'update' && id !== undefined) this.update(id);
		if (what === 'delete' && id !== undefined) this.records.delete(id);
	}

	get client(): ItGlueClient {
		return {
			get: async (path: string) => await this.show(path),
			list: (path: string) => this.types(path),
			pages: (path: string, query: Query) => this.pages(path, query),
		} as unknown as ItGlueClient;
	}

	private pass(seconds: number): void {
		this.second += seconds;
		this.changedInThisSecond.clear();
	}

	private create(late: number): void {
		const id = String(this.next++);
		this.shownFrom.set(id, this.second + late);
		const typeId = this.typeIds[this.next % this.typeIds.length];
		const isAsset = this.next % 2 === 0;
		const attributes = { 'created-at': this.now, 'updated-at': this.now, revision: 0 };
		const asset = { ...attributes, 'flexible-asset-type-id': Number(typeId) };
		this.records.set(id, { id, type: isAsset ? 'flexible-assets' : 'configurations', attributes: isAsset ? asset : attributes });
	}

	/** No record changes more than twice a second: polls lie further apart. */
	private update(id: string): void {
		const { attributes, ...rest } = this.records.get(id)!;
		const times = (this.changedInThisSecond.get(id) ?? (attributes['created-at'] === this.now ? 1 : 0)) + 1;
		if (times > 2) this.pass(1);
		this.changedInThisSecond.set(id, times > 2 ? 1 : times);
		const revision = Number(attributes.revision) + 1;
		this.next += 1;
		this.records.set(id, { ...rest, attributes: { ...attributes, 'updated-at': this.now, revision } });
	}

	private get now(): string {
		return new Date(START + this.second * 1000).toISOString();
	}

	private async answer(): Promise<void> {
		await this.answering();
		this.untilFailure -= 1;
		if (this.untilFailure < 0) throw new Error('no answer');
	}

	private async show(path: string): Promise<{ data: JsonApiResource | undefined }> {
		await this.answer();
		return { data: this.records.get(path.split('/')[2]) };
	}

	private async *types(path: string): AsyncIterable<{ id: string }> {
		if (path !== '/flexible_asset_types') throw new Error(`There is no ${path} here`);
		await this.answer();
		yield* this.typeIds.map((id) => ({ id }));
	}

	private async *pages(path: string, query: Query): AsyncIterable<JsonApiPage> {
		for (let number = 1; ; number += 1) {
			await this.answer();
			const sorted = this.listOf(path, query);
			const resources = sorted.slice((number - 1) * PAGE, number * PAGE);
			yield { resources, included: [], number, totalCount: sorted.length };
			if (resources.length < PAGE) return;
			const happening = this.between.shift();
			if (happening) this.apply(happening);
		}
	}

	private listOf(path: string, query: Query): JsonApiResource[] {
		const typeId = query['filter[flexible_asset_type_id]'];
		return this.shown
			.filter(({ type }) => path === `/${type.replace('-', '_')}`)
			.filter(({ attributes }) => typeId === undefined || String(attributes['flexible-asset-type-id']) === String(typeId))
			.sort((a, b) => String(b.attributes['updated-at']).localeCompare(String(a.attributes['updated-at'])));
	}
}
