/**
 * Opens Ibid in a process of its own, types into its one note without end and tells when each word was typed, until it
 * is killed. Arguments: host, data folder, library file. For `killed.spec.ts`.
 */
import { runInChromium, runInElectron } from './hosts.ts';
import { Window } from './screens/window.ts';

/** What the process tells: whom to kill, then each word by its number, with the time when it stood in the note. */
export type Told = { readonly processId: number } | { readonly word: number; readonly atMs: number };

const [host, dataFolder = '', libraryFile = '', first = '1'] = process.argv.slice(2);
const run = host === 'electron' ? runInElectron : runInChromium;
const ibid = await run({ dataFolder, libraryFile });
const window = new Window(ibid);
await window.library.tab('Notes').click();
await window.library.note('Until the power goes').click();
await window.note.text.focus();
await window.keys('ControlOrMeta+End');
tell({ processId: ibid.processId });
for (let word = Number(first); ; word += 1) {
  await ibid.page.keyboard.type(`w${word} `, { delay: 12 });
  if (word % 25 === 0) await window.keys('Enter');
  tell({ word, atMs: Date.now() });
}

function tell(told: Told): void {
  process.send?.(told);
}
