/* global document, EventSource, fetch, FormData, history, location, setInterval, window */
'use strict';

const WAITING_MS = 120_000;
const byId = (id) => document.getElementById(id);

const state = {
	setup: null,
	tickets: [],
	selected: null,
	shownNotes: new Set(),
	shownTicket: null,
	example: 0,
	drawn: {},
};

/** An element with text or children; text is never read as HTML. */
function el(tag, attributes = {}, ...children) {
	const node = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null || value === false) continue;
		if (name === 'class') node.className = value;
		else node.setAttribute(name, value === true ? '' : value);
	}
	node.append(...children.filter((child) => child !== null));
	return node;
}

/** The one place where HTML is taken as such: the server has rendered it from escaped text. */
function rendered(html, className) {
	const node = el('div', { class: className });
	node.innerHTML = html;
	return node;
}

async function ask(url, options) {
	const response = await fetch(url, options);
	const body = await response.json();
	if (!response.ok) throw new Error(body.message);
	return body;
}

function ago(iso) {
	const seconds = Math.max(0, Math.round((Date.now() - Date.parse(iso)) / 1000));
	if (seconds < 60) return 'just now';
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
	if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ago`;
	return new Date(iso).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
}

const time = (iso) => el('time', { datetime: iso, title: new Date(iso).toLocaleString() }, ago(iso));
const waiting = (ticket) =>
	!ticket.documentedAt && !ticket.closed && Date.now() - Date.parse(ticket.createdAt) < WAITING_MS;

function documentationBadge(ticket) {
	if (ticket.documentedAt) return el('span', { class: 'badge good' }, 'Internal note');
	if (waiting(ticket)) return el('span', { class: 'badge wait' }, 'Waiting');
	return null;
}

function renderList() {
	const items = state.tickets.map((ticket) => {
		const link = el(
			'a',
			{ href: `#${ticket.id}`, class: 'ticket', 'aria-current': ticket.id === state.selected ? 'true' : null },
			el(
				'span',
				{ class: 'line' },
				el('span', { class: 'number' }, `#${ticket.number}`),
				el('span', { class: 'company' }, ticket.company),
				time(ticket.createdAt),
			),
			el('span', { class: 'summary' }, ticket.summary),
			el(
				'span',
				{ class: 'line' },
				el('span', { class: `priority u${ticket.urgency}` }, ticket.priority),
				ticket.closed ? el('span', { class: 'badge' }, 'Closed') : null,
				documentationBadge(ticket),
			),
		);
		return el('li', {}, link);
	});
	const focused = document.activeElement?.closest('.ticket')?.getAttribute('href');
	byId('tickets').replaceChildren(...items);
	if (focused) document.querySelector(`.ticket[href="${focused}"]`)?.focus();
	byId('empty').hidden = items.length > 0;
}

function fact(label, ...values) {
	const shown = values.filter(Boolean);
	return shown.length ? el('div', {}, el('dt', {}, label), ...shown.map((value) => el('dd', {}, value))) : null;
}

function renderNote(note) {
	const isNew = state.shownTicket !== null && !state.shownNotes.has(note.id);
	const kinds = [note.internal ? 'internal' : 'public', note.automatic ? 'automatic' : '', isNew ? 'arriving' : ''];
	const badges = [
		note.internal
			? el('span', { class: 'badge lock' }, 'Internal')
			: el('span', { class: 'badge' }, 'Visible to client'),
		note.resolution ? el('span', { class: 'badge good' }, 'Resolution') : null,
	];
	return el(
		'article',
		{ class: `note ${kinds.join(' ')}` },
		el('header', {}, el('strong', {}, note.author), ...badges.filter(Boolean), time(note.createdAt)),
		rendered(note.html, 'prose'),
	);
}

function renderWaiting(ticket) {
	if (ticket.documentedAt || ticket.closed) return null;
	if (!waiting(ticket)) return el('p', { class: 'none' }, 'No documentation has arrived for this ticket.');
	return el(
		'div',
		{ class: 'waiting', role: 'status' },
		el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
		'Waiting for documentation…',
	);
}

function renderDetail(ticket) {
	if (state.shownTicket !== ticket.id) {
		state.shownTicket = null;
		state.shownNotes = new Set();
		byId('detail').scrollTop = 0;
	}
	byId('detail').replaceChildren(
		el(
			'header',
			{ class: 'head' },
			el('p', { class: 'crumb' }, `#${ticket.number} · ${ticket.board} · created `, time(ticket.createdAt)),
			el('h2', {}, ticket.summary),
			el(
				'dl',
				{ class: 'facts' },
				...[
					fact('Company', ticket.company),
					fact('Contact', ticket.contact, ticket.contactEmail, ticket.contactPhone),
					fact('Priority', el('span', { class: `priority u${ticket.urgency}` }, ticket.priority)),
					fact('Status', ticket.status),
					fact('Devices', ticket.assets.join(', ')),
				].filter(Boolean),
			),
		),
		ticket.descriptionHtml
			? el('section', { class: 'description', 'aria-label': 'Description' }, rendered(ticket.descriptionHtml, 'prose'))
			: el('p', { class: 'none' }, 'No description.'),
		el('h3', {}, 'Notes'),
		...[renderWaiting(ticket), ...ticket.notes.map(renderNote)].filter(Boolean),
	);
	const arrived =
		state.shownTicket !== null && ticket.notes.some((note) => note.automatic && !state.shownNotes.has(note.id));
	if (arrived) byId('announcement').textContent = `Documentation arrived for ticket ${ticket.number}.`;
	state.shownTicket = ticket.id;
	state.shownNotes = new Set(ticket.notes.map(({ id }) => id));
}

function renderNothing(message) {
	state.shownTicket = null;
	state.drawn.detail = null;
	byId('detail').replaceChildren(el('p', { class: 'placeholder' }, message));
}

/** Whether something is to be drawn anew: what stays as it is keeps its focus and selection. */
function changed(part, content) {
	const drawn = JSON.stringify(content);
	const isNew = state.drawn[part] !== drawn;
	state.drawn[part] = drawn;
	return isNew;
}

function refreshTimes() {
	for (const node of document.querySelectorAll('time')) node.textContent = ago(node.dateTime);
}

async function refresh() {
	state.tickets = await ask('/desk/tickets');
	state.selected = location.hash.slice(1) || (state.tickets[0]?.id ?? null);
	if (changed('list', [state.selected, state.tickets, state.tickets.map(waiting)])) renderList();
	if (!state.selected) return renderNothing('Choose a ticket, or write a new one.');
	const wanted = state.selected;
	const ticket = await ask(`/desk/tickets/${encodeURIComponent(wanted)}`).catch((error) => error);
	if (wanted !== state.selected) return;
	if (ticket instanceof Error) renderNothing(ticket.message);
	else if (changed('detail', [ticket, waiting(ticket)])) renderDetail(ticket);
}

/** One refresh at a time; what changes meanwhile causes one more. */
let refreshing = null;
let again = false;
function refreshSoon() {
	if (refreshing) {
		again = true;
		return;
	}
	refreshing = refresh()
		.catch(() => showLive(false))
		.finally(() => {
			refreshing = null;
			if (!again) return;
			again = false;
			refreshSoon();
		});
}

function showLive(isLive) {
	byId('live').textContent = isLive ? 'Live' : 'Reconnecting…';
	byId('live').classList.toggle('on', isLive);
}

function listen() {
	const events = new EventSource('/desk/events');
	events.onopen = () => {
		showLive(true);
		refreshSoon();
	};
	events.onmessage = refreshSoon;
	events.onerror = () => showLive(false);
}

function showContacts() {
	const company = state.setup.companies.find(({ id }) => id === byId('company').value);
	byId('contacts').replaceChildren(...(company?.contacts ?? []).map(({ name }) => el('option', { value: name })));
}

function fillExample() {
	const example = state.setup.examples[state.example++ % state.setup.examples.length];
	const { elements } = byId('form');
	for (const [name, value] of Object.entries(example)) elements[name].value = value;
	showContacts();
	const company = state.setup.companies.find(({ id }) => id === example.companyId);
	elements.contactName.value = company?.contacts[0]?.name ?? '';
	byId('problem').hidden = true;
}

function showProblem(message) {
	byId('problem').textContent = message;
	byId('problem').hidden = false;
}

async function submit(event) {
	event.preventDefault();
	const values = Object.fromEntries(new FormData(byId('form')));
	try {
		const { id } = await ask('/desk/tickets', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(values),
		});
		byId('dialog').close();
		history.pushState(null, '', `#${id}`);
		refreshSoon();
		byId('detail').focus();
	} catch (error) {
		showProblem(error.message);
	}
}

function prepareForm() {
	const { companies, priorities, summaryLimit, examples } = state.setup;
	const choose = el('option', { value: '' }, 'Choose a company');
	byId('company').replaceChildren(choose, ...companies.map(({ id, name }) => el('option', { value: id }, name)));
	byId('priority').replaceChildren(
		...priorities.map(({ id, name, isDefault }) => el('option', { value: id, selected: isDefault }, name)),
	);
	byId('form').elements.summary.maxLength = summaryLimit;
	byId('example').hidden = examples.length === 0;
	byId('company').addEventListener('change', showContacts);
	byId('example').addEventListener('click', fillExample);
	byId('form').addEventListener('submit', submit);
	byId('cancel').addEventListener('click', () => byId('dialog').close());
	byId('new').addEventListener('click', () => {
		byId('form').reset();
		byId('problem').hidden = true;
		byId('contacts').replaceChildren();
		byId('dialog').showModal();
	});
}

async function start() {
	state.setup = await ask('/desk/setup');
	document.title = state.setup.title;
	byId('title').textContent = state.setup.title;
	prepareForm();
	window.addEventListener('hashchange', refreshSoon);
	window.addEventListener('popstate', refreshSoon);
	setInterval(refreshTimes, 10_000);
	setInterval(refreshSoon, 30_000);
	listen();
}

void start();
