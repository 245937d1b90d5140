import { join } from 'node:path';
import type { Database } from '../../../electron/storage/database.ts';
import { indexed } from '../../../electron/storage/words.ts';
import { type BareSqlite, openBare } from '../bare-sqlite.ts';
import { loadSources, type Sources } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import {
  insertText,
  insertWithoutText,
  type PreparedDocument,
  prepareDocument,
} from '../prepared-document.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { timed } from '../timed.ts';

const BATCHES = 6;
const DOCUMENTS = 400;
const ROWS_AT_ONCE = 500;

export async function measureInsertion(): Promise<readonly Measurement[]> {
  const sources = await loadSources();
  return inTemporaryFolder(async (folder) => {
    const library = await sources.openLibrary(join(folder, 'library.ibid'));
    const bare = await openBare(join(folder, 'bare.sqlite'));
    await bare.script('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    for (const { sql } of sources.migrations) await bare.script(sql);
    const ours: number[] = [];
    const yardstick: number[] = [];
    let passages = 0;
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const documents = await Promise.all(
        Array.from({ length: DOCUMENTS }, (_, index) => prepareDocument(sources, batch * DOCUMENTS + index)),
      );
      passages += documents.reduce((sum, { placed }) => sum + placed.blocks.length, 0);
      ours.push(await insertOurs(sources, library, documents));
      yardstick.push(await insertBare(bare, documents));
    }
    await bare.close();
    await library.close();
    return [
      {
        what: `insertion of ${DOCUMENTS} documents at once`,
        ours,
        yardstick,
        by: 'the driver alone: the same passages into the same table and the same index, already folded',
        goal: { name: 'P4', ratio: 0.7 },
        rate: { count: passages / BATCHES, of: 'passages' },
      },
    ];
  });
}

async function insertOurs(
  sources: Sources,
  library: Database,
  documents: readonly PreparedDocument[],
): Promise<number> {
  await library.transaction(async (tx) => {
    for (const document of documents) await insertWithoutText(sources, tx, document);
  });
  return timed(() =>
    library.transaction(async (tx) => {
      for (const document of documents) await insertText(sources, tx, document);
    }),
  );
}

async function insertBare(bare: BareSqlite, documents: readonly PreparedDocument[]): Promise<number> {
  const rows = documents.flatMap(({ id, placed }) =>
    placed.blocks.map((block) => ({
      ...block,
      document: id,
      words: indexed(block.text),
      spans: JSON.stringify(block.spans),
    })),
  );
  const [last] = await bare.all<{ id: number | null }>('SELECT max(id) AS id FROM blocks');
  const firstId = (last?.id ?? 0) + 1;
  return timed(async () => {
    await bare.script('BEGIN');
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const part = rows.slice(at, at + ROWS_AT_ONCE);
      await bare.run(
        `INSERT INTO blocks VALUES ${part.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
        part.flatMap((row, index) => [
          firstId + at + index,
          row.document,
          row.ordinal,
          row.start,
          row.kind,
          row.level,
          row.text,
          row.language,
          row.direction,
          row.spans,
          row.footnote,
        ]),
      );
      await bare.run(
        `INSERT INTO blocks_fts (rowid, text) VALUES ${part.map(() => '(?, ?)').join(', ')}`,
        part.flatMap((row, index) => [firstId + at + index, row.words]),
      );
    }
    await bare.script('COMMIT');
  });
}
