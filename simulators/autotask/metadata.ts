import type { EntitySpec, FieldSpec } from './entities/field';
import { picklist } from './entities/picklists';
import type { Switches } from './switches';

/** What `entityInformation` says of an entity. */
export function entityInformation(spec: EntitySpec) {
	const access = (can: boolean) => (can ? 'All' : 'None');
	return {
		info: {
			name: spec.name,
			canCreate: spec.canCreate,
			canDelete: spec.canDelete,
			canQuery: true,
			canUpdate: spec.canUpdate,
			userAccessForCreate: access(spec.canCreate),
			userAccessForDelete: access(spec.canDelete),
			userAccessForQuery: 'All',
			userAccessForUpdate: access(spec.canUpdate),
			hasUserDefinedFields: spec.udfs.length > 0,
			supportsWebhookCallouts: spec.supportsWebhooks,
		},
	};
}

/** What `entityInformation/fields` says. Values of picklists are text here and numbers in records. */
export function fieldInformation(spec: EntitySpec, switches: Switches) {
	return { fields: spec.fields.map((field) => describe(field, switches)) };
}

function describe(field: FieldSpec, switches: Switches) {
	const { name, dataType, length, isRequired, isReadOnly, isQueryable, references, webhookFieldId } = field;
	return {
		name,
		dataType,
		length,
		isRequired,
		isReadOnly,
		isQueryable,
		isReference: references !== null,
		referenceEntityType: references ?? '',
		isPickList: field.picklist !== null,
		picklistValues: field.picklist ? picklist(field.picklist, switches) : null,
		picklistParentValueField: name === 'subIssueType' ? 'issueType' : '',
		isSupportedWebhookField: webhookFieldId !== null,
	};
}

/** What `entityInformation/userDefinedFields` says. */
export function udfInformation(spec: EntitySpec) {
	const fields = spec.udfs.map(({ name, length }) => ({
		name,
		label: name,
		type: 'singleLine',
		length,
		dataType: 'string',
		isRequired: false,
		isReadOnly: false,
		isQueryable: true,
		isPickList: false,
		picklistValues: null,
		isSupportedWebhookField: spec.supportsWebhooks,
	}));
	return { fields };
}
