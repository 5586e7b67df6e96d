import type { Concept } from './concept';
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
import { PRINT_SCENARIOS } from './print-scenarios';
import { DIRECTORY } from './directory';
import { CLOUD_IDENTITY } from './cloud-identity';
import { MAIL_SCENARIOS } from './mail-scenarios';
import { COLLABORATION } from './collaboration';
import { DESKTOP } from './desktop';
import { REMOTE_SESSIONS } from './remote-sessions';
import { UPDATES } from './updates';
import { CONNECTIVITY } from './connectivity';
import { FILE_ACCESS } from './file-access';
import { PERFORMANCE } from './performance';
import { DEVICES } from './devices';
import { OUTSIDE_IT } from './outside-it';

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
	...PRINT_SCENARIOS,
	...DIRECTORY,
	...CLOUD_IDENTITY,
	...MAIL_SCENARIOS,
	...COLLABORATION,
	...DESKTOP,
	...REMOTE_SESSIONS,
	...UPDATES,
	...CONNECTIVITY,
	...FILE_ACCESS,
	...PERFORMANCE,
	...DEVICES,
	...OUTSIDE_IT,
	...GENERAL,
];
