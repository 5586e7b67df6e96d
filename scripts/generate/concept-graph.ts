import { fs } from '../support/platform';
import { tokenize } from '../../src/knowledge/index/tokenize';
import { CONCEPTS } from '../../src/knowledge/concepts/written';
import { compileGraph, type TermUses } from '../../src/knowledge/concepts/written/compile';

export const CONCEPTS_FILE = 'src/knowledge/concepts/compiled.ts';
const LINE = /(.{1,116}[,[\]{}])(?=.)/g;

const DOCUMENTATION = 'simulators/seed/corpus.json';

/** How often the documentation of the simulated MSP uses a term. */
function usesInDocumentation(): TermUses {
	const uses = new Map<string, number>();
	for (const { term } of tokenize(fs.readFileSync(DOCUMENTATION, 'utf8'))) uses.set(term, (uses.get(term) ?? 0) + 1);
	return (term) => uses.get(term) ?? 0;
}

/** The written concepts as a process reads them: one JSON text, which is parsed many times faster than code or phrases. */
export function conceptsText(): string {
	const json = JSON.stringify(compileGraph(CONCEPTS, usesInDocumentation())).replace(LINE, '$1\n');
	return `/** Written by \`npm run generate\` from \`written/\`, where to edit it. A JSON text: see \`compiled-graph.ts\`. */\nexport const COMPILED_GRAPH = \`\n${json}\n\`;\n`;
}
