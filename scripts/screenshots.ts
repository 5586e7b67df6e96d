import { chromium, type Browser } from 'playwright-core';
import { OWNER } from './support/n8n-setup';
import { buildPackage } from './support/package-install';
import { fs, path, process } from './support/platform';
import { killAllGroups } from './support/process-groups';
import { PROJECT } from './support/project';
import { step } from './support/progress';
import { showProgress } from './support/spinner';
import { Stack } from './support/stack';
import { awaitNote } from './support/ticket-documentation';

/** `npm run screenshots` takes the README's pictures from the running demo, with the Chromium at CHROMIUM or Debian's. */
const FOLDER = path.join(PROJECT, 'docs', 'images');
const BROWSER_OPTIONS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

const TICKETS = [
	{
		company: 'BrackwaterLog',
		summary: 'Laser engraver lost its calibration',
		description: 'The engraver in the workshop burns everything two millimetres too far left since Friday.',
	},
	{
		company: 'BrackwaterLog',
		summary: 'Warehouse labels do not come out of the Zebra printers',
		description: 'Since this morning no shipping labels come out at all after ship confirm, on all bays. Trucks are waiting.',
	},
];

async function main(): Promise<void> {
	await step(showProgress, 'Building this package', async () => await buildPackage());
	const stack = await Stack.start({ progress: showProgress });
	const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: BROWSER_OPTIONS });
	try {
		fs.mkdirSync(FOLDER, { recursive: true });
		for (const ticket of TICKETS) await documentTicket(stack, ticket);
		await picture(browser, stack.psa.url, 'ticket-with-documentation.png', { width: 1280, height: 760 });
		await editorPicture(browser, stack.n8n.url, stack.workflows.find(({ file }) => file === stack.desks[0].workflow)!.id);
	} finally {
		await browser.close();
		await stack.close();
		killAllGroups();
	}
}

async function documentTicket(stack: Stack, { company, summary, description }: (typeof TICKETS)[number]): Promise<void> {
	const { id: companyId } = stack.psa.records.companies.all().find(({ name }) => name === company)!;
	const ticket = stack.psa.createTicket({ summary, description, companyId });
	const note = await awaitNote(stack.desks[0], ticket.id, 60_000);
	if (note === null) throw new Error(`No note on "${summary}"`);
}

async function picture(browser: Browser, url: string, name: string, viewport: { width: number; height: number }): Promise<void> {
	const page = await browser.newPage({ viewport });
	await page.goto(url);
	await page.getByText('Notes').waitFor();
	await page.screenshot({ path: path.join(FOLDER, name) });
	await page.close();
}

async function editorPicture(browser: Browser, url: string, workflowId: string): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1800, height: 980 } });
	await page.goto(`${url}/signin`);
	await page.locator('input[type=email]').fill(OWNER.email);
	await page.locator('input[type=password]').fill(OWNER.password);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/(home|workflow)/);
	await page.goto(`${url}/workflow/${workflowId}`);
	await page.getByText('Attach Documentation').waitFor();
	// n8n's hints for new workflows would cover the canvas.
	await page.getByText('Production Checklist').locator('xpath=following::*[name()="svg"][1]').click();
	await page.locator('.vue-flow__pane').first().click({ position: { x: 700, y: 60 } });
	await page.keyboard.press('1');
	await page.waitForTimeout(1500);
	await page.screenshot({ path: path.join(FOLDER, 'workflow.png') });
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
		process.exit(1);
	},
);
