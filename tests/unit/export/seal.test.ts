import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DocumentId, type NoteId, toPassageId } from '#shared/model/ids.ts';
import { planExport, writeExport } from '../../../electron/export/export-notes.ts';
import { noteBody } from '../../../electron/export/note-body.ts';
import { parseNote } from '../../../electron/verify/parse-note.ts';
import { checkSeals } from '../../../electron/export/seal/check-seals.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import { writeMarkdown } from '../../../electron/note-text/markdown.ts';
import { noteStateOf, quotationNode } from '../../../electron/note-text/note-nodes.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { trashDocument } from '../../../electron/storage/documents.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { quotedPassage } from '../../support/quoted-passage.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const WORDS = 'Nobody counted the people in the lower building.';
const HARBOUR = `The first winter was quiet. ${WORDS}`;

/** A note that quotes the second sentence of the only paragraph of a document. */
async function noteOn(
  db: Database,
  title: string,
  paragraph = HARBOUR,
): Promise<{ readonly note: NoteId; readonly document: DocumentId }> {
  const { id, revisionId } = await store(db, ofParagraphs('The House by the Harbour', paragraph));
  const start = paragraph.indexOf(WORDS);
  const passage = await makePassage(db, { revisionId, start, end: start + WORDS.length }, AT);
  const note = await createNote(db, title, AT);
  const state = JSON.stringify(noteStateOf([quotationNode(passage.id)]));
  await saveNote(db, { id: note.id, title, state, basedOn: note.version }, AT);
  return { note: note.id, document: id };
}

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

test('a quotation is sealed in its footnote and in the evidence with document, text, place and words', async () => {
  const db = await tempLibrary();
  const { note, document } = await noteOn(db, 'Numbers');
  const folder = await tempFolder();
  const outcome = await writeExport(await planExport(db, [note]), folder, 'refuse');
  expect(outcome.files).toEqual(['Numbers.md', 'Numbers.csl.json', 'evidence.jsonl']);
  const start = HARBOUR.indexOf(WORDS);
  const end = start + WORDS.length;
  expect(await readFile(join(folder, 'Numbers.md'), 'utf8')).toContain(
    `Seal: \`quotation src=${document} rev=sha256:${sha256(HARBOUR)} o=${start}-${end} q=sha256:${sha256(WORDS)}\``,
  );
  expect(JSON.parse(await readFile(join(folder, 'evidence.jsonl'), 'utf8'))).toEqual({
    note: 'Numbers.md',
    footnote: '1',
    kind: 'quotation',
    document: { id: document, title: 'The House by the Harbour', authors: [], published: null, url: null },
    revision: `sha256:${sha256(HARBOUR)}`,
    selector: { type: 'TextPositionSelector', start, end },
    exact: `sha256:${sha256(WORDS)}`,
    text: null,
  });
});

test('on choice the texts go along, each under its hash, with the program that checks them', async () => {
  const db = await tempLibrary();
  const { note } = await noteOn(db, 'Numbers');
  const folder = await tempFolder();
  const plan = await planExport(db, [note], { flavour: 'pandoc', texts: true });
  const text = `sources/${sha256(HARBOUR)}.txt`;
  expect((await writeExport(plan, folder, 'refuse')).files.slice(2)).toEqual([
    'evidence.jsonl',
    text,
    `sources/${sha256(HARBOUR)}.json`,
    'verify.mjs',
    'verify.py',
  ]);
  expect(await readFile(join(folder, text), 'utf8')).toBe(HARBOUR);
  expect(await readFile(join(folder, 'evidence.jsonl'), 'utf8')).toContain(`"text":"${text}"`);
  // A second time nothing but the notes is in the way.
  expect(await writeExport(plan, folder, 'refuse')).toEqual({
    status: 'exists',
    files: ['Numbers.md', 'Numbers.csl.json'],
  });
  expect((await writeExport(plan, folder, 'replace')).files).toEqual(['Numbers.md', 'Numbers.csl.json']);
});

test('a text that was changed in the folder is put right, and a program of somebody else’s is in the way', async () => {
  const db = await tempLibrary();
  const { note } = await noteOn(db, 'Numbers');
  const folder = await tempFolder();
  await mkdir(join(folder, 'sources'));
  await writeFile(join(folder, 'sources', `${sha256(HARBOUR)}.txt`), 'other words');
  await writeFile(join(folder, 'verify.mjs'), 'console.log("mine");\n');
  const plan = await planExport(db, [note], { flavour: 'pandoc', texts: true });
  expect(await writeExport(plan, folder, 'refuse')).toEqual({ status: 'exists', files: ['verify.mjs'] });
  expect((await readdir(folder)).toSorted()).toEqual(['sources', 'verify.mjs']);
  await writeExport(plan, folder, 'replace');
  expect(await readFile(join(folder, 'sources', `${sha256(HARBOUR)}.txt`), 'utf8')).toBe(HARBOUR);
});

test('the evidence of other notes of a folder, and lines that nobody knows, stay as they are', async () => {
  const db = await tempLibrary();
  const one = await noteOn(db, 'Numbers');
  const two = await noteOn(db, 'Doors', `The doors stood open. ${WORDS}`);
  const folder = await tempFolder();
  await writeExport(await planExport(db, [one.note]), folder, 'refuse');
  const file = join(folder, 'evidence.jsonl');
  await writeFile(file, `${await readFile(file, 'utf8')}a line of mine\n`);
  await writeExport(await planExport(db, [two.note]), folder, 'refuse');
  await writeExport(await planExport(db, [one.note]), folder, 'replace');
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => /"note":"([^"]*)"/.exec(line)?.[1] ?? line)).toEqual([
    'a line of mine',
    'Doors.md',
    'Numbers.md',
  ]);
});

test('a note that quotes nothing leaves no evidence', async () => {
  const db = await tempLibrary();
  const { id } = await createNote(db, 'Mine', AT);
  const folder = await tempFolder();
  const outcome = await writeExport(
    await planExport(db, [id], { flavour: 'pandoc', texts: true }),
    folder,
    'refuse',
  );
  expect(outcome.files).toEqual(['Mine.md']);
});

test('a quotation of a text that is damaged is refused, with the title of both', async () => {
  const db = await tempLibrary();
  const { note } = await noteOn(db, 'Numbers');
  await db.transaction(async (tx) => {
    for (const { name } of await tx.all<{ name: string }>(
      sql`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'blocks'`,
    )) {
      await tx.run({ text: `DROP TRIGGER "${name}"`, values: [] });
    }
    await tx.run(sql`UPDATE blocks SET text = replace(text, 'winter', 'summer')`);
  });
  await expect(planExport(db, [note])).rejects.toMatchObject({
    code: 'export-unsound',
    message:
      '“Numbers” was not exported, and nothing was written. The text of “The House by the Harbour”, of which its quotation 1 is, is damaged: it is not the one that was imported.',
  });
});

test('that a source lies in the trash is said, and no reason to export nothing', async () => {
  const db = await tempLibrary();
  const { note, document } = await noteOn(db, 'Numbers');
  await db.transaction((tx) => trashDocument(tx, document, AT.toISOString()));
  const outcome = await writeExport(await planExport(db, [note]), await tempFolder(), 'refuse');
  expect(outcome).toMatchObject({
    status: 'written',
    remarks: ['“Numbers” quotes “The House by the Harbour”, which is in the trash.'],
  });
});

test.each([
  ['a word is another', (markdown: string) => markdown.replace('Nobody', 'Somebody'), 'would not verify'],
  ['its seal is another', (markdown: string) => markdown.replace(' o=0-', ' o=1-'), 'with its seal'],
  ['its seal is not there', (markdown: string) => markdown.replace('src=', 'scr='), 'with its seal'],
  ['it stands in no block quote', (markdown: string) => markdown.replace('> ', ''), 'with one quotation'],
])('a file in which %s would be refused, naming the footnote and the work', (_what, change, problem) => {
  const id = toPassageId('p-1');
  const { children, footnotes } = noteBody(
    noteStateOf([quotationNode(id)]),
    new Map([[id, quotedPassage([WORDS])]]),
  );
  const definitions = footnotes.map(({ definition }) => definition);
  const markdown = writeMarkdown({ type: 'root', children: [...children, ...definitions] });
  expect(() => checkSeals(parseNote(markdown), footnotes)).not.toThrow();
  expect(change(markdown)).not.toBe(markdown);
  expect(() => checkSeals(parseNote(change(markdown)), footnotes)).toThrow(
    expect.objectContaining({
      code: 'export-unsound',
      message: expect.stringMatching(new RegExp(`^Its footnote 1, of “The Lantern Goes Out”, .*${problem}`)),
    }),
  );
});
