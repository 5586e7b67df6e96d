import { fs } from '../../support/platform';

export interface Usage {
	/** Of a processor, since the processes started. */
	cpuSeconds: number;
	memoryMb: number;
}

const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;

/** What a process group uses: an n8n process and its task runner. Linux only. */
export function groupUsage(group: number): Usage {
	const members = fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).flatMap((pid) => fieldsOf(pid) ?? []);
	const own = members.filter((fields) => Number(fields[PGRP]) === group);
	return {
		cpuSeconds: sum(own, UTIME, STIME) / TICKS_A_SECOND,
		memoryMb: (sum(own, RSS) * PAGE_BYTES) / 1024 / 1024,
	};
}

/** Places in `/proc/<pid>/stat` after the program's name, which may hold blanks. */
const [PGRP, UTIME, STIME, RSS] = [2, 11, 12, 21];

function fieldsOf(pid: string): [string[]] | undefined {
	try {
		const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
		return [stat.slice(stat.lastIndexOf(')') + 2).split(' ')];
	} catch {
		// Gone meanwhile.
		return undefined;
	}
}

function sum(members: string[][], ...places: number[]): number {
	return members.reduce((total, fields) => total + places.reduce((all, place) => all + Number(fields[place]), 0), 0);
}
