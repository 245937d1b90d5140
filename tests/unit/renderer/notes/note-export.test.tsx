// @vitest-environment jsdom
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { exportedInWords } from '../../../../renderer/notes/export/export-words.ts';
import { noteState } from '../../../support/note-state.ts';
import { tempFolder } from '../../../support/temp-library.ts';
import { makeNote } from './open-notes.ts';
import { button, click, openPane, says, text, typeTitle, until } from './open-pane.tsx';

test('an export names the folder and the files; files in the way are asked about', async () => {
  const { show, call, host, run } = await openPane();
  const folder = await tempFolder();
  mkdirSync(join(folder, 'out'));
  host.folder = join(folder, 'out');
  const { id } = await makeNote(call, 'Numbers', noteState('One.'));
  show(id);
  await until(text, 'One.');
  await run('export-note');
  await until(() => button('Choose folder…') !== undefined, true);
  click('Choose folder…');
  await until(() => says('to “out”.'), true);
  const [markdown = ''] = readdirSync(host.folder).filter((name) => name.endsWith('.md'));
  expect(document.body.textContent).toContain(markdown);

  writeFileSync(join(host.folder, markdown), 'by hand');
  await run('export-note');
  await until(() => button('Choose folder…') !== undefined, true);
  click('Choose folder…');
  await until(() => button('Keep both') !== undefined, true);
  expect(document.querySelector('[role="dialog"]')?.textContent).toContain(markdown);
  click('Keep both');
  await until(() => readdirSync(host.folder ?? '').filter((name) => name.endsWith('.md')).length, 2);
  expect(readFileSync(join(host.folder, markdown), 'utf8')).toBe('by hand');
});

test('nothing is exported that could not be saved first', async () => {
  const { show, call, host, run, faults } = await openPane();
  const folder = await tempFolder();
  host.folder = folder;
  const { id } = await makeNote(call, 'Numbers', noteState('One.'));
  show(id);
  await until(text, 'One.');
  faults.push(...Array.from({ length: 9 }, () => new Failed('disk-full', 'The disk is full.')));
  typeTitle('Not on disk');
  await run('export-note');
  await until(() => button('Choose folder…') !== undefined, true);
  click('Choose folder…');
  await until(() => says('Nothing was exported'), true);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  [['a.md'], 'Exported a.md to “out”.'],
  [['a.md', 'a.csl.json'], 'Exported a.md and a.csl.json to “out”.'],
  [['a.md', 'a.csl.json', 'b.md', 'b.csl.json'], 'Exported a.md, a.csl.json and 2 more to “out”.'],
])('%s is said as it is read', (files, sentence) => {
  expect(exportedInWords({ status: 'written', folder: 'out', files, remarks: [], footnotes: 0 })).toBe(
    sentence,
  );
});

test('a remark on the export is said with it', () => {
  const remarks = ['“A” quotes “B”, which is in the trash.'];
  expect(exportedInWords({ status: 'written', folder: 'out', files: ['a.md'], remarks, footnotes: 1 })).toBe(
    'Exported a.md to “out”. “A” quotes “B”, which is in the trash.',
  );
});

test('all notes are exported, those in the trash left out, and without any it says so', async () => {
  const { show, call, host, run } = await openPane();
  host.folder = await tempFolder();
  show(null);
  await until(() => says('No note open'), true);
  await run('export-all');
  await until(() => says('There is no note to export yet.'), true);
  await makeNote(call, 'Kept', noteState('One.'));
  const { id } = await makeNote(call, 'Thrown away', noteState('Two.'));
  await call('notes.trash', [id]);
  await run('export-all');
  await until(() => button('Choose folder…') !== undefined, true);
  click('Choose folder…');
  await until(() => says('Exported'), true);
  const markdown = readdirSync(host.folder).filter((name) => name.endsWith('.md'));
  expect(markdown).toHaveLength(1);
});
