import { locate } from '#shared/anchoring/locate.ts';
import type { CheckFinding } from '#shared/model/library.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import type { Reader } from './database.ts';
import { listPassages } from './passages.ts';
import { listRevisionIds, readBlocks, textHashOf } from './revisions.ts';
import { sql } from './sql.ts';

/** What SQLite itself finds wrong with the file. */
export async function checkFile(db: Reader): Promise<readonly CheckFinding[]> {
  const integrity = await db.all<{ integrity_check: string }>(sql`PRAGMA integrity_check`);
  const references = await db.all<{ table: string; rowid: number | null; parent: string }>(
    sql`PRAGMA foreign_key_check`,
  );
  return [
    ...integrity
      .filter((row) => row.integrity_check !== 'ok')
      .map((row) => ({ about: 'file' as const, id: 'library', message: row.integrity_check })),
    ...references.map((row) => ({
      about: 'file' as const,
      id: row.table,
      message: `Row ${row.rowid ?? '?'} points to a row of ${row.parent} that is not there.`,
    })),
  ];
}

/** Every revision's text against its hash, every passage against the text, every index entry against its row. */
export async function checkTexts(db: Reader): Promise<{
  readonly revisions: number;
  readonly passages: number;
  readonly findings: readonly CheckFinding[];
}> {
  const findings: CheckFinding[] = [];
  const passagesOf = Map.groupBy(await listPassages(db), (passage) => passage.revisionId);
  const ids = await listRevisionIds(db);
  let passages = 0;
  for (const id of ids) {
    const blocks = await readBlocks(db, id);
    const kept = await db.get<{ text_hash: string }>(sql`SELECT text_hash FROM revisions WHERE id = ${id}`);
    if (kept?.text_hash !== textHashOf(blocks)) {
      findings.push({ about: 'revision', id, message: 'The text is not the one that was imported.' });
    }
    const text = canonicalText(blocks);
    for (const passage of passagesOf.get(id) ?? []) {
      passages += 1;
      const { found } = locate(text, passage.position, passage.quote);
      if (found !== 'exact') {
        findings.push({ about: 'passage', id: passage.id, message: 'Its words do not stand at its place.' });
      }
    }
  }
  return { revisions: ids.length, passages, findings: [...findings, ...(await checkIndex(db))] };
}

async function checkIndex(db: Reader): Promise<readonly CheckFinding[]> {
  const counts = await db.get<
    Record<'blocks' | 'indexed' | 'documents' | 'titled' | 'notes' | 'noted', number>
  >(sql`
    SELECT (SELECT count(*) FROM blocks) AS blocks, (SELECT count(*) FROM blocks_fts_docsize) AS indexed,
      (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM documents_fts_docsize) AS titled,
      (SELECT count(*) FROM notes) AS notes, (SELECT count(*) FROM notes_fts_docsize) AS noted`);
  if (!counts) throw new Error('SQLite answered no row to a query without FROM');
  return [
    counts.blocks === counts.indexed ? null : 'blocks',
    counts.documents === counts.titled ? null : 'documents',
    counts.notes === counts.noted ? null : 'notes',
  ]
    .filter((id) => id !== null)
    .map((id) => ({ about: 'index', id, message: `The search index does not cover all ${id}.` }));
}
