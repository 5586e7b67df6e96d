/** What no public source settles about IT Glue. Each can be flipped while the simulator runs. */
export interface Switches {
	/** Status for a record that does not exist. */
	missingRecord: 404 | 401;
	/** Status for a key that is missing, unknown, paused or of another region; 401 comes with an `errors` body. */
	badKey: 403 | 401;
	/** Whether the tenant has document folders; without them keys get the JWT-only answer. */
	documentFolders: boolean;
	/** What `filter[document_folder_id]=null` does. */
	folderFilterNull: 'all' | 'root' | 400 | 422;
	/** What `filter[document_folder_id][ne]=` does. */
	folderFilterNotEmpty: 'all' | 'root' | 400 | 422;
	/** Whether lists of documents carry the bodies. */
	listDocumentContent: boolean;
	/** Whether a published document shows section edits before they are published too. */
	unpublishedSectionEditsVisible: boolean;
	publishAnswer: 'document' | 'empty';
	/** Whether sections of a synced document can be written. */
	syncedDocumentSections: 'refused' | 'allowed';
	/** `show_password` where a show request leaves it out. */
	showPasswordByDefault: boolean;
	/** What a key without Password Access gets in place of the value. */
	passwordWithoutAccess: 'absent' | 'null' | 401;
	/** Whether a password made on an organization's route needs `organization-id` in its attributes too. */
	nestedPasswordNeedsOrganizationId: boolean;
	/** Status of `DELETE /things/:id`; 204 has no body. */
	singleDelete: 200 | 204;
	/** Status of a collection DELETE with a body; 204 has no body. */
	bulkDelete: 200 | 204;
	/** Most items in one bulk request; more gives 422. */
	bulkLimit: number;
	/** Whether a write needs the JSON:API media type (else 415). */
	requireContentType: boolean;
	pageSizeOverMaximum: 'capped' | 400;
	/** Page parameters on a route without pages. */
	pageParametersOnShow: 'ignored' | 400;
	flexibleAssetListWithoutType: 422 | 400;
	nameFilterCaseSensitive: boolean;
	emptyFilterValue: 'ignored' | 'nothing';
	/** `filter[psa_id]` without its type, and `filter[rmm_id]` likewise. */
	integrationFilterWithoutType: 'ignored' | 'nothing' | 422;
	unknownSort: 'ignored' | 400;
	unknownInclude: 'ignored' | 400;
	sslCertificateShow: boolean;
	/** Whether attachments can be listed and shown. */
	attachmentsReadable: boolean;
	/** Whether the plan includes logs; without it they answer 403. */
	logs: boolean;
	logsBeyondPageFive: 'empty' | 422;
	/** Whether a log range of more than a week is refused with 422. */
	logsWeekLimit: boolean;
	/** Which id of a gallery section an image is aimed at: the gallery's own or the section's. */
	galleryTarget: 'resource' | 'section';
	/** How long it takes to build an export, in milliseconds. */
	exportDuration: number;
	/** How long an organization marked for deletion stays, in milliseconds. */
	organizationDeletionDelay: number;
	/** Value of `psa-integration` on linked and on other records. */
	psaIntegration: { linked: string | null; other: string | null };
	/** The `message` of a 429. */
	tooManyRequests: string;
}

export function defaultSwitches(): Switches {
	return {
		missingRecord: 404,
		badKey: 403,
		documentFolders: true,
		folderFilterNull: 'all',
		folderFilterNotEmpty: 'all',
		listDocumentContent: true,
		unpublishedSectionEditsVisible: false,
		publishAnswer: 'document',
		syncedDocumentSections: 'refused',
		showPasswordByDefault: true,
		passwordWithoutAccess: 'absent',
		nestedPasswordNeedsOrganizationId: false,
		singleDelete: 200,
		bulkDelete: 200,
		bulkLimit: 1000,
		requireContentType: true,
		pageSizeOverMaximum: 'capped',
		pageParametersOnShow: 'ignored',
		flexibleAssetListWithoutType: 422,
		nameFilterCaseSensitive: false,
		emptyFilterValue: 'ignored',
		integrationFilterWithoutType: 'ignored',
		unknownSort: 'ignored',
		unknownInclude: 'ignored',
		sslCertificateShow: false,
		attachmentsReadable: true,
		logs: true,
		logsBeyondPageFive: 'empty',
		logsWeekLimit: false,
		galleryTarget: 'resource',
		exportDuration: 1,
		organizationDeletionDelay: 60_000,
		psaIntegration: { linked: 'enabled', other: 'disabled' },
		tooManyRequests: 'Too Many Requests',
	};
}
