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
import { SESSION_SCENARIOS } from './session-scenarios';
import { NETWORK_SCENARIOS } from './network-scenarios';
import { LINE_SCENARIOS } from './line-scenarios';
import { WIRELESS_SCENARIOS } from './wireless-scenarios';
import { SHARE_SCENARIOS } from './share-scenarios';
import { OFFICE_SCENARIOS } from './office-scenarios';
import { IDENTITY_SCENARIOS } from './identity-scenarios';
import { BUSINESS_APPLICATIONS } from './business-applications';
import { OPERATIONS_SCENARIOS } from './operations-scenarios';
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
	...SESSION_SCENARIOS,
	...NETWORK_SCENARIOS,
	...LINE_SCENARIOS,
	...WIRELESS_SCENARIOS,
	...SHARE_SCENARIOS,
	...OFFICE_SCENARIOS,
	...IDENTITY_SCENARIOS,
	...BUSINESS_APPLICATIONS,
	...OPERATIONS_SCENARIOS,
	...OUTSIDE_IT,
	...GENERAL,
];
