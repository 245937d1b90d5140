import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportBench } from '../support/export-bench.ts';
import { hasPandoc, pandoc, pandocNote } from '../support/pandoc.ts';

const HOUSE = 'The House by the Harbour';
const TITLES = ['#1', 'Room #7 [draft]', '100%25 sure', '50% of them', 'گزارش #۲'];

test.skipIf(!hasPandoc)(
  `pandoc finds the bibliography of a note whatever its title, and lists its works${pandocNote}`,
  async () => {
    const ibid = await exportBench();
    const passage = await ibid.quote(HOUSE, 'The doors stood open.');
    const ids = [];
    for (const title of TITLES) ids.push((await ibid.note(title, passage)).id);
    const outcome = await ibid.handlers['notes.export'](ids, { flavour: 'pandoc', texts: false });
    const files = outcome?.files.filter((name) => name.endsWith('.md')) ?? [];
    expect(files).toEqual(['1.md', 'Room -7 [draft].md', '100-25 sure.md', '50% of them.md', 'گزارش -۲.md']);
    for (const file of files) {
      const { output } = pandoc([file, '--citeproc', '-t', 'plain'], { folder: ibid.out });
      expect(output).toContain('Ellison, Mara.');
    }
  },
);

test.skipIf(!existsSync('/proc/self'))('a folder that no disk makes is told at once', async () => {
  const ibid = await exportBench();
  const { id } = await ibid.note('Numbers', { text: 'Fifty.' });
  ibid.host.folder = join('/proc', 'ibid', 'out');
  const exporting = ibid.handlers['notes.export']([id], { flavour: 'pandoc', texts: false });
  await expect(exporting).rejects.toMatchObject({ code: 'file-missing' });
});
