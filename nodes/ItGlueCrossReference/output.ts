import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Ticket } from '../../src/psa/ticket';
import type { CrossReferenceResult, DrawnAsset } from '../../src/servicedesk/crossreference/cross-reference';
import type { Diagram } from './read-parameters';

export interface Requests {
	itGlue: number;
	psa: number;
}

const FILE_TYPE = 'image/svg+xml';
/** Names an agent needs of each group to go on asking. */
const NAMES_FOR_AGENT = 5;

/** A file name of letters, digits and hyphens, whatever the asset is called. */
const fileName = (name: string): string => `${name.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'asset'}.svg`;

/** The result as a whole item, with the diagrams as the node was told to give them. */
export async function fullItem(
	context: IExecuteFunctions,
	result: CrossReferenceResult,
	more: { ticket: Ticket | null; requests: Requests; diagram: Diagram },
): Promise<{ json: IDataObject; binary?: INodeExecutionData['binary'] }> {
	const { ticket, requests, diagram } = more;
	const assets = result.assets.map(({ svg, ...asset }) => (diagram === 'text' ? { ...asset, svg } : asset));
	const json = { ...result, assets, requests, ...(ticket !== null && { ticket }) } as unknown as IDataObject;
	if (diagram !== 'file' || result.assets.length === 0) return { json };
	const binary: NonNullable<INodeExecutionData['binary']> = {};
	for (const [place, { svg, asset }] of result.assets.entries()) {
		const field = place === 0 ? 'diagram' : `diagram${place + 1}`;
		binary[field] = await context.helpers.prepareBinaryData(Buffer.from(svg, 'utf8'), fileName(asset.name), FILE_TYPE);
	}
	return { json, binary };
}

/** What an AI agent needs: facts and names with links, no diagram, no note. */
export function itemForAgent({ status, reason, organization, ambiguous, assets, hints }: CrossReferenceResult): IDataObject {
	return {
		...{ status, reason, organization: organization?.name ?? null, ambiguous, hints },
		assets: assets.map(assetForAgent),
	} as unknown as IDataObject;
}

function assetForAgent({ asset, location, contact, groups, recentTickets, named }: DrawnAsset): object {
	return {
		...{ id: asset.id, name: asset.name, kind: asset.kind, url: asset.url },
		facts: Object.fromEntries(asset.facts.map(({ label, value }) => [label, value])),
		namedBy: named?.evidence.map(({ words }) => words) ?? [],
		location: location?.name ?? null,
		contact: contact?.name ?? null,
		related: groups.map(({ title, total, items }) => ({
			...{ title, total },
			first: items.slice(0, NAMES_FOR_AGENT).map(({ name, relation, url, via }) => ({ name, relation, url, ...(via !== null && { via }) })),
		})),
		recentTickets: (recentTickets ?? []).map(({ number, title, status, url }) => ({ number, title, status, url })),
	};
}
