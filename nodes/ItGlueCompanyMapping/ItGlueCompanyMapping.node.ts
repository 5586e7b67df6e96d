import {
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { integrationTypeOf, readCompany } from '../../src/psa/read-ticket';
import { findOrganization } from '../../src/servicedesk/organizations';
import { companyOverrides, readCompanyOverrides } from '../shared/company-overrides';
import { runItems } from '../shared/items';
import { getItGlueKnowledge } from '../shared/knowledge';

const MAPPED = 0;
const NEEDS_ATTENTION = 1;

export class ItGlueCompanyMapping implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Company Mapping',
		name: 'itGlueCompanyMapping',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: 'Map companies to organizations',
		description: 'See which IT Glue organization each PSA company leads to, and which companies lead nowhere',
		defaults: { name: 'IT Glue Company Mapping' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Mapped', 'Needs Attention'],
		credentials: [{ name: 'itGlueApi', required: true }],
		properties: [
			{
				displayName: 'Each incoming item is a company, as <b>Company: Get Many</b> of the PSA nodes gives it',
				name: 'notice',
				type: 'notice',
				default: '',
			},
			{
				displayName: 'PSA',
				name: 'psa',
				type: 'options',
				default: 'connectwise',
				description: 'Where the companies come from',
				options: [
					{ name: 'Autotask PSA', value: 'autotask' },
					{ name: 'ConnectWise PSA', value: 'connectwise' },
					{ name: 'HaloPSA', value: 'halopsa' },
					{ name: 'Other', value: 'other' },
				],
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add Option',
				default: {},
				options: [companyOverrides],
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runItems(
			this,
			async (itemIndex, emit) => {
				const company = readCompany(this.getInputData()[itemIndex].json);
				const psa = this.getNodeParameter('psa', itemIndex) as string;
				const options = this.getNodeParameter('options', itemIndex, {}) as IDataObject;
				const { organizations } = await getItGlueKnowledge(this, itemIndex, 'bulk');
				const answer = await findOrganization(
					{ company, integrationType: integrationTypeOf({ psa }), overrides: readCompanyOverrides(options.overrides) },
					organizations,
				);
				if (answer.found) emit({ psa, company: { ...company }, organization: { ...answer.found } }, MAPPED);
				else emit({ psa, company: { ...company }, reason: answer.reason, candidates: answer.candidates }, NEEDS_ATTENTION);
			},
			{ outputs: 2, concurrency: 5 },
		);
	}
}
