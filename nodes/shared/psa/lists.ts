import type { ILoadOptionsFunctions, INodeListSearchItems, INodeListSearchResult, INodePropertyOptions } from 'n8n-workflow';
import type { PsaChoice, PsaDesk } from '../../../src/psa/psa';
import { toNodeError } from '../errors';
import type { PsaDescriptor } from './descriptor';

const LIST_PAGE = 100;

/** Boards, statuses and the like to choose from; companies by what is typed, a page at a time. */
export function psaLists<P extends PsaDesk>(descriptor: PsaDescriptor<P>) {
	async function ask<T>(context: ILoadOptionsFunctions, question: (psa: P) => Promise<T>): Promise<T> {
		try {
			return await question((await descriptor.open(context)).psa);
		} catch (error) {
			throw toNodeError(error, { node: context.getNode() });
		}
	}
	return {
		loadOptions: {
			async getBoards(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				return (await ask(this, async (psa) => await psa.boards())).map(toOption);
			},
			/** By name, which is what tickets carry. */
			async getPriorities(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				return (await ask(this, async (psa) => await psa.priorities())).map(({ name }) => ({ name, value: name }));
			},
			/** Where statuses belong to a board, those of the board chosen beside it. */
			async getStatuses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const board = String(this.getCurrentNodeParameter('additionalFields.board') ?? '');
				return (await ask(this, async (psa) => await psa.statuses(board))).map(toOption);
			},
			async getTicketTypes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				return (await ask(this, async (psa) => await psa.ticketTypes())).map(toOption);
			},
		},
		listSearch: {
			async searchCompanies(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
				return await ask(this, async (psa) => {
					const results: INodeListSearchItems[] = [];
					for await (const company of psa.companies(filter)) {
						results.push(toOption(company));
						if (results.length >= LIST_PAGE) break;
					}
					return { results };
				});
			},
		},
	};
}

function toOption({ id, name }: PsaChoice): { name: string; value: string } {
	return { name, value: id };
}
