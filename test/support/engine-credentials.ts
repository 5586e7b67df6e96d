import { ICredentialsHelper } from 'n8n-workflow';
import type {
	IAuthenticate,
	ICredentialDataDecryptedObject,
	ICredentials,
	ICredentialType,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INode,
	INodeCredentialsDetails,
	INodeProperties,
	IWorkflowExecuteAdditionalData,
	Workflow,
} from 'n8n-workflow';

/** What a test gives for each credential type its nodes use. */
export interface TestCredential {
	type: ICredentialType;
	data: ICredentialDataDecryptedObject;
}

/**
 * Stands in for n8n's credential store: hands out the test's data, and applies a credential type's `authenticate` the
 * way n8n does (a function is called, a generic description has its expressions resolved against `$credentials`).
 */
export class TestCredentialsHelper extends ICredentialsHelper {
	constructor(private readonly known: Record<string, TestCredential>) {
		super();
	}

	getParentTypes(name: string): string[] {
		return this.known[name]?.type.extends ?? [];
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		options: IHttpRequestOptions,
		workflow?: Workflow,
		node?: INode,
	): Promise<IHttpRequestOptions> {
		const authenticate = this.known[typeName].type.authenticate;
		if (!authenticate) return options;
		if (typeof authenticate === 'function') return await authenticate(credentials, options);
		return applyGeneric(authenticate, credentials, options, workflow!, node!);
	}

	/** As n8n does: where the expirable field is empty, or its value was refused, and then stores what comes back. */
	async preAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		_node: INode,
		credentialsExpired: boolean,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const { type, data } = this.known[typeName];
		const expirable = type.properties.find((property) => property.type === 'hidden' && property.typeOptions?.expirable === true);
		if (!expirable || !type.preAuthentication) return undefined;
		if (credentials[expirable.name] !== '' && !credentialsExpired) return undefined;
		const output = (await type.preAuthentication.call(helpers, credentials)) as ICredentialDataDecryptedObject;
		if (output[expirable.name] === undefined) return undefined;
		Object.assign(data, output);
		return Object.assign(credentials, output);
	}

	async runPreAuthentication(): Promise<undefined> {
		return undefined;
	}

	async getCredentials(): Promise<ICredentials> {
		throw new Error('The store is not part of these tests');
	}

	async getDecrypted(
		_additionalData: IWorkflowExecuteAdditionalData,
		_nodeCredentials: INodeCredentialsDetails,
		type: string,
	): Promise<ICredentialDataDecryptedObject> {
		const defaults = this.known[type].type.properties.map((property) => [property.name, property.default]);
		return structuredClone({ ...Object.fromEntries(defaults), ...this.known[type].data });
	}

	async updateCredentials(): Promise<void> {}

	async updateCredentialsOauthTokenData(): Promise<void> {}

	getCredentialsProperties(type: string): INodeProperties[] {
		return this.known[type].type.properties;
	}
}

function applyGeneric(
	authenticate: Exclude<IAuthenticate, (...args: never[]) => unknown>,
	credentials: ICredentialDataDecryptedObject,
	options: IHttpRequestOptions,
	workflow: Workflow,
	node: INode,
): IHttpRequestOptions {
	const target = options as unknown as Record<string, Record<string, unknown>>;
	const resolve = (value: string) =>
		workflow.expression.getSimpleParameterValue(
			node,
			value,
			'internal',
			{ $credentials: credentials },
			undefined,
			'',
		);
	for (const [part, entries] of Object.entries(authenticate.properties)) {
		target[part] ??= {};
		for (const [key, value] of Object.entries(entries as Record<string, string>)) target[part][key] = resolve(value);
	}
	return options;
}
