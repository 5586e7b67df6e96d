/** What a script outside n8n can use: the same client, triage and types as the nodes. */
export * from './http/clock';
export * from './http/errors';
export * from './http/transport';
export * from './itglue/jsonapi';
export * from './psa/psa';
export * from './psa/ticket';
export * from './servicedesk/triage-result';
