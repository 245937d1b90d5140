import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planExport, writeExport } from '../../../electron/export/export-notes.ts';
import { noteBody } from '../../../electron/export/note-body.ts';
import { templateProblems } from '../../../electron/export/template/template-problems.ts';
import { readTemplates } from '../../../electron/export/template/templates.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import { writeMarkdown } from '../../../electron/note-text/markdown.ts';
import { noteStateOf, quotationNode } from '../../../electron/note-text/note-nodes.ts';
import { checkFolder } from '../../../electron/verify/check-folder.ts';
import { readExportFolder } from '../../../electron/verify/read-folder.ts';
import { nastyLine } from '../../support/nasty-text.ts';
import { quotedPassage } from '../../support/quoted-passage.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const QUOTATION = '**{author}**[[, in *{publisher}*,]] says on {date}:\n\n> {words}\n';
const FOOTNOTE = '{title}[[ ({publisher})]], {place}[[; {url}, seen {accessed}]]. {seal}\n';

function markdownOf(document: Parameters<typeof quotedPassage>[1] = {}): string {
  const passage = quotedPassage(['He said “fifty”.'], document);
  const { children, footnotes } = noteBody(
    noteStateOf([quotationNode(passage.passage.id)]),
    new Map([[passage.passage.id, passage]]),
    { templates: readTemplates({ quotation: QUOTATION, footnote: FOOTNOTE }) },
  );
  const definitions = footnotes.map(({ definition }) => definition);
  return writeMarkdown({ type: 'root', children: [...children, ...definitions] });
}

test('a quotation and its footnote have the shape of their templates, and what is not known is left out', () => {
  expect(markdownOf().replace(/`.*`/, 'SEAL')).toBe(
    '**Mara Ellison** says on 2011-04:\n\n> He said “fifty”.[^1]\n\n[^1]: *The Lantern Goes Out*, para. 1. SEAL\n',
  );
  const known = { publisher: 'The *Harbour*', url: 'https://example.org/a' };
  expect(markdownOf({ document: known }).replace(/`.*`/, 'SEAL')).toBe(
    '**Mara Ellison**, in *The \\*Harbour\\**, says on 2011-04:\n\n> He said “fifty”.[^1]\n\n' +
      '[^1]: *The Lantern Goes Out* (The \\*Harbour\\*), para. 1; <https://example.org/a>, seen 2026-01-01. SEAL\n',
  );
});

test.each([
  ['quotation', 'a\n{word}\n\n> {words}', 'line 2, column 1: “{word}” is no field'],
  ['quotation', 'a\n [[{author}', 'line 2, column 2: A group begins that does not end'],
  ['quotation', 'ab ]]\n\n> {words}', 'line 1, column 4: A group ends that has not begun'],
  ['quotation', '[[a [[b]]]]\n\n> {words}', 'line 1, column 5: A group begins within another'],
  ['quotation', '{author', 'line 1, column 1: “{author” is no field'],
  ['quotation', '{author}: {words}', 'needs a block quote'],
  ['quotation', '> {words} he said', 'needs a block quote'],
  ['quotation', '> {words}\n\n> {words}', 'needs a block quote'],
  ['quotation', '`{title}`\n\n> {words}', 'stands in code'],
  ['quotation', '[a](b{title})\n\n> {words}', 'stands in code'],
  ['quotation', '> {words}\n\n{seal}', 'belongs to the footnote'],
  ['quotation', '| a |\n| - |\n\n> {words}', 'may hold paragraphs'],
  ['footnote', '{title}', 'needs {seal} once'],
  ['footnote', '[[{url} {seal}]]', 'line 1, column 9: “{seal}” is never left out'],
  ['footnote', '> {seal}', 'paragraphs alone'],
  ['footnote', '{words} {seal}', 'belong to the quotation'],
])('a wrong template of a %s is refused with its place: %j', (kind, template, sentence) => {
  expect(() => readTemplates({ [kind]: template })).toThrow(
    expect.objectContaining({ code: 'bad-template', message: expect.stringContaining(sentence) }),
  );
});

test('each template is told by itself what is wrong with it', () => {
  expect(templateProblems({ quotation: 'a\n{word}', footnote: FOOTNOTE })).toEqual({
    quotation: expect.stringContaining('in line 2, column 1: “{word}” is no field'),
    footnote: null,
  });
  expect(templateProblems({ footnote: '{title}' })).toEqual({
    quotation: null,
    footnote: expect.stringContaining('needs {seal} once'),
  });
});

test('whatever a template is, it is read or refused with a sentence', () => {
  const piece = fc.oneof(
    nastyLine,
    fc.constantFrom('{words}', '{seal}', '[[', ']]', '\n\n> ', '\n', '{title}', '%'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      try {
        readTemplates({ quotation: pieces.join('') });
      } catch (error) {
        expect(error).toMatchObject({ code: 'bad-template' });
      }
    }),
    { numRuns: 300 },
  );
});

const FLAVOURS = ['pandoc', 'github', 'commonmark', 'obsidian', 'logseq', 'html', 'docx', 'odt'] as const;

test.each(FLAVOURS)(
  'an export with templates comes out sound, and still can be checked: %s',
  async (flavour) => {
    const db = await tempLibrary();
    const words = 'او گفت: «پنجاه نفر» بودند.';
    const { revisionId } = await store(db, ofParagraphs('خانهٔ *چراغ*', words));
    const passage = await makePassage(db, { revisionId, start: 0, end: words.length }, AT);
    const note = await createNote(db, 'Numbers', AT);
    const state = JSON.stringify(noteStateOf([quotationNode(passage.id)]));
    await saveNote(db, { id: note.id, title: 'Numbers', state, basedOn: note.version }, AT);
    const templates = { quotation: QUOTATION.replace('on {date}', ''), footnote: FOOTNOTE };
    const folder = await tempFolder();
    const outcome = await writeExport(
      await planExport(db, [note.id], { flavour, texts: false, templates }),
      folder,
      'refuse',
    );
    expect(outcome.status).toBe('written');
    if (!outcome.files.includes('evidence.jsonl')) return;
    const checked = await checkFolder(db, await readExportFolder(folder));
    expect(checked.map(({ status }) => status)).toEqual(['OK']);
    if (flavour === 'docx' || flavour === 'odt') return;
    expect(await readFile(join(folder, outcome.files[0] ?? ''), 'utf8')).toContain('says');
  },
);
