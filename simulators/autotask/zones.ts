/** A path of the API, taken apart. */
export interface ApiPath {
	/** The zone whose host would be asked; empty for the first one. */
	zone: string;
	/** What follows the version, or the one word that stands without a version. */
	parts: string[];
	/** Everything but the zone look-up does. */
	needsCredentials: boolean;
}

const PATH = /^(?:\/(zone\d+))?\/atservicesrest\/(.+?)\/?$/;
const VERSIONED = /^v1\.0\/(.+)$/i;

/** Zones are hosts in Autotask; here, they are beginnings of the path: none, or `/zone<number>`. */
export class Zones {
	private home = '';

	/** `null` for what is no path of the API. */
	parse(path: string, caseSensitive: boolean): ApiPath | null {
		const match = new RegExp(PATH, caseSensitive ? '' : 'i').exec(path);
		if (!match) return null;
		const [, zone = '', rest] = match;
		const versioned = VERSIONED.exec(rest)?.[1];
		const parts = (versioned ?? rest).split('/');
		if (versioned === undefined)
			return /^versioninformation$/i.test(rest) ? { zone, parts, needsCredentials: false } : null;
		return { zone, parts, needsCredentials: !/^zoneinformation$/i.test(versioned) };
	}

	/** Whether a path names the zone the database is in. */
	isHome({ zone }: ApiPath): boolean {
		return zone === this.home;
	}

	/** Moves the database to another zone: the zone look-up names it from now on, the old one answers 401. */
	move(number: number): void {
		this.home = `zone${number}`;
	}

	/** Where the API starts, with the closing slash, as the zone look-up gives it. */
	base(url: string): string {
		return `${url}/${this.home ? `${this.home}/` : ''}atservicesrest/`;
	}

	get name(): string {
		return this.home === '' ? 'America East 2' : `Zone ${this.home.slice(4)}`;
	}
}
