import type { ImportOutcome } from '#shared/model/import.ts';
import type { DocumentImport } from './import-documents.ts';

/** Imports the fictional documents that ship with Ibid. Asked twice, it finds them known. */
export async function addSample(
  documents: Pick<DocumentImport, 'importPaths'>,
  folder: string,
): Promise<readonly ImportOutcome[]> {
  const outcomes = await documents.importPaths([folder]);
  return outcomes.map(({ path: _path, ...outcome }) => outcome);
}
