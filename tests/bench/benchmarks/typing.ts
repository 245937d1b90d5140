import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { runInChromium } from '../../e2e/hosts.ts';
import { Window } from '../../e2e/screens/window.ts';
import { BARE_EDITOR_PAGE, loadSources } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { makeNote, type NoteBlock } from '../text/make-note.ts';
import { makeNoteLibrary } from '../window/note-library.ts';
import { openPage } from '../window/page-window.ts';
import { placeCaret, timeTyping } from '../window/typing-clock.ts';

const TITLE = 'A note to write in';
const QUOTATIONS = 200;
// As fast as the fastest typists: fifteen keys a second.
const DELAY_MS = 66;
const WARM_UP = 'warming up here and there ';
const TEXTS = [
  'what the witness said and what ',
  'the document says are not one ',
  'and the same thing but they may ',
  'be read side by side and compared ',
];

/** A page with an editor in it. */
interface Editor {
  readonly page: Page;
  close(): Promise<void>;
}

export async function measureTyping(): Promise<readonly Measurement[]> {
  const measured: Measurement[] = [];
  for (const words of [1000, 10_000, 50_000]) {
    measured.push({
      what: `a note of ${words} words and ${QUOTATIONS} quotations`,
      ...(await inTemporaryFolder((folder) => typeInBoth(folder, makeNote(words, QUOTATIONS)))),
      by: 'Lexical alone with the same text, in the same host',
      goal: { name: 'P7', ratio: 1.3, ...(words === 10_000 ? { p95: 16 } : {}) },
    });
  }
  return measured;
}

/** In turns, so that whatever else the machine does falls on both. */
async function typeInBoth(
  folder: string,
  blocks: readonly NoteBlock[],
): Promise<Pick<Measurement, 'ours' | 'yardstick'>> {
  const ibid = await openInIbid(folder, blocks);
  const bare = await openInBareEditor(folder, blocks);
  try {
    for (const { page } of [ibid, bare]) {
      await placeCaret(page);
      await timeTyping(page, WARM_UP, DELAY_MS);
    }
    const ours: number[] = [];
    const yardstick: number[] = [];
    for (const text of TEXTS) {
      ours.push(...(await timeTyping(ibid.page, text, DELAY_MS)));
      yardstick.push(...(await timeTyping(bare.page, text, DELAY_MS)));
    }
    return { ours, yardstick };
  } finally {
    await ibid.close();
    await bare.close();
  }
}

async function openInIbid(folder: string, blocks: readonly NoteBlock[]): Promise<Editor> {
  const libraryFile = join(folder, 'library.ibid');
  await makeNoteLibrary(await loadSources(), libraryFile, TITLE, blocks);
  const ibid = await runInChromium({ dataFolder: join(folder, 'data'), libraryFile });
  const window = new Window(ibid);
  await window.library.tab('Notes').click();
  await window.library.note(TITLE).click();
  await window.note.quotations.nth(QUOTATIONS - 1).waitFor({ state: 'attached' });
  return ibid;
}

async function openInBareEditor(folder: string, blocks: readonly NoteBlock[]): Promise<Editor> {
  const bare = await openPage(BARE_EDITOR_PAGE, join(folder, 'bare'));
  await bare.page.evaluate((filling) => globalThis.fillEditor?.(filling), blocks);
  return bare;
}
