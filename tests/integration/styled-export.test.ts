import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMarkdownFile } from '../../electron/note-text/markdown.ts';
import {
  citationNode,
  noteStateOf,
  paragraphNode,
  quotationNode,
  textNode,
} from '../../electron/note-text/note-nodes.ts';
import { CITATION_STYLES, EXPORT_FLAVOURS, type ExportOptions } from '#shared/model/export.ts';
import { type ExportBench, exportBench } from '../support/export-bench.ts';
import { hasPandoc, pandoc, pandocNote } from '../support/pandoc.ts';

const COUNTED = 'Nobody counted the people in the lower building';
const SAW = 'می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.';

/** A note that quotes an English and a Persian source, and cites the English one twice. */
async function bench(): Promise<ExportBench> {
  const made = await exportBench();
  const english = await made.quote('The House by the Harbour', COUNTED);
  const persian = await made.quote('خانهٔ چراغ', SAW);
  const house = (await made.handlers['documents.works']()).find(
    ({ title }) => title === 'The House by the Harbour',
  );
  if (!house) throw new Error('no work');
  const cites = citationNode([{ documentId: house.id, locator: { label: 'page', value: '3' } }]);
  const { id, version } = await made.handlers['notes.create']('Numbers');
  const state = noteStateOf([
    quotationNode(english),
    paragraphNode([textNode('As she says'), cites, textNode(' and again'), cites]),
    quotationNode(persian),
  ]);
  await made.handlers['notes.save']({ id, title: 'Numbers', state: JSON.stringify(state), basedOn: version });
  return made;
}

async function exported(made: ExportBench, options: Omit<ExportOptions, 'texts'>) {
  const [note] = await made.handlers['notes.list']();
  if (!note) throw new Error('no note');
  const outcome = await made.handlers['notes.export']([note.id], { ...options, texts: false });
  if (outcome?.status !== 'written') throw new Error('it was not written');
  return outcome.files;
}

test('footnotes name the works as the style does, and a list of works ends the note', async () => {
  const made = await bench();
  await exported(made, { flavour: 'github', style: 'chicago-notes' });
  const markdown = await made.read('Numbers.md');
  expect(markdown).toMatch(
    /^\[\^1\]: Mara Ellison, “The House by the Harbour,” April 2011, para\. \d+\. Seal: `/m,
  );
  expect(markdown).toMatch(/^\[\^2\]: Ibid\., 3\.$/m);
  expect(markdown).toMatch(/^\[\^3\]: Ibid\.$/m);
  expect(markdown).toMatch(/^## Bibliography\n\nEllison, Mara\. “The House by the Harbour\.” April 2011\.$/m);
  expect(
    parseMarkdownFile(markdown).children.filter(({ type }) => type === 'footnoteDefinition'),
  ).toHaveLength(4);
});

test('a style of the line writes citations into the line', async () => {
  const made = await bench();
  await exported(made, { flavour: 'commonmark', style: 'apa', locale: 'fa' });
  const markdown = await made.read('Numbers.md');
  expect(markdown).toContain('As she says(Ellison، 2011، ص. 3) and again');
  expect(markdown).toContain('## کتاب‌نامه');
});

test.each(EXPORT_FLAVOURS)(
  'every style can be written as %s, and its quotations still verify',
  async (flavour) => {
    const made = await bench();
    for (const style of CITATION_STYLES) {
      made.host.folder = join(made.folder, style);
      const files = await exported(made, { flavour, style, locale: 'ar' });
      expect(files.length).toBeGreaterThan(0);
      if (!files.includes('evidence.jsonl')) continue;
      const found = await made.handlers['notes.verifyExport']();
      expect(found?.checked.map(({ status }) => status)).toEqual(['OK', 'OK']);
    }
  },
);

test.skipIf(!hasPandoc)(`pandoc writes the note in the style that goes along${pandocNote}`, async () => {
  const made = await bench();
  const files = await exported(made, { flavour: 'pandoc', style: 'chicago-notes', references: 'biblatex' });
  expect(files).toEqual(expect.arrayContaining(['Numbers.md', 'Numbers.bib', 'chicago-notes-en.csl']));
  const { output, warnings } = pandoc(['--citeproc', 'Numbers.md', '-t', 'plain', '--wrap=none'], {
    folder: made.out,
  });
  expect(warnings).toBe('');
  expect(output).toContain('Bibliography');
  expect(output).toContain('Mara Ellison, “The House by the Harbour,” April 2011, para.');
  expect(output).toContain('Ellison, Mara. “The House by the Harbour.” April 2011.');
});

test.each([
  ['bibtex', 'Numbers.bibtex'],
  ['biblatex', 'Numbers.bib'],
  ['ris', 'Numbers.ris'],
  ['csl-json', 'Numbers.csl.json'],
] as const)(
  'the data of the sources goes along as %s, under the keys of the text',
  async (references, file) => {
    const made = await bench();
    const files = await exported(made, { flavour: 'pandoc', references });
    expect(files).toContain(file);
    const [, key = ''] = /\[@([a-z\d]+), p\. 3\]/.exec(await made.read('Numbers.md')) ?? [];
    expect(key).not.toBe('');
    expect(await made.read(file)).toContain(key);
  },
);
