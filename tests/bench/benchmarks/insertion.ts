import { join } from 'node:path';
import type { Database } from '../../../electron/storage/database.ts';
import { loadSources, type Sources } from '../built.ts';
import { rowsOfTexts } from '../insertion/rows-of-texts.ts';
import { openYardsticks } from '../insertion/yardsticks.ts';
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

export async function measureInsertion(): Promise<readonly Measurement[]> {
  const sources = await loadSources();
  return inTemporaryFolder(async (folder) => {
    const library = await sources.openLibrary(join(folder, 'library.ibid'));
    const yardsticks = await openYardsticks(sources, folder);
    const ours: number[] = [];
    const theirs = yardsticks.map((): number[] => []);
    let passages = 0;
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const documents = await Promise.all(
        Array.from({ length: DOCUMENTS }, (_, index) => prepareDocument(sources, batch * DOCUMENTS + index)),
      );
      passages += documents.reduce((sum, { placed }) => sum + placed.blocks.length, 0);
      ours.push(await insertOurs(sources, library, documents));
      const { known, texts } = await rowsOfTexts(sources, library, documents);
      for (const [place, yardstick] of yardsticks.entries())
        theirs[place]?.push(await timed(await yardstick.prepare(known, texts)));
    }
    for (const { close } of [...yardsticks, library]) await close();
    const rate = { count: passages / BATCHES, of: 'passages' };
    const what = `insertion of ${DOCUMENTS} documents at once`;
    return yardsticks.map(({ by, name }, place) => ({
      what: place === 0 ? what : `${what}, beside ${name}`,
      ours,
      yardstick: theirs[place] ?? null,
      by,
      goal: place === 0 ? { name: 'P4', ratio: 0.7 } : null,
      rate,
    }));
  });
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
