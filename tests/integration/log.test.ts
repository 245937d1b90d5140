import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepLog } from '../../electron/log/keep-log.ts';
import { readLog } from '../../electron/log/read-log.ts';
import { MISBEHAVING, openTestIbid } from '../support/library.ts';
import { tempFolder } from '../support/temp-library.ts';

test('a day with failures leaves what happened in the log, and nothing of what it happened to', async () => {
  const folder = join(await tempFolder(), 'logs');
  onTestFinished(keepLog({ folder, host: 'command-line', version: '0.1.0', now: () => new Date() }));
  const ibid = await openTestIbid({ reader: MISBEHAVING, importLimits: { memoryMegabytes: 64 } });
  const bytes = new TextEncoder().encode('Samira Nouri counted fifty.');
  for (const name of ['crashes.txt', 'throws.txt', 'Samira Nouri.txt'])
    await ibid.handlers['documents.importGiven']([{ name, bytes }], null);
  const note = await ibid.handlers['notes.create']('Samira Nouri');
  await ibid.dispatch('notes.get', ['Samira Nouri']);
  await ibid.dispatch('notes.save', [{ id: note.id, title: 'Samira', state: '{"root":', basedOn: 7 }]);
  await ibid.handlers['backups.make']();
  await ibid.close();
  const lines = readLog(folder);
  const events = lines.map((line) => /"event":"([^"]+)"/.exec(line)?.[1]);
  expect(events).toEqual(
    expect.arrayContaining(['started', 'opened', 'worker-ended', 'call', 'backup', 'closed']),
  );
  const ended = lines.find((line) => line.includes('misbehaving-reader.ts'));
  expect(ended).toMatch(
    /"event":"worker-ended","worker":"importer","asked":false,"frames":\["tests\/support/,
  );
  for (const word of ['Samira', 'Nouri', 'fifty', ibid.folder, 'crashes.txt'])
    expect(lines.join('\n')).not.toContain(word);
});
