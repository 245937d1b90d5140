import { createHash, createHmac } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NoteId } from '#shared/model/ids.ts';
import { planExport, writeExport } from '../../../electron/export/export-notes.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { quotationNode } from '../../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { insertNotePicture } from '../../../electron/storage/note-pictures.ts';
import { checkFolder } from '../../../electron/verify/check-folder.ts';
import { readExportFolder } from '../../../electron/verify/read-folder.ts';
import { makePng } from '../../support/make-picture.ts';
import { AT, nameWith } from '../../support/names.ts';
import { runVerifier } from '../../support/sealed/sealed-export.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';
import { noteOf, PICTURE, redactionOf, SECRET } from '../../support/redacted.ts';

const HIDE = [{ name: 'Samira Nouri', as: 'Witness A' }];
const TEXT = 'In the first winter Samira Nouri did not count the people in the lower building.';

/** A note that quotes the text, in a library that knows her. */
async function quoting(db: Database, title = 'Numbers'): Promise<NoteId> {
  await nameWith(db, 'Samira Nouri', ['سمیرا نوری']);
  const { revisionId } = await store(db, ofParagraphs('The winter', TEXT));
  const passage = await makePassage(db, { revisionId, start: 0, end: TEXT.length }, AT);
  return noteOf(db, title, [quotationNode(passage.id)]);
}

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

test('the seal of a quotation binds to what it hides, tells nobody, and both verifiers say what is withheld', async () => {
  const db = await tempLibrary();
  const folder = join(await tempFolder(), 'out');
  const plan = await planExport(
    db,
    [await quoting(db)],
    { flavour: 'pandoc', texts: false },
    await redactionOf(db, HIDE),
  );
  await writeExport(plan, folder, 'refuse');
  const markdown = await readFile(join(folder, 'Numbers.md'), 'utf8');
  expect(markdown).toContain('> In the first winter █Witness A█ did not count the people');
  const start = TEXT.indexOf('Samira');
  const end = start + 'Samira Nouri'.length;
  const key = createHmac('sha256', SECRET)
    .update(`${sha256(TEXT)}:${start}-${end}`)
    .digest('hex');
  expect(JSON.parse(await readFile(join(folder, 'evidence.jsonl'), 'utf8'))).toMatchObject({
    exact: `sha256:${sha256(TEXT.replace('Samira Nouri', '█'))}`,
    withheld: [{ start, end, commitment: `sha256:${sha256(`${key}Samira Nouri`)}` }],
  });
  // Whoever has the text can check what is not hidden.
  await mkdir(join(folder, 'sources'));
  await writeFile(join(folder, 'sources', `${sha256(TEXT)}.txt`), TEXT);
  const said = await checkFolder(db, await readExportFolder(folder));
  expect(said.map(({ status, reason }) => [status, reason])).toEqual([['OK', 'Withheld: 1 place.']]);
  expect(runVerifier(folder).checked).toEqual(said);
  await writeFile(join(folder, 'Numbers.md'), markdown.replace('did not count', 'did count'));
  const forged = await checkFolder(db, await readExportFolder(folder));
  expect(forged.map(({ status, diff }) => [status, diff])).toEqual([
    ['ALTERED', 'In the first winter █ did [-not-] count the people in the lower building.'],
  ]);
  expect(runVerifier(folder).checked).toEqual(forged);
});

test.each([
  ['a spelling that nobody listed', 'Then Sameera Noory came.', /“sameera noory”/],
  ['a name that marks part', 'Then Sami*ra* came.', /Samira/],
  ['a name that signs part', 'Then S-a-m-i-r-a N-o-u-r-i came.', /“samiranouri”/],
  ['a name in a comment of HTML, letter by letter', '`&#83;amira Nouri`', /Samira/],
])('%s keeps the export from being written, and is shown', async (_what, markdown, shown) => {
  const db = await tempLibrary();
  await nameWith(db, 'Samira Nouri', ['سمیرا نوری']);
  const id = await noteOf(db, 'Numbers', noteStateFromMarkdown(markdown).root.children);
  const folder = join(await tempFolder(), 'out');
  const plan = await planExport(db, [id], { flavour: 'pandoc', texts: false }, await redactionOf(db, HIDE));
  await expect(writeExport(plan, folder, 'refuse')).rejects.toMatchObject({
    code: 'export-leaks',
    message: expect.stringMatching(shown),
  });
  await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a picture that carries a name keeps the export from being written', async () => {
  const db = await tempLibrary();
  await nameWith(db, 'Samira Nouri');
  const bytes = Buffer.concat([makePng(2, 2), Buffer.from('Artist: Samira Nouri')]);
  await db.transaction((tx) =>
    insertNotePicture(tx, { hash: PICTURE, size: bytes.length, compression: 'none', bytes }, 'image/png'),
  );
  const id = await noteOf(db, 'Numbers', [{ type: 'picture', version: 1, pictureId: PICTURE, alt: '' }]);
  const plan = await planExport(db, [id], { flavour: 'pandoc', texts: false }, await redactionOf(db, HIDE));
  await expect(writeExport(plan, await tempFolder(), 'refuse')).rejects.toMatchObject({
    code: 'export-leaks',
  });
});

test('the texts cannot go along, nor what an earlier export has left of them in the evidence', async () => {
  const db = await tempLibrary();
  const id = await quoting(db);
  const redaction = await redactionOf(db, HIDE);
  await expect(planExport(db, [id], { flavour: 'pandoc', texts: true }, redaction)).rejects.toMatchObject({
    code: 'export-leaks',
  });
  const folder = await tempFolder();
  await writeFile(join(folder, 'evidence.jsonl'), '{"note":"Samira Nouri.md"}\n');
  const plan = await planExport(db, [id], { flavour: 'pandoc', texts: false }, redaction);
  await expect(writeExport(plan, folder, 'refuse')).rejects.toMatchObject({
    code: 'export-leaks',
    message: expect.stringContaining('in “evidence.jsonl”'),
  });
});

test('in a project, which holds the whole texts, nobody is hidden: it is refused', async () => {
  const db = await tempLibrary();
  const id = await quoting(db);
  const redaction = await redactionOf(db, HIDE);
  await expect(planExport(db, [id], { flavour: 'qdpx', texts: false }, redaction)).rejects.toMatchObject({
    code: 'export-leaks',
    message: expect.stringContaining('whole texts'),
  });
});

test('what a PDF would give away is read off its pages, and keeps it from being written', async () => {
  const db = await tempLibrary();
  const id = await quoting(db);
  const folder = join(await tempFolder(), 'out');
  const paper = {
    print: async () => Buffer.from('%PDF-1.7'),
    read: async () => 'On page 2: Samira Nouri.',
  };
  const redaction = await redactionOf(db, HIDE);
  const plan = await planExport(db, [id], { flavour: 'pdf', texts: false }, redaction, paper);
  await expect(writeExport(plan, folder, 'refuse')).rejects.toMatchObject({
    code: 'export-leaks',
    message: expect.stringContaining('in “Numbers.pdf”: “On page 2: Samira Nouri.”'),
  });
  await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});
