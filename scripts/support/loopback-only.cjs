/**
 * Loaded into n8n and all its Node children with `NODE_OPTIONS=--require`: refuses every connection and every name look-up
 * that leaves this machine, and appends what was refused, one JSON line each, to the file in `LOOPBACK_ONLY_LOG`.
 */
const dgram = require('node:dgram');
const dns = require('node:dns');
const fs = require('node:fs');
const net = require('node:net');

const LOOPBACK = new net.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
LOOPBACK.addAddress('::', 'ipv6');
LOOPBACK.addAddress('0.0.0.0', 'ipv4');

function isLoopback(host) {
	if (host === undefined || host === null || host === '') return true;
	const name = String(host).replace(/^\[|\]$/g, '');
	const family = net.isIP(name);
	if (family === 0) return name === 'localhost' || name.endsWith('.localhost');
	return LOOPBACK.check(name, family === 6 ? 'ipv6' : 'ipv4');
}

function refuse(kind, host, port) {
	const stack = new Error('refused').stack.split('\n').slice(3, 12).map((line) => line.trim());
	const line = JSON.stringify({ kind, host: String(host), port: port ?? null, pid: process.pid, stack });
	if (process.env.LOOPBACK_ONLY_LOG) fs.appendFileSync(process.env.LOOPBACK_ONLY_LOG, `${line}\n`);
	return Object.assign(new Error(`Only loopback is allowed here: ${kind} to ${host} refused`), {
		code: 'ECONNREFUSED',
		syscall: kind,
		address: String(host),
	});
}

/** `connect(options)`, `connect(port, host)`, `connect(path)`, or their already normalised array. */
function target(args) {
	const first = Array.isArray(args[0]) ? args[0][0] : args[0];
	if (first !== null && typeof first === 'object') return first.path ? {} : { host: first.host, port: first.port };
	if (typeof first === 'string' && !/^\d+$/.test(first)) return {};
	return { port: first, host: typeof args[1] === 'string' ? args[1] : undefined };
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function connectLoopbackOnly(...args) {
	const { host, port } = target(args);
	if (isLoopback(host)) return connect.apply(this, args);
	const error = refuse('connect', host, port);
	process.nextTick(() => this.destroy(error));
	return this;
};

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function sendLoopbackOnly(...args) {
	const host = args.find((arg, index) => index > 0 && typeof arg === 'string');
	if (isLoopback(host)) return send.apply(this, args);
	const error = refuse('send', host);
	const callback = args.at(-1);
	if (typeof callback === 'function') process.nextTick(callback, error);
	return undefined;
};

const isLookUp = (name) => /^(lookup|lookupService|reverse|resolve\w*)$/.test(name);

/** A call's last argument is its callback. */
function guardCallbacks(owner) {
	for (const name of Object.getOwnPropertyNames(owner).filter(isLookUp)) {
		const original = owner[name];
		owner[name] = function lookUpLoopbackOnly(host, ...rest) {
			if (isLoopback(host)) return original.call(this, host, ...rest);
			process.nextTick(rest.at(-1), refuse(`dns.${name}`, host));
			return {};
		};
	}
}

function guardPromises(owner) {
	for (const name of Object.getOwnPropertyNames(owner).filter(isLookUp)) {
		const original = owner[name];
		owner[name] = async function lookUpLoopbackOnly(host, ...rest) {
			if (isLoopback(host)) return await original.call(this, host, ...rest);
			throw refuse(`dns.promises.${name}`, host);
		};
	}
}

guardCallbacks(dns);
guardCallbacks(dns.Resolver.prototype);
guardPromises(dns.promises);
guardPromises(dns.promises.Resolver.prototype);
