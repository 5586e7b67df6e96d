import { unpackPackage } from './package-install';
import { PROJECT } from './project';
import { removeTemporaryFolder, temporaryFolder } from './temporary-folders';

export interface ScanResult {
	leg: 'source' | 'tarball';
	passed: boolean;
	/** What is wrong, as the scanner words it; empty where the leg passed. */
	details: string;
}

/** The part of n8n's scanner that a scan of a published package runs, file patterns included. */
interface Scanner {
	analyzePackage(folder: string, patterns: string[]): Promise<{ passed: boolean; message?: string; details?: string }>;
	SOURCE_FILE_PATTERNS: string[];
}

const TARBALL_PATTERNS = ['**/*.js', 'package.json'];

/**
 * Both legs of n8n's community-package scan, without the download: the source as it stands, and the tarball npm would
 * publish (`dist` must be built). The scanner's own command ends with 0 even where a check failed; this returns the results.
 */
export async function scanPackage(): Promise<ScanResult[]> {
	const scanner = (await import('@n8n/scan-community-package/scanner/scanner.mjs' as string)) as Scanner;
	const unpacked = temporaryFolder('scan');
	try {
		await unpackPackage(unpacked);
		return [
			await scanLeg(scanner, 'source', PROJECT, scanner.SOURCE_FILE_PATTERNS),
			await scanLeg(scanner, 'tarball', unpacked, TARBALL_PATTERNS),
		];
	} finally {
		removeTemporaryFolder(unpacked);
	}
}

async function scanLeg(scanner: Scanner, leg: ScanResult['leg'], folder: string, patterns: string[]): Promise<ScanResult> {
	const { passed, message = '', details = '' } = await scanner.analyzePackage(folder, patterns);
	// The scanner calls a folder without matching files passed.
	if (message === 'No files found to analyze') return { leg, passed: false, details: message };
	return { leg, passed, details: passed ? '' : `${message}\n${details}` };
}
