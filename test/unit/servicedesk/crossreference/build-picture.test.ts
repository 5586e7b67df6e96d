import { ServiceError } from '../../../../src/http/errors';
import { buildPicture, DEFAULT_PICTURE_SETTINGS } from '../../../../src/servicedesk/crossreference/build-picture';
import type { AssetPicture, GroupKey } from '../../../../src/servicedesk/crossreference/picture';
import { svgOf } from '../../../../src/servicedesk/crossreference/svg/render';
import { device, partition, record } from './records';
import { fakeClient, scene } from './scene';

const groupOf = ({ groups }: AssetPicture, key: GroupKey) => groups.find((group) => group.key === key);
const namesIn = (picture: AssetPicture, key: GroupKey): string[] => groupOf(picture, key)?.items.map(({ name }) => name) ?? [];

describe('the picture of an asset', () => {
	it('takes one request, and the rest from the mirror', async () => {
		const { asset, partition: own, client, asked } = scene(20);
		const picture = await buildPicture(asset, { client, partition: own, settings: DEFAULT_PICTURE_SETTINGS });
		expect(asked).toEqual(['/configurations/1']);
		expect(picture.location).toMatchObject({ name: 'Quayside practice' });
		expect(picture.contact).toMatchObject({ name: 'Ada Ives', title: 'Practice manager' });
		expect(picture.interfaces).toEqual([{ name: 'iDRAC', ip: '10.0.0.11', mac: '02:00:00:00:00:11', port: null, primary: false }]);
		expect(picture.groups.map(({ key, total }) => [key, total])).toEqual([
			['documents', 5],
			['flexible-assets', 4],
			['passwords', 3],
			['related', 2],
			['same-site', 7],
			['others', 1],
		]);
		expect(groupOf(picture, 'related')?.items.map(({ name, relation }) => [name, relation])).toEqual([
			['ACM-FW01', 'Default gateway'],
			['ACM-HV1', 'Runs on'],
		]);
		expect(picture.hints).toEqual([]);
	});

	it('goes on from related configurations to the depth that was chosen, each with what is between', async () => {
		const { asset, partition: own, client, asked } = scene(5);
		const picture = await buildPicture(asset, { client, partition: own, settings: { ...DEFAULT_PICTURE_SETTINGS, depth: 2 } });
		expect(asked).toEqual(['/configurations/1', '/configurations/3']);
		expect(groupOf(picture, 'further')?.items).toMatchObject([{ name: 'ACM-GUEST2', relation: 'Hosts', via: 'ACM-HV1', depth: 2 }]);
	});

	it('stops asking where the requests allowed are used, and says so', async () => {
		const { asset, partition: own, client, asked } = scene(5);
		const picture = await buildPicture(asset, { client, partition: own, settings: { ...DEFAULT_PICTURE_SETTINGS, depth: 2, maxReads: 0 } });
		expect(asked).toEqual(['/configurations/1']);
		expect(picture.hints.join()).toMatch(/^1 related configurations were not asked/);
	});

	it('shows the first of 200 relations and counts the others by kind', async () => {
		const { asset, partition: own, client } = scene(200);
		const picture = await buildPicture(asset, { client, partition: own, settings: { ...DEFAULT_PICTURE_SETTINGS, perGroup: 5 } });
		for (const { items, more, total } of picture.groups) {
			expect(items.length).toBeLessThanOrEqual(5);
			expect(items.length + Object.values(more).reduce((sum, count) => sum + count, 0)).toBe(total);
		}
		expect(groupOf(picture, 'same-site')?.more).toEqual({ Workstation: 14, Laptop: 14, Printer: 14, Switch: 11, Server: 12 });
		expect(namesIn(picture, 'same-site').every((name) => /3$|4$|8$|9$/.test(name))).toBe(true);
	});

	it('counts kinds that are called what every object knows, in the data and in the picture', async () => {
		const to = { type: 'configuration' as const, id: '1', notes: 'Runs on', direction: 'to' as const };
		const kinds = Array.from({ length: 9 }, (_, place) => ['constructor', '__proto__', 'toString'][place % 3]);
		const guests = kinds.map((kind, place) => record('configuration', place + 2, `ACM-VM${place}`, [to], { kind }));
		const records = [device(1, 'ACM-HV1'), ...guests];
		const pictureOf = async (perGroup: number) =>
			await buildPicture(records[0], { client: fakeClient({}).client, partition: partition(records), settings: { ...DEFAULT_PICTURE_SETTINGS, perGroup } });
		const more = groupOf(await pictureOf(0), 'related')?.more ?? {};
		expect(Object.entries(more).sort()).toEqual([['__proto__', 3], ['constructor', 3], ['toString', 3]]);
		expect(svgOf(await pictureOf(9))).toContain('and 4 more: 2 toString, 1 constructor');
	});

	it('puts what fits the ticket first, and archived records last', async () => {
		const to = { type: 'configuration' as const, id: '1', notes: 'Documents', direction: 'to' as const };
		const records = [
			device(1, 'ACM-DC1'),
			record('document', 10, 'Alpha', [to]),
			record('document', 11, 'Beta', [to]),
			record('document', 12, 'Gamma', [to], { archived: true }),
		];
		const relevance = new Map([['document/11', 4], ['document/12', 9]]);
		const { client } = fakeClient({});
		const picture = await buildPicture(records[0], { client, partition: partition(records), settings: DEFAULT_PICTURE_SETTINGS, relevance });
		expect(namesIn(picture, 'documents')).toEqual(['Beta', 'Alpha', 'Gamma']);
	});

	it('finds documents that name the asset without a link, and no longer name of another', async () => {
		const body = (text: string) => ({ fields: [{ role: 'body' as const, label: 'Body', text }] });
		const records = [
			device(1, 'ACM-DC1'),
			record('document', 10, 'Patching', [], body('Reboot acm-dc1 first.')),
			record('document', 11, 'Other', [], body('Reboot ACM-DC10 and ACM-DC1-OLD.')),
		];
		const { client } = fakeClient({ 1: { attributes: { name: 'ACM-DC1' } } });
		const picture = await buildPicture(records[0], { client, partition: partition(records), settings: DEFAULT_PICTURE_SETTINGS });
		expect(groupOf(picture, 'documents')?.items).toMatchObject([{ name: 'Patching', relation: 'Names it in its text' }]);
	});

	it('says what is missing where IT Glue refuses or does not answer, and shows the mirror', async () => {
		const { asset, partition: own } = scene(5);
		const refused = new ServiceError('IT Glue does not answer.', { kind: 'unavailable', service: 'IT Glue', advice: '' });
		const { client } = fakeClient({ 1: refused });
		const picture = await buildPicture(asset, { client, partition: own, settings: DEFAULT_PICTURE_SETTINGS });
		expect(picture.hints).toEqual(['Interfaces and related items are missing: IT Glue does not answer.']);
		expect(namesIn(picture, 'documents')).toEqual(['Restart order and health checks, part 1']);
	});

	it('does not go on where the execution was stopped or the key is refused', async () => {
		const { asset, partition: own } = scene(5);
		for (const kind of ['cancelled', 'credential'] as const) {
			const { client } = fakeClient({ 1: new ServiceError('No.', { kind, service: 'IT Glue', advice: '' }) });
			const built = buildPicture(asset, { client, partition: own, settings: DEFAULT_PICTURE_SETTINGS });
			await expect(built).rejects.toMatchObject({ kind });
		}
	});

	it("leaves out related items of another client, whatever is related to them", async () => {
		const records = [device(1, 'ACM-DC1')];
		const elsewhere = (type: string, id: number) => ({ type, id, name: 'Harbour Legal firewall', url: `https://msp.itglue.com/2/configurations/${id}` });
		const { client } = fakeClient({ 1: { related: [elsewhere('Configuration', 77), elsewhere('Ticket', 78)] } });
		const picture = await buildPicture(records[0], { client, partition: partition(records), settings: { ...DEFAULT_PICTURE_SETTINGS, depth: 3 } });
		expect(picture.groups).toEqual([]);
		expect(picture.hints).toEqual(['2 related items of another organization were left out.']);
		expect(JSON.stringify(picture)).not.toContain('Harbour');
	});

	it('ends in a ring of relations', async () => {
		const ring = [1, 2, 3, 4].map((id) => device(id, `ACM-SRV${id}`));
		const related = (id: number) => ({ related: [{ type: 'Configuration', id: (id % 4) + 1, notes: 'Depends on' }] });
		const { client, asked } = fakeClient({ 1: related(1), 2: related(2), 3: related(3), 4: related(4) });
		const picture = await buildPicture(ring[0], { client, partition: partition(ring), settings: { ...DEFAULT_PICTURE_SETTINGS, depth: 3 } });
		expect(groupOf(picture, 'further')?.items.map(({ name, depth }) => [name, depth])).toEqual([['ACM-SRV3', 2], ['ACM-SRV4', 3]]);
		expect(asked).toHaveLength(3);
	});
});
