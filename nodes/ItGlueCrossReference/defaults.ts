import { DEFAULT_PICTURE_SETTINGS } from '../../src/servicedesk/crossreference/build-picture';

/** What the parameters stand at where nobody changes them. */
export const DEFAULTS = { ...DEFAULT_PICTURE_SETTINGS, maxAssets: 3, maxTickets: 5, days: 90, freshnessMinutes: 5, patienceMinutes: 2 };
