import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportNotes } from '../../../electron/command-line/acts/export-notes.ts';
import { readOrder } from '../../../electron/command-line/read-order.ts';
import type { Terminal } from '../../../electron/command-line/terminal.ts';
import { noteState } from '../../support/note-state.ts';
import { openTestIbid } from '../../support/library.ts';

const TERMINAL: Terminal = {
  out: async () => undefined,
  remark: async () => undefined,
  fail: async () => undefined,
  bold: (text) => text,
};

async function library() {
  const ibid = await openTestIbid();
  const { handlers, host, folder } = ibid;
  const out = join(folder, 'out');
  await mkdir(out);
  host.folder = out;
  const made = async (title: string) => {
    const { id } = await handlers['notes.create'](title);
    await handlers['notes.save']({ id, title, state: noteState(`${title} of Farid Moradi`), basedOn: 1 });
    return id;
  };
  const order = async (...args: readonly string[]): Promise<void> => {
    const read = readOrder(['export', out, ...args]);
    if (read.act !== 'export') throw new Error('an export was ordered');
    await exportNotes(ibid, read, TERMINAL);
  };
  return { handlers, out, made, order };
}

test('the notes of a collection are exported, with those of collections in it and those that are named', async () => {
  const { handlers, out, made, order } = await library();
  const [one, two] = [await made('One'), await made('Two'), await made('Three'), await made('Four')];
  const outer = await handlers['collections.create']('Harbour', null);
  const inner = await handlers['collections.create']('Lower building', outer.id);
  await handlers['collections.add'](outer.id, [{ kind: 'note', id: one }]);
  await handlers['collections.add'](inner.id, [{ kind: 'note', id: two }]);
  await order('--collection', 'harbour/lower building');
  expect(await readdir(out)).toEqual(['Two.md']);
  await order('--collection', 'Harbour', '--note', 'Three', '--existing', 'replace');
  expect((await readdir(out)).toSorted()).toEqual(['One.md', 'Three.md', 'Two.md']);
  await handlers['collections.create']('Empty', null);
  await expect(order('--collection', 'Empty')).rejects.toMatchObject({
    code: 'not-found',
    message: 'There is no note in this collection to export.',
  });
});

test('a list of the library says who is hidden, by its name', async () => {
  const { handlers, out, made, order } = await library();
  await made('Numbers');
  const hide = [{ nameId: null, name: 'Farid Moradi', as: 'Witness A' }];
  await handlers['redactions.save']({ id: null, name: 'For the court', hide });
  await order('--redact', 'for the COURT', '--as', 'github');
  expect(await readFile(join(out, 'Numbers.md'), 'utf8')).toContain('Numbers of █Witness A█');
  await expect(order('--redact', 'For the press')).rejects.toMatchObject({ code: 'file-missing' });
});
