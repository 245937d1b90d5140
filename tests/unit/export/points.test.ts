import fc from 'fast-check';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toDocumentId } from '#shared/model/ids.ts';
import type { CitedItem, NoteNode } from '#shared/model/note-state.ts';
import { planExport, writeExport } from '../../../electron/export/export-notes.ts';
import { noteBody } from '../../../electron/export/note-body.ts';
import { POINTED_NOWHERE } from '../../../electron/export/pointed-to.ts';
import { listWorks } from '../../../electron/library/list-works.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createName } from '../../../electron/library/name-acts.ts';
import { createTag } from '../../../electron/library/organise-tags.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import { writeMarkdown } from '../../../electron/note-text/markdown.ts';
import {
  citationNode,
  noteStateOf,
  paragraphNode,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { readKeptNote } from '../../../electron/verify/kept-note.ts';
import { hasPandoc, nodesOf, pandoc, pandocNote, wordsIn } from '../../support/pandoc.ts';
import { quotedPassage } from '../../support/quoted-passage.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const { passage: _passage, ...LANTERN } = quotedPassage(['x'], { key: 'ellison2011lantern' });
const WORKS = new Map([
  ['d-1', LANTERN],
  ['d-2', { ...LANTERN, key: 'nuri2010' }],
]);
const IDS = new Map([
  ['ellison2011lantern', 'd-1'],
  ['nuri2010', 'd-2'],
]);

function markdownOf(...nodes: readonly NoteNode[]): string {
  const body = noteBody(noteStateOf([paragraphNode(nodes)]), new Map(), {
    pointed: { ...POINTED_NOWHERE, works: WORKS },
  });
  return writeMarkdown({ type: 'root', children: [...body.children] });
}

const read = (markdown: string) => noteStateFromMarkdown(markdown, (key) => IDS.get(key) ?? null);

test('a citation is written as pandoc reads it, and the words around it stay words', () => {
  expect(
    markdownOf(
      textNode('He says '),
      citationNode([
        {
          documentId: 'd-1',
          prefix: 'see *also*',
          locator: { label: 'page', value: '3–5' },
          suffix: 'and; [others]',
        },
        { documentId: 'd-2', suppressAuthor: true },
      ]),
      textNode('(so [@nuri2010]).'),
    ),
  ).toBe(
    'He says [see \\*also\\* @ellison2011lantern, pp. 3–5 and\\; \\[others\\]; -@nuri2010]\\(so \\[\\@nuri2010\\]).\n',
  );
});

const words = fc.stringMatching(/^[a-zA-Z*_é“”«»گنا]{1,8}( [a-z*_]{1,6})?$/u).map((text) => text.trim());
const item: fc.Arbitrary<CitedItem> = fc.record(
  {
    documentId: fc.constantFrom('d-1', 'd-2'),
    locator: fc.record({
      label: fc.constantFrom('page', 'paragraph', 'note', 'section'),
      value: fc.constantFrom('3', '3–5', '12, 14'),
    }),
    prefix: words,
    suffix: words.map((text) => `and ${text}`),
    suppressAuthor: fc.constant(true),
  },
  { requiredKeys: ['documentId'] },
);

test('a citation comes back as it was where the library knows its works, and else as its words', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
      const nodes = [textNode('He says '), citationNode(items), textNode(' so.')];
      const markdown = markdownOf(...nodes);
      expect(read(markdown)).toEqual(noteStateOf([paragraphNode(nodes)]));
      const unknown = noteStateFromMarkdown(markdown, () => null).root.children[0];
      expect(JSON.stringify(unknown)).toContain('@');
      expect(JSON.stringify(unknown)).not.toContain('"citation"');
    }),
    { numRuns: 200 },
  );
});

test.skipIf(!hasPandoc)(`pandoc finds the same works, places and words in citations${pandocNote}`, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(item, words), { minLength: 20, maxLength: 40 }), (parts) => {
      const nodes = parts.flatMap(([one, line]) => [textNode(` ${line} `), citationNode([one])]);
      const { output, warnings } = pandoc(['-f', 'markdown', '-t', 'json'], { input: markdownOf(...nodes) });
      expect(warnings).toBe('');
      const cited = nodesOf(JSON.parse(output), 'Cite').map(({ c }) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- https://hackage.haskell.org/package/pandoc-types
        const [[citation]] = c as [
          { citationId: string; citationPrefix: unknown; citationMode: { t: string } }[],
        ];
        return [citation?.citationId, wordsIn(citation?.citationPrefix), citation?.citationMode.t];
      });
      expect(cited).toEqual(
        parts.map(([{ documentId, prefix = '', suppressAuthor = false }]) => [
          WORKS.get(documentId)?.key,
          prefix,
          suppressAuthor ? 'SuppressAuthor' : 'NormalCitation',
        ]),
      );
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

async function noteWith(db: Database, title: string, ...nodes: readonly NoteNode[]) {
  const { id } = await createNote(db, title, AT);
  const state = JSON.stringify(noteStateOf([paragraphNode([textNode('As '), ...nodes])]));
  return (await saveNote(db, { id, title, state, basedOn: 1 }, AT)).note;
}

test('an export names what the note points to, and links the notes that go with it', async () => {
  const db = await tempLibrary();
  const document = await store(db, ofParagraphs('The Lantern Goes Out', 'Fifty people.'));
  await listWorks(db);
  const passage = await makePassage(db, { revisionId: document.revisionId, start: 0, end: 5 }, AT);
  const name = await db.transaction((tx) => createName(tx, 'فرید مرادی', 'person', AT));
  const tag = await db.transaction((tx) => createTag(tx, 'hunger', null, AT));
  const other = await noteWith(db, 'Blankets (two) & bread?');
  const left = await noteWith(db, 'Left at home');
  const first = await noteWith(
    db,
    'Numbers',
    { type: 'mention', version: 1, nameId: name.id },
    textNode(' says '),
    citationNode([{ documentId: document.id, locator: { label: 'page', value: '3' } }]),
    textNode(' and '),
    { type: 'passage-reference', version: 1, passageId: passage.id },
    textNode(': '),
    { type: 'note-link', version: 1, noteId: other.id },
    textNode(', '),
    { type: 'note-link', version: 1, noteId: left.id },
    textNode(' '),
    { type: 'tag', version: 1, tagId: tag.id },
  );
  const folder = join(await tempFolder(), 'out');
  await writeExport(await planExport(db, [first.id, other.id]), folder, 'refuse');
  const written = await readFile(join(folder, 'Numbers.md'), 'utf8');
  expect(written).toContain(
    'As فرید مرادی says [@lanterngoes, p. 3] and The Lantern Goes Out, para. 1[^1]\\: ' +
      '[Blankets (two) & bread?](Blankets%20%28two%29%20%26%20bread.md), Left at home #hunger',
  );
  expect(written).toMatch(/\[\^1\]: \*The Lantern Goes Out\*, para\. 1\. Seal: `reference src=d-/);
  const items: unknown = JSON.parse(await readFile(join(folder, 'Numbers.csl.json'), 'utf8'));
  expect(items).toEqual([expect.objectContaining({ id: 'lanterngoes', title: 'The Lantern Goes Out' })]);

  await writeExport(await planExport(db, [first.id, other.id]), folder, 'keep-both');
  expect(await readFile(join(folder, 'Numbers (2).md'), 'utf8')).toContain(
    '](Blankets%20%28two%29%20%26%20bread%20%282%29.md)',
  );
  const lines = (await readFile(join(folder, 'notes.jsonl'), 'utf8')).trim().split('\n');
  const kept = lines.map((line) => readKeptNote(line)?.note);
  expect(kept).toEqual(expect.arrayContaining(['Numbers.md', 'Numbers (2).md']));
  expect(await readdir(folder)).toHaveLength(8);
});

test('a document that became part of another is cited as that', async () => {
  const db = await tempLibrary();
  const document = await store(db, ofParagraphs('The Lantern', 'Fifty people.'));
  await db.transaction((tx) =>
    tx.run({
      text: 'INSERT INTO merged_documents (id, into_id, revision_id) VALUES (?, ?, ?)',
      values: ['d-older', document.id, document.revisionId],
    }),
  );
  const note = await noteWith(db, 'Numbers', citationNode([{ documentId: toDocumentId('d-older') }]));
  const folder = join(await tempFolder(), 'out');
  await writeExport(await planExport(db, [note.id]), folder, 'refuse');
  expect(await readFile(join(folder, 'Numbers.md'), 'utf8')).toContain(`[@${document.id}]`);
});
