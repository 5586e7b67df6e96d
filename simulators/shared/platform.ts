/** The published package may not touch Node's builtins; servers must. This file is the simulators' one door to them. */
export { default as crypto } from 'node:crypto';
export { default as fs } from 'node:fs';
export { default as path } from 'node:path';
export type { ServerResponse } from 'node:http';
export { setTimeout as delay } from 'node:timers/promises';
export { default as process } from 'node:process';
export { parseArgs } from 'node:util';
export { default as zlib } from 'node:zlib';
