import corpus from '../../seed/corpus.json';
import { pascalCase } from '../model';
import type { Switches } from '../switches';
import { TICKETS } from './tickets';

/** One choice. Metadata gives values as text; records hold them as numbers. */
export interface PicklistValue {
	value: string;
	label: string;
	isDefaultValue: boolean;
	sortOrder: number;
	parentValue: string;
	isActive: boolean;
	isSystem: boolean;
}

type Choice = [value: number, label: string, extra?: Partial<PicklistValue>];

const system = { isSystem: true };
const isDefault = { isDefaultValue: true };
const under = (parentValue: number) => ({ parentValue: String(parentValue) });

export const STATUS = { new: 1, complete: 5 } as const;
/** Written by workflow rules only. */
export const WORKFLOW_NOTE = 13;

const CHOICES = {
	ticketStatus: [
		[STATUS.new, 'New', { ...system, ...isDefault }],
		[8, 'In Progress'],
		[7, 'Waiting Customer'],
		[9, 'Waiting Materials'],
		[19, 'Customer Note Added', system],
		[STATUS.complete, 'Complete', system],
	],
	ticketPriority: [
		[4, 'Critical'],
		[1, 'High'],
		[2, 'Medium', isDefault],
		[3, 'Low'],
	],
	queue: [
		[29682833, 'Level I Support', isDefault],
		[29682969, 'Level II Support'],
		[8, 'Monitoring Alert'],
		[5, 'Client Portal', system],
		[6, 'Old Queue', { isActive: false }],
	],
	issueType: [
		[10, 'Computer'],
		[11, 'Server'],
		[12, 'Network'],
	],
	subIssueType: [
		[136, 'Hardware', under(10)],
		[137, 'Login', under(10)],
		[140, 'Storage', under(11)],
		[150, 'Switch', under(12)],
	],
	ticketCategory: [
		[3, 'Standard', isDefault],
		[2, 'AEM Alert'],
	],
	ticketType: [
		[1, 'Service Request', { ...system, ...isDefault }],
		[2, 'Incident', system],
		[3, 'Problem', system],
		[4, 'Change Request', system],
		[5, 'Alert', system],
	],
	ticketSource: [
		[2, 'Phone', isDefault],
		[4, 'Email'],
		[6, 'Client Portal', system],
		[8, 'Monitoring Alert', system],
	],
	noteType: [
		[1, 'Task Summary', system],
		[2, 'Task Detail', system],
		[3, 'Task Notes', system],
		[WORKFLOW_NOTE, 'Workflow Rule Note - Task', system],
		[18, 'Client Portal Note', system],
		[99, 'RMM Note', system],
	],
	companyType: [
		[1, 'Customer', { ...system, ...isDefault }],
		[2, 'Lead', system],
		[6, 'Vendor', system],
	],
	classification: [[10, 'Managed services']],
	configurationItemType: [...new Set(corpus.configurations.map(({ configurationType }) => configurationType))].map(
		(label, index): Choice => [index + 1, label],
	),
} satisfies Record<string, Choice[]>;

export type PicklistName = keyof typeof CHOICES | 'publish' | 'ticketWebhookField' | 'ticketWebhookUdf';

/** The values a field may take. */
export function picklist(name: PicklistName, switches: Switches): PicklistValue[] {
	return choicesOf(name, switches).map(([value, label, extra], index) => ({
		value: String(value),
		label,
		isDefaultValue: false,
		sortOrder: index + 1,
		parentValue: '',
		isActive: true,
		isSystem: false,
		...extra,
	}));
}

/** The value of a choice by its label; `undefined` where there is none. */
export function valueOf(name: PicklistName, label: string, switches: Switches): number | undefined {
	const found = picklist(name, switches).find((choice) => choice.label === label);
	return found && Number(found.value);
}

/** The label of a value; the value itself where it is not in the list. */
export function labelOf(name: PicklistName, value: number | null, switches: Switches): string {
	if (value === null) return '';
	return picklist(name, switches).find((choice) => Number(choice.value) === value)?.label ?? String(value);
}

function choicesOf(name: PicklistName, switches: Switches): Choice[] {
	const { publishEveryone, publishEveryoneLabel, publishInternal, publishInternalLabel, webhookFieldLabels } = switches;
	const caption = (label: string) =>
		webhookFieldLabels === 'names' ? label : label.replace(/([a-z])(?=[A-Z])/g, '$1 ');
	switch (name) {
		case 'publish':
			return [
				[publishEveryone, publishEveryoneLabel, system],
				[publishInternal, publishInternalLabel, system],
			];
		case 'ticketWebhookField':
			return TICKETS.fields.flatMap(({ name: field, webhookFieldId }): Choice[] =>
				webhookFieldId === null ? [] : [[webhookFieldId, caption(pascalCase(field))]],
			);
		case 'ticketWebhookUdf':
			return TICKETS.udfs.map(({ id, name: label }): Choice => [id, label]);
		default:
			return CHOICES[name];
	}
}
