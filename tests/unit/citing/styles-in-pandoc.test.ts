import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CslItem } from '#shared/model/citation.ts';
import { CITATION_LOCALES, CITATION_STYLES } from '#shared/model/export.ts';
import { type Cite, formatCitations } from '../../../electron/citing/processor.ts';
import { type Styling, styleText } from '../../../electron/citing/styles.ts';
import { formattedWords } from '../../../electron/export/formatted-words.ts';
import { plainWords } from '../../../electron/note-text/plain-words.ts';
import { SAMPLE } from '../../support/csl-sample.ts';
import { hasPandoc, pandoc, pandocNote } from '../../support/pandoc.ts';
import { tempFolder } from '../../support/temp-library.ts';

const STYLINGS = CITATION_STYLES.flatMap((style) =>
  CITATION_LOCALES.map((locale): Styling => ({ style, locale })),
);

function at(key: string, page: string | null): Cite {
  const locator = page === null ? null : { label: 'page' as const, value: page };
  return { key, locator, prefix: '', suffix: '', suppressAuthor: false };
}

function words(html: string): string {
  return formattedWords(html).map(plainWords).join('').replaceAll(/\s+/gu, ' ').trim();
}

const NAMED = fc.oneof(
  fc.constantFrom(
    { family: 'Moradi', given: 'Farid' },
    { family: 'Nouri', given: 'Samira Jane' },
    { family: 'Ó Briain', given: 'Áine' },
  ),
  fc.constantFrom({ literal: 'Valley Observers' }, { family: 'سلطانی', given: 'علی' }),
);
const GENERATED: fc.Arbitrary<CslItem> = fc.record(
  {
    id: fc.constant(''),
    type: fc.constantFrom(
      ...([
        'book',
        'article-journal',
        'article-newspaper',
        'chapter',
        'report',
        'thesis',
        'webpage',
        'manuscript',
        'legal_case',
        'interview',
      ] as const),
    ),
    title: fc.constantFrom('Rooms and Halls', 'یادداشت‌های فانوس', 'Doors: a ledger'),
    author: fc.array(NAMED, { minLength: 1, maxLength: 5 }),
    editor: fc.array(NAMED, { minLength: 1, maxLength: 2 }),
    'container-title': fc.constantFrom('Harbour Review', 'The Valley Post'),
    publisher: fc.constantFrom('Quay Press', 'نشر اسکله'),
    'publisher-place': fc.constant('Orval'),
    edition: fc.constantFrom('2', '3', '11', 'revised'),
    volume: fc.constantFrom('3', '12'),
    issue: fc.constant('2'),
    page: fc.constantFrom('4', '123-129', '40-52', '1001-1010'),
    genre: fc.constant('typescript'),
    number: fc.constant('44'),
    archive: fc.constant('Valley Archive'),
    issued: fc.constantFrom(
      { 'date-parts': [[1988]] },
      { 'date-parts': [[1988, 7]] },
      { 'date-parts': [[1988, 7, 3]] },
      { 'date-parts': [[1988]], circa: true },
    ),
    URL: fc.constant('https://example.org/a'),
  },
  { requiredKeys: ['id', 'type', 'title', 'author'] },
);

/** No two have the same people: how a style tells such works apart is a matter of its own. */
function ofItsOwn(item: CslItem, index: number): CslItem {
  const first = { family: `Berg${String(index).padStart(3, '0')}`, given: 'Anna' };
  return { ...item, id: `w${index}`, author: [first, ...(item.author ?? [])] };
}

/** The same words: what pandoc joins with other spaces, and the initial that it makes large in front of a note. */
function comparable(text: string): string {
  return text
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')
    .trim();
}

test.skipIf(!hasPandoc).each(STYLINGS)(
  `pandoc lists the same with the style that goes along: $style in $locale${pandocNote}`,
  async (styling) => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'style.csl'), styleText(styling));
    await writeFile(join(folder, 'works.json'), JSON.stringify(SAMPLE));
    const note = SAMPLE.map(({ id }) => `[@${id}, p. 4]`).join('\n\n');
    const { output } = pandoc(
      ['--citeproc', '--bibliography=works.json', '--csl=style.csl', '-t', 'plain', '--wrap=none'],
      { input: note, folder },
    );
    const theirs = comparable(output);
    const { list } = await formatCitations(
      styling,
      SAMPLE,
      SAMPLE.map(({ id = '' }) => [at(id, '4')]),
    );
    const missing = list
      .map(({ words: html }) => comparable(words(html)))
      .filter((entry) => !theirs.includes(entry));
    expect(list).toHaveLength(SAMPLE.length);
    expect(missing).toEqual([]);
  },
);

test.skipIf(!hasPandoc).each(CITATION_STYLES)(
  `of 200 generated works pandoc and the export list each alike: %s${pandocNote}`,
  async (style) => {
    const styling: Styling = { style, locale: 'en' };
    const items = fc.sample(GENERATED, { numRuns: 200, seed: 7 }).map((item, index) => ofItsOwn(item, index));
    const folder = await tempFolder();
    await writeFile(join(folder, 'style.csl'), styleText(styling));
    let same = 0;
    await writeFile(join(folder, 'works.json'), JSON.stringify(items));
    const { output } = pandoc(
      ['--citeproc', '--bibliography=works.json', '--csl=style.csl', '-t', 'plain', '--wrap=none'],
      { input: items.map(({ id }) => `[@${id}]`).join('\n\n'), folder },
    );
    // A given name without capitals has no initial; pandoc puts a full stop behind it all the same.
    const theirs = comparable(output).replaceAll('علی.', 'علی');
    const { list } = await formatCitations(
      styling,
      items,
      items.map(({ id = '' }) => [at(id, null)]),
    );
    for (const { words: html } of list) {
      const ours = comparable(words(html)).replaceAll('علی.', 'علی');
      if (theirs.includes(ours)) same += 1;
    }
    expect(same).toBe(items.length);
  },
);
