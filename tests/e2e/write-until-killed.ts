/**
 * Opens Ibid in a process of its own, writes a note without end and tells after each save what is on disk, until it
 * is killed. Arguments: host, data folder, library file. For `reopen.spec.ts`.
 */
import { runInChromium, runInElectron } from './hosts.ts';
import { Window } from './screens/window.ts';

/** What the process tells: whom to kill, then the number of the last sentence that was said to be saved. */
export type Told = { readonly processId: number } | { readonly saved: number };

const [host, dataFolder = '', libraryFile = ''] = process.argv.slice(2);
const run = host === 'electron' ? runInElectron : runInChromium;
const ibid = await run({ dataFolder, libraryFile });
const window = new Window(ibid);
tell({ processId: ibid.processId });

await window.library.addSample();
await window.open('What I Saw at Lantern House');
await window.run('new-note');
await window.note.title.fill('Until the power goes');
await window.reader.select('there were about fifty people in the lower building');
await window.reader.act('Quote in note');
await window.note.quotations.first().waitFor();
for (let sentence = 1; ; sentence += 1) {
  await window.note.write(`Sentence ${sentence}. `);
  await window.note.saved();
  tell({ saved: sentence });
}

function tell(told: Told): void {
  process.send?.(told);
}
