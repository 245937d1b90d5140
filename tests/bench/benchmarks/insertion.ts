import { join } from 'node:path';
import type { Database } from '../../../electron/storage/database.ts';
import { type BareSqlite, openBare } from '../bare-sqlite.ts';
import { loadSources, type Sources } from '../built.ts';
import { insertAll, rowsOfTexts } from '../insertion/rows-of-texts.ts';
import type { Measurement } from '../measurement.ts';
import {
  insertText,
  insertWithoutTexts,
  type PreparedDocument,
  prepareDocument,
} from '../prepared-document.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { timed } from '../timed.ts';

const BATCHES = 6;
const DOCUMENTS = 400;
/** Of what Ibid writes of a text, that without which nothing is found. */
const PASSAGES: ReadonlySet<string> = new Set(['blocks', 'blocks_fts']);

export async function measureInsertion(): Promise<readonly Measurement[]> {
  const sources = await loadSources();
  return inTemporaryFolder(async (folder) => {
    const library = await sources.openLibrary(join(folder, 'library.ibid'));
    const bare = await openYardstick(sources, join(folder, 'bare.sqlite'));
    const passagesAlone = await openYardstick(sources, join(folder, 'passages.sqlite'));
    // Texts that nothing is known of.
    await passagesAlone.script('PRAGMA foreign_keys = OFF');
    const ours: number[] = [];
    const same: number[] = [];
    const fewer: number[] = [];
    let passages = 0;
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const documents = await Promise.all(
        Array.from({ length: DOCUMENTS }, (_, index) => prepareDocument(sources, batch * DOCUMENTS + index)),
      );
      passages += documents.reduce((sum, { placed }) => sum + placed.blocks.length, 0);
      ours.push(await insertOurs(sources, library, documents));
      const { known, texts } = await rowsOfTexts(sources, library, documents);
      await insertAll(bare, known);
      same.push(await timed(() => insertAll(bare, texts)));
      fewer.push(
        await timed(() =>
          insertAll(
            passagesAlone,
            texts.filter(({ table }) => PASSAGES.has(table)),
          ),
        ),
      );
    }
    for (const db of [bare, passagesAlone, library]) await db.close();
    const rate = { count: passages / BATCHES, of: 'passages' };
    const what = `insertion of ${DOCUMENTS} documents at once`;
    return [
      {
        what,
        ours,
        yardstick: same,
        by: 'the driver alone: the same rows into the same tables and the same indexes, all of them made before',
        goal: { name: 'P4', ratio: 0.7 },
        rate,
      },
      {
        what: `${what}, beside less`,
        ours,
        yardstick: fewer,
        by: 'the driver alone: the passages and the index of their words, nothing else of a text',
        goal: null,
        rate,
      },
    ];
  });
}

/** A file with the pages and the tables of a library, kept as safely as one. */
async function openYardstick(sources: Sources, path: string): Promise<BareSqlite> {
  const bare = await openBare(path);
  await bare.script(`${sources.OF_PAGES}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL`);
  for (const { sql } of sources.migrations) await bare.script(sql);
  await bare.script('PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY');
  return bare;
}

async function insertOurs(
  sources: Sources,
  library: Database,
  documents: readonly PreparedDocument[],
): Promise<number> {
  await library.transaction((tx) => insertWithoutTexts(sources, tx, documents));
  return timed(() =>
    library.transaction(async (tx) => {
      for (const document of documents) await insertText(sources, tx, document);
    }),
  );
}
