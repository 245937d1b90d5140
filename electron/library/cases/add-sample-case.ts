import { Failed } from '#shared/ipc/result.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import { nameKey } from '#shared/organisation/name.ts';
import { readCase } from '../../storage/cases.ts';
import type { Database } from '../../storage/database.ts';
import { importCase } from './import-case.ts';
import { loadCase } from './load-case-file.ts';
import { matchDocument } from './match-document.ts';

/**
 * Imports the fictional case that goes with the sample documents, and says which documents it speaks of. Answers the texts
 * that it quotes; null where the library has a case of its own that says something else under the same ids: that one stays.
 */
export async function addSampleCase(
  db: Database,
  path: string,
  documents: readonly DocumentSummary[],
  at: Date,
): Promise<readonly RevisionId[] | null> {
  const { file } = await loadCase(path);
  const byTitle = new Map(documents.map((document) => [nameKey(document.title), document.id]));
  try {
    return await db.transaction(async (tx) => {
      await importCase(tx, file, at);
      const own = new Set(file.documents?.map(({ id }) => id));
      const texts: RevisionId[] = [];
      for (const { id, title, documentId } of (await readCase(tx)).documents) {
        const held = documentId === null && own.has(id) ? byTitle.get(nameKey(title)) : undefined;
        const matched = held === undefined ? null : await matchDocument(tx, id, held, at);
        if (matched?.revisionId) texts.push(matched.revisionId);
      }
      return texts;
    }, 'Add sample case');
  } catch (error) {
    if (error instanceof Failed && error.code === 'conflict') return null;
    throw error;
  }
}
