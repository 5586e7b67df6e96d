import { CONCEPTS } from '../../src/knowledge/concepts/written';
import { compileGraph } from '../../src/knowledge/concepts/written/compile';

export const CONCEPTS_FILE = 'src/knowledge/concepts/compiled.ts';
const LINE = /(.{1,116}[,[\]{}])(?=.)/g;

/** The written concepts as a process reads them: one JSON text, which is parsed many times faster than code or phrases. */
export function conceptsText(): string {
	const json = JSON.stringify(compileGraph(CONCEPTS)).replace(LINE, '$1\n');
	return `/** Written by \`npm run generate\` from \`written/\`, where to edit it. A JSON text: see \`compiled-graph.ts\`. */\nexport const COMPILED_GRAPH = \`\n${json}\n\`;\n`;
}
