import { defineConcepts } from './concept';

/** Symptoms and circumstances that belong to no one kind of issue, and the everyday words for them. */
export const GENERAL = defineConcepts(
	'other',
	String.raw`
duplicate: duplicate; duplicates; twice; two copies; three times; double; doubled; doubles; multiple copies; \
	repeated entries; duplicated; copies of same; shows up twice; several copies
greyed-out: greyed out; grayed out; grey; unavailable option; option missing; !not click; disabled button; button \
	missing; !not select; unclickable; gray
missing-item: @missing; disappeared; not there; no longer there; cannot be found; gone missing; not showing; !not \
	appear; !not show up; not listed; !not find; unavailable
sync-failure: sync; synchronise; synchronize; syncing; out of sync; !not sync; synced; sync failed; not updating; \
	out of date; stale; old data; !not refresh; not up to date; stopped updating; doesn't sync; won't sync; stopped \
	sync; data missing; mismatch; data is old > data-import .15
access-request: request access; needs access; need access; give access; grant access; access to folder; add to; \
	wants access; access please; permission to; let him see; can see; should see; can have access; allow her; \
	requires access; add user to; give rights; give her access; give him access; give me access; needs rights; \
	rights to share; rights to folder; allow access; enable access; read access; write access > permission .6, \
	group-membership .5
remote-worker: work from home; home office; remote worker; from home; at home; offsite; hotel room; travelling; on \
	the road; away from office; outside the office; out of office laptop; road; hybrid worker; working remotely; \
	train; airport; cafe; off site > vpn .5, remote-desktop .2
everyone-affected: everyone; everybody; all users; whole office; nobody can; all of us; entire company; all staff; \
	all pcs; site down; all workstations; whole building; entire site; all computers; none of us; all the machines; \
	company wide; whole team; whole floor
intermittent: intermittent; randomly; sometimes; on and off; comes and goes; now and then; every so often; every few \
	minutes; random times; sporadic; once a day; sporadically; flaky; half the time; some days
after-change: since update; after update; since yesterday; after upgrade; after migration; since moved; after move; \
	since change; after change; since the new; ever since; after reboot; since password; after installing; since \
	weekend
blank-page: blank page; page blank; white page; nothing displayed; shows nothing; empty page; empty screen; white \
	screen; nothing on it; comes up empty; blank window > browser .2, black-screen .2
migration: migration; migrated; migrate; moved to; cutover; old system; transition; move over; switched to; \
	changeover; new system; decommissioned; switched off
expired: expired; expiry; expires; renew; renewal; lapsed; out of date; ran out; no longer valid; run out; overdue > \
	certificate .15, licence .15
shared-computer: shared computer; shared pc; hot desk; shared workstation; communal; front desk pc; till pc; \
	reception pc; multi-user pc; hotdesk; counter pc; ward pc; workshop pc; nurses station > auto-logon .3
deadline: deadline; by noon; due today; due tomorrow; urgent client; court filing; submission deadline; filing; \
	client waiting; closing today; end of month; by four; today only; before 5; planning submission; issue day; \
	hearing today; close of business; payroll today; penalty
outage-emergency: down; outage; stopped; everything down; emergency; line down; business stopped; major incident; \
	cannot work; nobody can work; standstill; not working at all; all down; halted; stopped completely; out of \
	action > checklist-handover .3, everyone-affected .3
beep-noise: strange sound; noise; beep; beeping; alarm sound; clicking noise; strange noise; humming; buzzing; \
	chirping; beeps; makes a noise; grinding; squeal; alarm going off > server-hardware .25, power-outage .25, \
	overheating .2
building-places: attic; basement; cellar; closet; cupboard; comms room; server room; loft; garage; cabinet; \
	stairwell; upstairs; downstairs; first floor; second floor; annex; annexe; outbuilding; back office; shop; \
	store; workshop
nickname-device: big printer; little box; box in the corner; black box; little machine; machine by; thing on the \
	wall; box with lights; small box; grey box; box under; blinking box; thing under
vague-request: it is broken; does not work; not working; no luck; still broken; stopped working; help me; something \
	wrong; acting up; playing up; weird; acting strange; problem again; same as last time; happening again; not \
	right; bust
`,
);
