import { mirrorOf } from './bench/assets/mirror';
import { fs, parseArgs, process } from './support/platform';
import { buildPicture, DEFAULT_PICTURE_SETTINGS } from '../src/servicedesk/crossreference/build-picture';
import { svgOf } from '../src/servicedesk/crossreference/svg/render';

const IMAGE = 'docs/images/asset-picture.svg';

/** Draws the picture of an asset of the demo data set; the one in the documentation unless told otherwise. */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			organization: { type: 'string', default: '4810226' },
			asset: { type: 'string', default: 'BWM-ESX1' },
			out: { type: 'string', default: IMAGE },
		},
	});
	const mirror = await mirrorOf('msp');
	try {
		const partition = await mirror.organization(values.organization);
		const asset = [...partition.records.values()].find(({ type, title }) => type === 'configuration' && title === values.asset);
		if (asset === undefined) throw new Error(`Organization ${values.organization} has no configuration ${values.asset}`);
		const picture = await buildPicture(asset, { client: mirror.client, partition, settings: { ...DEFAULT_PICTURE_SETTINGS, depth: 2 } });
		fs.writeFileSync(values.out, `${svgOf(picture)}\n`);
		process.stdout.write(`${values.out}\n`);
	} finally {
		await mirror.close();
	}
}

void main();
