/** What other clients call or older documentation names, and this package does not, with the reason. */
export const LEFT_OUT: ReadonlyArray<[what: string, why: string]> = [
	['Checklist tasks (`/checklist_tasks`)', 'IT Glue answers API keys with 401; the tasks come along with a checklist (Include: Checklist Tasks)'],
	['Copilot Smart Assist (`/copilot_smart_assist/documents`)', 'no longer documented, and answered with 404'],
	['Network Glue', 'nothing documents its endpoints, and those tried answered with 404'],
	['Single domains and SSL certificates (`/domains/:id`, `/ssl_certificates/:id`)', 'nothing documents or confirms them; the lists have all there is'],
	['Creating checklists, checklist templates, SSL certificates and tickets', 'nothing documents or confirms it'],
	['Lists of all documents, attachments, related items, interfaces and password folders (`/documents`, `/attachments`, …)', 'answered with 404: such records are listed within an organization or a record'],
	['Deleting one record by its path where only deleting in bulk is documented (`DELETE /configurations/:id`, …)', 'doubtful; the node deletes one by a bulk request with one ID'],
	['Deleting types, statuses, categories, manufacturers, models, users, interfaces', 'nothing documents it, with the exception of organization statuses'],
	['Changing or deleting whatever a filter matches', 'too dangerous: IT Glue ignores filters it does not know, and would change everything'],
	['Filters and sort keys that only some clients send', 'IT Glue ignores what it does not know, and answers with everything'],
];
