import { defineConcepts } from '../concept';

export const PRINTING = defineConcepts(
	'printing',
	String.raw`
printer: @printer; print; printing; printout; hp printer > print-queue .3
print-queue: print queue; spooler; print spooler; print jobs; queue~; jobs stuck; sits list nothing out; nothing comes out; nothing prints > printer .5
`,
);
