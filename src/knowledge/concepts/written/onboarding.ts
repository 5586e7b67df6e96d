import { defineConcepts } from './concept';

/** People who join, move and leave, and what they need. */
export const ONBOARDING = defineConcepts(
	'onboarding',
	String.raw`
onboarding: onboarding; new starter; new user; new hire; new employee; joiner; starts monday; starting \
	monday; starts on; set up new user; new joiner; user setup; create account; first day; new team member; new \
	colleague; welcome pack; setup account; needs account; new @worker; joins us; joining us; joining the team; \
	starts next; starts tomorrow; starting next week; new account for; induction; provision user; starter; \
	create user; new person starting; apprentice; trainee; new staff; temp starting; intern; student worker; \
	seasonal; agency; locum; new doctor; new partner; new manager starting; day one; pre-start; what does she \
	need; will be joining; first week; access for new; contractor starts; volunteer; volunteers; substitute; \
	rotation; coming back from leave; returning; rehire; new girl; new recruit; create login; needs login; set \
	up email for new; new associate; new nurse; new driver; new teacher; new receptionist; new lawyer; new \
	assistant; new hires; temp worker; summer student > user-account .4, new-computer .35, group-membership .3, \
	licence .25, checklist-handover .3
offboarding: offboarding; leaver; terminated; termination; leaves company; last day; left the company; \
	disable account; ex-employee; resigned; remove access; employee left; revoke access; leaving; exit; \
	terminate; dismissed; fired; leavers; account removal; convert mailbox shared; has left; no longer with us; \
	no longer works; final day; notice; leaving us; let go; sacked; retire; retiring; block sign-in; walked out; \
	escort; delete user; archive user; maternity; long leave; sabbatical; shared mailbox leaver; forward mail \
	leaver; exit checklist; remove user; deprovision; what to do with mail; wipe phone leaver; made redundant; \
	redundant; fired today; no longer employed; retired; deactivate account; deactivate user; delete account; \
	take away access; cut off access; departed; departing > user-account .4, mailbox-permission .25, licence .15
role-change: role change; moves department; changed role; transfer; promoted; promotion; new role; mover; \
	moving team; department change; new job title; covering for; change department; takes over from; maternity \
	cover; same access as; same rights as; copy permissions from; mirror access; mirror user; access like; \
	handover; stand in; deputising; moving office; new desk; desk move; office move; relocate desk; moving \
	desks; seat move; switched department; changing department; changes department; new department; copy access \
	> group-membership .4, user-account .3, onboarding .4
checklist-handover: checklist; approval; approver; who approves; procedure; standard operating procedure; sop; \
	handover; escalation; escalate; who do we call; after hours; on call; out of hours; contact list; service level; \
	sla; change window; change approval; emergency change; priority; maintenance; vendor contact; support contact; \
	who supports; account number; support number; hours of support; who to contact; responsible person; call tree; \
	opening hours; major incident; p1; escalated; communication plan; rota on call; weekend support; change request; \
	change freeze; everyone down; business stopped > vendor-management .3
vendor-management: vendor; supplier; third party; support contract; maintenance contract; vendor case; raise \
	case; vendor support; vendor access; vendor remote; supplier access; contractor access; vendor vpn; external \
	technician; vendor needs; support agreement; contract; account manager; supplier needs; engineer from; \
	remote access for vendor; temporary access; vendor needs access; vendor technician; third-party technician > \
	lob-application .1
training-howto: how do i; how to; training; user guide; instructions; show me how; where do i find; guide; \
	tutorial; tips; faq; quick reference; walkthrough; what is the best way; steps for; teach > \
	checklist-handover .1
`,
);
