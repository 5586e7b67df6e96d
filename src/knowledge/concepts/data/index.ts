import type { Concept } from '../concept';
import { ACCESS } from './access';
import { APPLICATION } from './application';
import { BACKUP } from './backup';
import { EMAIL } from './email';
import { GENERAL } from './general';
import { HARDWARE } from './hardware';
import { NETWORK } from './network';
import { ONBOARDING } from './onboarding';
import { PRINTING } from './printing';
import { SECURITY } from './security';
import { SERVER } from './server';
import { STORAGE } from './storage';
import { TELEPHONY } from './telephony';

/** Every concept of the service desk, by the kind of issue it usually belongs to. */
export const CONCEPTS: readonly Concept[] = [
	...PRINTING,
	...ACCESS,
	...NETWORK,
	...EMAIL,
	...STORAGE,
	...SERVER,
	...BACKUP,
	...HARDWARE,
	...APPLICATION,
	...SECURITY,
	...ONBOARDING,
	...TELEPHONY,
	...GENERAL,
];
