import type { ReportRow } from '../../../../src/servicedesk/gaps/rows';

export const NOW = Date.parse('2026-06-30T00:00:00.000Z');

/** A gap of one organization's ticket. */
export const gapRow = (id: string, more: Partial<ReportRow> = {}): ReportRow => ({
	rowKey: `connectwise/${id}/gap`,
	kind: 'gap',
	psa: 'connectwise',
	ticketId: id,
	ticketNumber: id,
	ticketUrl: `https://psa.example/${id}`,
	ticketText: 'Drone flight controller firmware\nThe survey drone refuses its gimbal firmware.',
	organizationId: '1',
	organizationName: 'Contoso',
	issueType: 'hardware',
	topic: 'Drone flight controller firmware',
	topicKey: 'control drone firmwar flight',
	answerConfidence: 0.1,
	record: null,
	recordName: null,
	recordUrl: null,
	recordOrganizationId: null,
	recordUpdatedAt: null,
	recordConfidence: null,
	outdated: false,
	seenAt: '2026-06-20T00:00:00.000Z',
	...more,
});

/** A record offered on one organization's ticket. */
export const matchRow = (id: string, record = 'document/5', more: Partial<ReportRow> = {}): ReportRow =>
	gapRow(id, {
		rowKey: `connectwise/${id}/${record}`,
		kind: 'match',
		topic: null,
		ticketText: 'Scanner does not scan to e-mail\nError 535 on the panel.',
		topicKey: 'scan-to-email scanner',
		answerConfidence: 0.9,
		record,
		recordName: 'Scan to e-mail',
		recordUrl: 'https://itglue.example/1/docs/5',
		recordOrganizationId: '1',
		recordUpdatedAt: '2026-06-01T00:00:00.000Z',
		recordConfidence: 0.8,
		...more,
	});
