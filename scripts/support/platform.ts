/** The published package may not touch Node's builtins; scripts and tests must. This file is their one door to them. */
export { default as childProcess } from 'node:child_process';
export type { ChildProcess, SpawnOptions } from 'node:child_process';
export { default as crypto } from 'node:crypto';
export { getEventListeners } from 'node:events';
export { default as diagnosticsChannel } from 'node:diagnostics_channel';
export { default as fs } from 'node:fs';
export { default as http } from 'node:http';
export { default as https } from 'node:https';
export { default as net } from 'node:net';
export { default as os } from 'node:os';
export { default as path } from 'node:path';
export { clearInterval as stopRepeating, setInterval as repeat } from 'node:timers';
export { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
export { default as process } from 'node:process';
export { performance } from 'node:perf_hooks';
export { inspect, isDeepStrictEqual, parseArgs } from 'node:util';
export { default as v8 } from 'node:v8';
export { default as vm } from 'node:vm';
