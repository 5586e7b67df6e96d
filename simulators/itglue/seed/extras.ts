import type { Database } from '../database';

const DAY_MS = 86_400_000;
const ROLES = ['Administrator', 'Manager', 'Editor', 'Creator', 'Lite', 'Read-only'];
const METRIC_DAYS = 10;
const LOG_ENTRIES = 12;

/**
 * What the data set has nothing about, so that every list answers with something: users, groups, logs, metrics,
 * domains with their expirations, checklists, certificates, tickets.
 */
export function addExtras(db: Database, now: () => number): void {
	const organizations = db.all('organizations');
	const at = (daysAgo: number) => new Date(now() - daysAgo * DAY_MS).toISOString();
	const day = (daysAgo: number) => at(daysAgo).slice(0, 10);

	const users = ROLES.map((role, index) =>
		db.insert('users', {
			'first-name': role,
			'last-name': 'Person',
			'role-name': role,
			'role-id': index + 1,
			email: `${role.toLowerCase()}@msp.example`,
			reputation: index * 10,
		}),
	);
	db.insert('groups', { name: 'All technicians' }, { hidden: { userIds: users.map(({ id }) => id) } });
	const first = organizations.slice(0, 2).map(({ id }) => id);
	db.insert('groups', { name: 'Key accounts' }, { hidden: { organizationIds: first, userIds: [users[0].id] } });
	db.insert('contact-types', { name: 'End user' });
	db.insert('contact-types', { name: 'Decision maker' });
	const windows = db.insert('platforms', { name: 'Windows' });
	db.insert('operating-systems', { name: 'Windows 11 Pro', 'platform-id': Number(windows.id) });
	db.insert('checklist-templates', { name: 'New starter', description: null });

	for (const organization of organizations) {
		const owner = { 'organization-id': Number(organization.id) };
		const host = `${String(organization.attributes['short-name'] ?? organization.id).toLowerCase()}.example`;
		const domain = db.insert('domains', {
			...owner,
			name: host,
			'registrar-name': 'Registrar',
			'expires-on': day(-200),
		});
		db.insert('expirations', {
			...owner,
			'resource-id': Number(domain.id),
			'resource-name': host,
			'resource-type-name': 'Domain',
			description: 'Domain registration',
			'expiration-date': day(-200),
		});
		const checklist = db.insert('checklists', { ...owner, name: 'Quarterly review', description: null });
		db.insert('checklist-tasks', { 'checklist-id': Number(checklist.id), name: 'Check the backups', position: 1 });
		db.insert('ssl-certificates', { ...owner, name: `www.${host}`, host: `www.${host}`, 'valid-until': day(-90) });
		db.insert('tickets', { ...owner, name: 'Printer offline', status: 'Open' });
		for (let ago = 0; ago < METRIC_DAYS; ago++) {
			const counts = { created: ago % 2, viewed: ago, edited: ago % 3, deleted: 0 };
			const subject = { 'user-id': Number(users[0].id), ...owner, 'resource-type': 'Configurations' };
			db.insert('user-metrics', { ...subject, date: day(ago), ...counts });
		}
	}
	for (let ago = 0; ago < LOG_ENTRIES; ago++) {
		const entry = {
			action: 'viewed',
			'resource-type': 'Password',
			'resource-name': 'Console',
			'member-name': 'Editor Person',
		};
		db.insert('logs', entry, { createdAt: at(ago * 3) });
	}
}
