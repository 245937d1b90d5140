import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toPictureId } from '#shared/model/ids.ts';
import { noteStateOf } from '../../electron/note-text/note-nodes.ts';
import { openTestIbid } from '../support/library.ts';
import { makePng } from '../support/make-picture.ts';

const PNG = makePng(6, 4);

test('a picture that the person chooses is kept; the window learns its name and no path', async () => {
  const { handlers, host, folder } = await openTestIbid();
  const path = join(folder, 'house.png');
  await writeFile(path, PNG);
  host.files = [path];
  const chosen = await handlers['pictures.choose']();
  expect(chosen).toEqual({ id: await handlers['pictures.keep'](PNG), name: 'house.png' });
  const { bytes, mediaType } = await handlers['pictures.find'](toPictureId(chosen?.id ?? ''));
  expect([Buffer.from(bytes), mediaType]).toEqual([Buffer.from(PNG), 'image/png']);
  host.files = null;
  expect(await handlers['pictures.choose']()).toBeNull();
});

test('an unknown picture is not found, and a file that is gone is told', async () => {
  const { handlers, host, folder } = await openTestIbid();
  await expect(handlers['pictures.find'](toPictureId('0'.repeat(64)))).rejects.toMatchObject({
    code: 'not-found',
  });
  host.files = [join(folder, 'gone.png')];
  await expect(handlers['pictures.choose']()).rejects.toMatchObject({ code: 'file-missing' });
});

test('an exported note has its pictures beside it', async () => {
  const { handlers, host, folder } = await openTestIbid();
  const id = await handlers['pictures.keep'](PNG);
  const note = await handlers['notes.create']('House');
  const state = JSON.stringify(
    noteStateOf([{ type: 'picture', version: 1, pictureId: id, alt: 'The lower building', width: 50 }]),
  );
  await handlers['notes.save']({ id: note.id, title: 'House', state, basedOn: note.version });
  host.folder = join(folder, 'out');
  const name = `assets/${id.slice(0, 16)}.png`;
  expect(await handlers['notes.export']([note.id], { flavour: 'pandoc', texts: false })).toMatchObject({
    files: ['House.md', name, 'notes.jsonl'],
  });
  expect(await readFile(join(host.folder, 'House.md'), 'utf8')).toContain(`![The lower building](${name})`);
  expect(await readFile(join(host.folder, name))).toEqual(Buffer.from(PNG));
  // The picture of an earlier export is in nobody's way; the note is.
  expect(await handlers['notes.export']([note.id], { flavour: 'pandoc', texts: false })).toMatchObject({
    status: 'exists',
    files: ['House.md'],
  });
  expect(await readdir(host.folder)).toHaveLength(3);
});
