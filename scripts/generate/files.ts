import { fs, path } from '../support/platform';
import { PROJECT } from '../support/project';
import { CONCEPTS_FILE, conceptsText } from './concept-graph';
import { psaWorkflowFiles } from './psa-workflows';
import { RESOURCES_FILE, resourcesText } from './resources-table';
import { RELIABILITY_FILE, reliabilityText } from './reliability-table';
import { schemaFiles } from './samples';

/** Text of every file that follows from others, by path within the project. */
export async function generatedFiles(): Promise<Map<string, string>> {
	return new Map([[RESOURCES_FILE, resourcesText()], [CONCEPTS_FILE, conceptsText()], [RELIABILITY_FILE, reliabilityText()], ...psaWorkflowFiles(), ...(await schemaFiles())]);
}

/** Output schemas in the checkout: those that nothing generates any more are to go. */
export function presentSchemas(): string[] {
	return fs.readdirSync(path.join(PROJECT, 'nodes')).flatMap((node) => {
		const folder = path.join('nodes', node, '__schema__');
		return fs.existsSync(path.join(PROJECT, folder))
			? fs.readdirSync(path.join(PROJECT, folder), { recursive: true }).map(String).filter((file) => file.endsWith('.json')).map((file) => path.join(folder, file))
			: [];
	});
}
