import type { Action } from '../../simulators/halopsa/model';
import { haloPsaBench, type HaloPsaBench } from '../support/halopsa-simulator';

interface ActionList {
	record_count: number;
	actions: Action[];
}

describe('HaloPSA simulator: actions', () => {
	let bench: HaloPsaBench;
	let ticketId: number;
	let email: string;
	beforeEach(async () => {
		bench = await haloPsaBench();
		const user = bench.sim.records.users.find(({ client_id }) => client_id === 14)!;
		email = user.emailaddress;
		ticketId = bench.sim.createTicket({
			summary: 'FS01 is full',
			companyId: 14,
			contactId: user.id,
			description: 'D:',
		}).id;
	});
	afterEach(async () => await bench.close());

	const post = async (fields: Record<string, unknown> = {}) =>
		await bench.api.post<Action>('/Actions', [{ ticket_id: ticketId, ...fields }]);
	const list = async (params: Record<string, unknown> = {}) =>
		(await bench.api.get<ActionList>('/Actions', { params: { ticket_id: ticketId, ...params } })).data;
	const safe = {
		outcome: 'Private Note',
		note_html: '<p>IT Glue: <b>Runbook</b> &amp; more</p>',
		hiddenfromuser: true,
		sendemail: false,
		send_survey: false,
		dont_do_rules: true,
	};

	test('a private note: who, hidden, and no mail', async () => {
		const { status, data } = await post(safe);
		expect(status).toBe(201);
		expect(data).toMatchObject({
			id: 2,
			ticket_id: ticketId,
			outcome: 'Private Note',
			who: 'IT Glue API',
			who_agentid: bench.sim.apiAgent.id,
			note: 'IT Glue: Runbook & more',
			note_html: safe.note_html,
			hiddenfromuser: true,
			dateemailed: '',
		});
		expect(bench.sim.mailSent).toEqual([]);
		bench.sim.switches.ruleMailsUser = true;
		await post(safe);
		expect(bench.sim.mailSent).toEqual([]);
	});

	test('lists are keyed, newest first; the first action holds the details; HTML is asked for', async () => {
		await post(safe);
		const { record_count, actions } = await list();
		expect(record_count).toBe(2);
		expect(actions.map(({ id, outcome, note }) => [id, outcome, note])).toEqual([
			[2, 'Private Note', 'IT Glue: Runbook & more'],
			[1, 'First User Email', 'D:'],
		]);
		expect(actions[0]).not.toHaveProperty('note_html');
		expect(actions[0]).not.toHaveProperty('system');
		expect((await list({ includehtmlnote: true })).actions[0].note_html).toBe(safe.note_html);
		expect((await list({ count: 1 })).actions).toHaveLength(1);
		expect((await list({ pageinate: true, page_size: 1, page_no: 2 })).actions).toMatchObject([{ id: 1 }]);
		expect(await list({ ticket_id: 1 })).toEqual({ record_count: 0, actions: [] });
	});

	test('ids count in each ticket: one action needs both', async () => {
		const other = bench.sim.createTicket({ summary: 'other', companyId: 14 }).id;
		await post(safe);
		const get = async (id: number, params = {}) => await bench.api.get<Action>(`/Actions/${id}`, { params });
		expect((await get(1, { ticket_id: other })).data.ticket_id).toBe(other);
		expect((await get(2, { ticket_id: ticketId })).data.note_html).toBe(safe.note_html);
		expect([(await get(2, { ticket_id: other })).status, (await get(2)).status]).toEqual([404, 400]);
		expect((await get(1, { ticket_id: ticketId, mostrecent: true })).data.id).toBe(2);
	});

	test('are changed by id and ticket, and deleted', async () => {
		await post(safe);
		const changed = await post({ id: 2, note: 'Second <thought>' });
		expect(changed).toMatchObject({ status: 200, data: { id: 2, note_html: '<p>Second &lt;thought&gt;</p>' } });
		expect((await bench.api.post('/Actions', [{ id: 2, note: 'x' }])).data).toHaveProperty(['[0].ticket_id']);
		const params = { ticket_id: ticketId };
		expect((await bench.api.delete('/Actions/2', { params })).status).toBe(200);
		expect((await bench.api.get('/Actions/2', { params })).status).toBe(404);
	});

	test.each([
		['ticket_id', { ticket_id: undefined }],
		['ticket_id', { ticket_id: 1 }],
		['ticket_id', { ticket_id: 'x' }],
		['outcome_id', { outcome_id: 999 }],
		['new_status', { new_status: 999 }],
		['hiddenfromuser', { hiddenfromuser: 'yes' }],
		['note_html', { note_html: {} }],
	])('%s is refused: %j', async (field, fields) => {
		const { status, data } = await post(fields);
		expect([status, Object.keys(data)]).toEqual([400, [`[0].${field}`]]);
		expect(bench.sim.notes(ticketId)).toHaveLength(1);
	});

	test('what a note does not say is not on the safe side: it is shown, and mailed', async () => {
		const { data } = await post({ note: 'for all to see' });
		expect(data).toMatchObject({ hiddenfromuser: false, emaildirection: 'O', emailto: email });
		expect(bench.sim.mailSent).toMatchObject([{ to: email, kind: 'action', hidden: false, text: 'for all to see' }]);
		await post({ note: 'x', sendemail: false });
		await post({ note: 'x', hiddenfromuser: true });
		bench.sim.switches.mailUnlessForbidden = false;
		await post({ note: 'x' });
		expect(bench.sim.mailSent).toHaveLength(1);
	});

	test('sendemail mails the user even about a hidden action, unless switched', async () => {
		await post({ ...safe, sendemail: true });
		expect(bench.sim.mailSent).toMatchObject([{ to: email, hidden: true }]);
		bench.sim.switches.mailHiddenActions = false;
		await post({ ...safe, sendemail: true });
		expect(bench.sim.mailSent).toHaveLength(1);
	});

	test('emailto and send_survey mail on their own', async () => {
		await post({ ...safe, emailto: 'a@x.example; b@x.example' });
		await post({ ...safe, send_survey: true });
		expect(bench.sim.mailSent.map(({ to, kind }) => [to, kind])).toEqual([
			['a@x.example', 'action'],
			['b@x.example', 'action'],
			[email, 'survey'],
		]);
		bench.sim.switches.mailToAlways = false;
		await post({ ...safe, emailto: 'a@x.example' });
		expect(bench.sim.mailSent).toHaveLength(3);
	});

	test("an outcome's e-mail and status win over the action, by id or by name", async () => {
		const quiet = { note: 'x', sendemail: false, hiddenfromuser: true, outcome: undefined };
		await post({ ...quiet, outcome_id: 5 });
		expect(bench.sim.tickets()[0].status_id).toBe(4);
		await post({ ...quiet, outcome: 'close ticket' });
		expect(bench.sim.tickets()[0]).toMatchObject({ status_id: 9, hasbeenclosed: true, closure_note: 'x' });
		expect(bench.sim.mailSent).toHaveLength(2);
		Object.assign(bench.sim.switches, { outcomeWins: false });
		await post({ ...quiet, outcome_id: 5, new_status: 2 });
		expect(bench.sim.tickets()[0].status_id).toBe(2);
		bench.sim.switches.outcomeFoundByName = false;
		const { data } = await post({ ...quiet, outcome: 'Close Ticket' });
		expect([data.outcome, data.outcome_id, bench.sim.tickets()[0].status_id]).toEqual(['Close Ticket', 0, 2]);
		expect(bench.sim.mailSent).toHaveLength(2);
	});

	test('an outcome that hides an action hides it, whatever the action says', async () => {
		expect((await post({ note: 'x', outcome_id: 7, hiddenfromuser: false })).data.hiddenfromuser).toBe(true);
		bench.sim.switches.outcomeWins = false;
		expect(
			(await post({ note: 'x', outcome_id: 7, hiddenfromuser: false, sendemail: false })).data.hiddenfromuser,
		).toBe(false);
	});

	test('new_status closes with the note as the closure note', async () => {
		const { data } = await post({ ...safe, note_html: undefined, note: 'Disk cleaned', new_status: 9 });
		expect(data).toMatchObject({ old_status: 1, new_status: 9, new_status_name: 'Closed' });
		expect(bench.sim.tickets()[0]).toMatchObject({ status_id: 9, closure_note: 'Disk cleaned' });
	});

	test("an automation mails about every action, unless dont_do_rules; the tickets' own flag works only by switch", async () => {
		bench.sim.switches.ruleMailsUser = true;
		const quiet = { ...safe, dont_do_rules: undefined };
		await post(quiet);
		await post({ ...quiet, _dont_fire_automations: true });
		expect(bench.sim.mailSent.map(({ kind }) => kind)).toEqual(['rule', 'rule']);
		bench.sim.switches.honourDontFireAutomations = true;
		await post({ ...quiet, _dont_fire_automations: true });
		expect(bench.sim.mailSent).toHaveLength(2);
	});

	test('filters: system, private, agents, importance, outcome, time', async () => {
		bench.sim.updateTicket(ticketId, { status_id: 2 });
		await post({ ...safe, important: true });
		bench.sim.addUserNote(ticketId, 'It works again');
		const found = async (params: Record<string, unknown>) => (await list(params)).actions.map(({ id }) => id);
		expect(await found({})).toEqual([4, 3, 2, 1]);
		expect(await found({ excludesys: true })).toEqual([4, 3, 1]);
		expect(await found({ excludeprivate: true })).toEqual([4, 1]);
		expect(await found({ conversationonly: true })).toEqual([4, 1]);
		expect(await found({ agentonly: true })).toEqual([3]);
		expect(await found({ importantonly: true })).toEqual([3]);
		expect(await found({ actoutcome: 'private' })).toEqual([3]);
		expect(await found({ actoutcomenum: 7 })).toEqual([3]);
		expect(await found({ timeentriesonly: true })).toEqual([]);
		expect(await found({ datesearch: 'datetime', startdate: '2000-01-01', enddate: '2000-01-02' })).toEqual([]);
	});

	test("a changed status may leave the system's own action", async () => {
		bench.sim.updateTicket(ticketId, { status_id: 2 });
		expect(bench.sim.notes(ticketId).at(-1)).toMatchObject({ who: 'System', hiddenfromuser: true, new_status: 2 });
		bench.sim.switches.logStatusChanges = false;
		bench.sim.updateTicket(ticketId, { status_id: 4 });
		expect(bench.sim.notes(ticketId)).toHaveLength(2);
	});

	test('length is a switch', async () => {
		expect((await post({ ...safe, note_html: 'x'.repeat(100_000) })).status).toBe(201);
		bench.sim.switches.maxNoteLength = 10;
		expect((await post(safe)).status).toBe(400);
	});
});
