import { defineConcepts } from './concept';

/** Servers, databases, virtual machines and services: situations and what explains them. */
export const PERFORMANCE = defineConcepts(
	'server',
	String.raw`
service-wont-start: service won't start; service doesn't start; service stopped; started and then stopped; \
	service stops itself; service not running; error 1053; error 1067; 1067; 1068; 1069; 1075; error 193; timely \
	fashion; logon failure service; service account password; service after reboot; services didn't start; \
	background program; agent stopped; start it by hand; start the service by hand; restart service helps; every \
	monday restart; service hung > windows-service .9, service-account .3, service-restart .4
high-cpu: high cpu; cpu 100; processor 100; 100 percent; cpu always; fan always; process eats; svchost; \
	wmiprvse; tiworker; msmpeng; searchindexer; compattelrunner; system interrupts; computer hot and slow; pc \
	crawls; everything slow since; memory full; ram full; out of memory; browser eats; too many tabs; slow after \
	start; slow in morning > slow-performance .9
hang-program: program hangs; not responding; white window; freezes for seconds; freezes minutes; freezes when \
	saving; freezes when opening; freeze when click; hangs when print; spinning circle; blue circle; rainbow \
	wheel; beach ball; have to kill; task manager end; force quit; close from task manager > app-error .6, \
	slow-performance .6
vm-problem: virtual machine; vm won't start; vm paused; vm off; vm slow; checkpoint; merge; saved state; \
	paused-critical; hyper-v; host memory; vm disk full; virtual disk; vm no network; virtual switch; integration; \
	live migration; replication critical; guest; vmms; snapshot old; esxi; datastore; vcenter; vmware tools > \
	hyper-v .8
cluster-problem: cluster; node; failover; quorum; witness; csv; cluster disk; resource failed; node down; node \
	isolated; quarantined node; cluster validation; role offline; clustered; passive node; active node > cluster \
	.9
sql-problem: sql; database; database slow; database down; suspect database; log full; tempdb; deadlock; \
	timeout expired; connection timeout; login failed for; cannot open database; named pipes provider; instance; \
	sql service; sql memory; sql backup; restore database; reporting services; odbc; connection string; linked \
	server; attach; shrink log > sql-server .9
iis-problem: iis; website; application pool; app pool; 503; 500 error; 502; 404; http error; web.config; \
	handler; site down; intranet app; web app; internal site; certificate binding; worker process; w3wp; recycling \
	> iis-webapp .9
task-problem: scheduled task; task scheduler; task not run; task didn't run; job at night; nightly job; \
	overnight job; script; batch; 0x1; 0x41301; 0x800710e0; last run result; run whether user; automatic job; \
	export at night; import at night; job stopped; report not created this morning > scheduled-task .9
server-reboot: server restarted; server rebooted; server off; server down; server not reachable; server hangs; \
	server frozen; server black; server console; ilo; idrac; unexpected shutdown server; after power cut server; \
	server won't boot; server beeping; server amber; degraded; fan server; temperature server > server .6, \
	server-hardware .6
event-log-issue: event log; event viewer; security log full; log full; audit; log size; overwrite; forwarded \
	events; subscription; logs missing > event-log .9
crash-dump: blue screen; bluescreen; bsod; stop code; stop error; sad face; your pc ran into a problem; \
	collecting info; memory.dmp; minidump; critical_process_died; irql_not_less_or_equal; \
	page_fault_in_nonpaged_area; system_service_exception; kernel_security_check_failure; dpc_watchdog_violation; \
	whea_uncorrectable_error; inaccessible_boot_device; unexpected_kernel_mode_trap; memory_management; \
	driver_power_state_failure; video_tdr_failure; bad_pool_caller; 0x0000007b; 0x7e; 0xd1; 0x9f; 0x1a; blue with \
	face; crashed blue > bsod .9
boot-stuck: won't boot; doesn't boot; stuck on logo; stuck at logo; spinning dots; circle of dots; automatic \
	repair; preparing automatic; diagnosing your pc; startup repair; no bootable device; no boot device; operating \
	system not found; bootmgr is missing; boot configuration; 0xc000000f; 0xc000000e; 0xc0000001; 0xc0000225; \
	recovery environment; black with cursor; only cursor after start; press f1; pxe; start pxe; boot menu; never \
	gets to windows; windows doesn't come; doesn't come up > boot-failure .9
`,
);
