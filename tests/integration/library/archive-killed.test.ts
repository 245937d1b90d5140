import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { archivedRows } from '../../support/archived-library.ts';
import { bundled } from '../../support/bundled.ts';
import { openSample } from '../../support/sample-case.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

test(
  'whoever is killed while an archive is restored has an empty library, or the whole one',
  { timeout: 240_000 },
  async () => {
    const ibid = await openSample();
    const folder = await tempFolder();
    const archive = join(folder, 'archive');
    await ibid.archives.write(archive, {});
    const whole = await archivedRows(ibid.db);
    const empty = await archivedRows(await tempLibrary());
    const script = await bundled('tests/support/restoring-process.ts');
    const ends: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const library = join(folder, `${round}.ibid`);
      const child = spawn(process.execPath, [script, library, archive], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const closed = once(child, 'close');
      await Promise.race([once(child.stdout, 'data'), closed]);
      await pause(round * 60);
      child.kill('SIGKILL');
      await closed;
      const db = await openLibrary(library);
      const rows = await archivedRows(db);
      const isWhole = rows['documents']?.length !== 0;
      expect(rows).toEqual(isWhole ? whole : empty);
      expect((await checkLibrary(db)).findings).toEqual([]);
      await db.close();
      ends.push(isWhole ? 'whole' : 'empty');
    }
    expect(ends).toContain('empty');
  },
);
