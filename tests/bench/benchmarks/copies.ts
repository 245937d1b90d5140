import { join } from 'node:path';
import { fold } from '#shared/fold/fold.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { loadSources, type Sources } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import { insertText, insertWithoutTexts, prepareDocument } from '../prepared-document.ts';
import { progress } from '../progress.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { makeCopyingArticle } from '../text/make-copying-article.ts';
import { timed } from '../timed.ts';

const SIZES = [250, 500, 1000];
const TIMES = 3;
const AT_ONCE = 100;

/** The whole search: every text read, every citation matched, every text compared with all others. */
export async function measureCopies(): Promise<readonly Measurement[]> {
  const sources = await loadSources();
  return inTemporaryFolder(async (folder) => {
    const db = await sources.openLibrary(join(folder, 'library.ibid'));
    try {
      const measured: Measurement[] = [];
      let held = 0;
      for (const size of SIZES) {
        await addArticles(sources, db, held, size);
        held = size;
        const ours: number[] = [];
        const yardstick: number[] = [];
        for (let time = 0; time < TIMES; time += 1) {
          yardstick.push(await timed(() => foldEverything(sources, db)));
          ours.push(await timed(() => findAll(sources, db, size)));
        }
        measured.push({
          what: `${size} documents`,
          ours,
          yardstick,
          by: 'every paragraph read from the library and folded once',
          goal: size === 1000 ? { name: 'copies', p95: 60_000 } : null,
        });
      }
      return measured;
    } finally {
      await db.close();
    }
  });
}

async function addArticles(sources: Sources, db: Database, first: number, end: number): Promise<void> {
  progress(`making ${end - first} articles …`);
  for (let from = first; from < end; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, end - from) }, (_, at) => from + at);
    const prepared = await Promise.all(
      numbers.map((number) => prepareDocument(sources, number, makeCopyingArticle(number))),
    );
    await db.transaction(async (tx) => {
      await insertWithoutTexts(sources, tx, prepared);
      for (const document of prepared) await insertText(sources, tx, document);
    });
  }
}

async function foldEverything(sources: Sources, db: Database): Promise<number> {
  let length = 0;
  for (const { revisionId } of await sources.listDocuments(db)) {
    for (const { text } of await sources.readBlocks(db, revisionId)) length += fold(text).text.length;
  }
  return length;
}

/** One in ten is a copy of another; whatever finds fewer has not done the work. */
async function findAll(sources: Sources, db: Database, size: number): Promise<void> {
  const { findings } = await sources.findCopies(db);
  const silent = findings.filter(({ cited }) => cited === 'nowhere').length;
  if (silent < size / 10) throw new Error(`${silent} copies found among ${size} documents`);
}
