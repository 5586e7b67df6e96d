import { fs, path, process } from '../platform';
import { PROJECT } from '../project';
import { runOrThrow } from '../run';
import { startServer, type Server } from './server';
import { serviceProgram } from './services';

const DEPLOY = path.join(PROJECT, 'deploy');

/** Makes the gateway's certificate with the script the compose file runs. Returns the folder. */
export async function makeCertificate(folder: string): Promise<string> {
	const certificates = path.join(folder, 'certificates');
	await runOrThrow('sh', [path.join(DEPLOY, 'gateway', 'certificate.sh'), certificates, 'rate-gateway', 'localhost', '127.0.0.1']);
	return certificates;
}

/** nginx with the given configuration of its `http` block, ready on `port`. Everything it writes is in `folder`. */
export async function startNginx(folder: string, port: number, http: string): Promise<Server> {
	const scratch = path.join(folder, 'nginx');
	fs.mkdirSync(scratch);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${scratch}/${kind};`);
	const configuration = [
		...(process.getuid?.() === 0 ? ['user root;'] : []),
		'worker_processes 1;',
		`pid ${scratch}/nginx.pid;`,
		`error_log ${scratch}/error.log info;`,
		'events { worker_connections 1024; }',
		`http {\n${temporary.join('\n')}\n${http}\n}`,
	].join('\n');
	const file = path.join(scratch, 'nginx.conf');
	fs.writeFileSync(file, configuration);
	const args = ['-c', file, '-p', scratch, '-g', 'daemon off;'];
	return await startServer({ name: 'nginx', program: serviceProgram('nginx'), args, port, folder, signal: 'QUIT' });
}
