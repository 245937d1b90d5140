import { join } from 'node:path';
import type { Emit } from '#shared/ipc/contract.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import type { Database } from '../storage/database.ts';
import { addSampleCase } from './cases/add-sample-case.ts';
import type { DocumentImport } from './import-documents.ts';

interface SampleParts {
  readonly db: Database;
  readonly documents: Pick<DocumentImport, 'importPaths'>;
  readonly emit: Emit;
  readonly now: () => Date;
}

/** Imports the fictional documents that ship with Ibid, and the case that goes with them. Asked twice, it finds them known. */
export async function addSample(
  { db, documents, emit, now }: SampleParts,
  folder: string,
): Promise<readonly ImportOutcome[]> {
  const outcomes = await documents.importPaths([folder]);
  const held = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [] : [outcome.document]));
  const texts = await addSampleCase(db, join(folder, '..', 'lantern-house.case.json'), held, now());
  if (texts !== null) {
    emit('case.changed', { claims: [] });
    emit('passages.changed', { revisionIds: texts });
  }
  return outcomes.map(({ path: _path, ...outcome }) => outcome);
}
