/**
 * Loaded into n8n: where the process that started it is gone without having stopped it (a kill -9, a closed terminal),
 * n8n's whole process group goes too.
 */
const parent = process.ppid;
if (String(parent) === process.env.STOP_WITH_PARENT) {
	setInterval(() => {
		if (process.ppid !== parent) process.kill(-process.pid, 'SIGKILL');
	}, 1_000).unref();
}
