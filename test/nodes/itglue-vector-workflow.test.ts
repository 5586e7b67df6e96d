import type { IDataObject, INode } from 'n8n-workflow';
import { ItGlueKnowledge } from '../../nodes/ItGlueKnowledge/ItGlueKnowledge.node';
import { path } from '../../scripts/support/platform';
import { PROJECT, readJson } from '../../scripts/support/project';
import { runNode } from '../support/engine';
import { startItGlue } from '../support/itglue';

test.each(['itglue-vector-store.json', 'itglue-pgvector.json'])('%s maps what the node gives, all of it that Triage needs', async (file) => {
	const { nodes } = readJson<{ nodes: INode[] }>(path.join(PROJECT, 'workflows', file));
	const named = (name: string) => nodes.find((node) => node.name === name)!;
	const glue = await startItGlue({ seed: 'msp' });
	try {
		const input = [{ id: '2901000004810252' }] as IDataObject[];
		const { json, error } = await runNode({
			type: new ItGlueKnowledge(),
			credentials: glue.credentials(),
			parameters: named('Get Text Chunks').parameters,
			input,
		});
		expect(error).toBeUndefined();
		expect(new Set(json.map(({ type }) => type))).toEqual(new Set(['document', 'flexible-asset', 'configuration']));
		const { options, jsonData } = named('Document Loader').parameters as {
			jsonData: string;
			options: { metadata: { metadataValues: Array<{ name: string; value: string }> } };
		};
		const { metadataValues } = options.metadata;
		expect(jsonData).toBe('={{ $json.text }}');
		expect(metadataValues.map(({ name }) => name)).toEqual(expect.arrayContaining(['organizationId', 'type', 'id']));
		for (const { name, value } of metadataValues) {
			expect(value).toBe(`={{ $json.${name} }}`);
			expect(Object.keys(json[0])).toContain(name);
		}
	} finally {
		await glue.simulator.close();
	}
});
