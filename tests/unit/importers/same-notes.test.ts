import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ImportedDocument } from '#shared/model/document.ts';
import { samplesIn } from '../../support/footnote-matrix/cells.ts';
import { MARKUPS } from '../../support/footnote-matrix/markups.ts';
import {
  inCapitals,
  inDivisions,
  listOutside,
  minified,
  renamed,
  spacedOut,
} from '../../support/footnote-matrix/page-changes.ts';
import { makeZip } from '../../support/make-zip.ts';
import { readBytes, readText } from '../../support/read-file.ts';

/** Changes of a page after which it is the same to read. */
const CHANGES: Readonly<Record<string, (page: string) => string>> = {
  'other class names and ids': renamed,
  'white space between its blocks': spacedOut,
  'no end tag and no quote that it can do without': minified,
  'its tags in capitals': inCapitals,
  'divisions around each part': inDivisions,
  'all of these at once': (page) => inCapitals(spacedOut(renamed(inDivisions(page)))),
};
/** These have notes between the paragraphs, so that there is no list to move. */
const WITHIN: readonly string[] = [MARKUPS.restarting, MARKUPS.own];

function changesOf(markup: string) {
  const changes = Object.entries(CHANGES);
  const outside = (page: string): string => listOutside(page, 3);
  return WITHIN.includes(markup) ? changes : [...changes, ['its notes behind the article', outside] as const];
}

describe.each(samplesIn('html'))('a page in $language, $markup, is read alike', ({ samples, markup }) => {
  const pages = samples.map(({ bytes }) => new TextDecoder().decode(bytes));

  test.each(changesOf(markup))('with %s', async (_, change) => {
    for (const page of pages) await assertSame(page, change(page));
  });
});

/** Tags of books are in small letters, and none of their end tags may be missing. */
const BOOK_CHANGES: Readonly<Record<string, (chapter: string) => string>> = {
  'other class names and ids': renamed,
  'white space between its blocks': spacedOut,
  'divisions around each chapter': (chapter) =>
    chapter.replace(/<body>(.*)<\/body>/s, '<body><div class="a"><div>$1</div></div></body>'),
};

describe.each(samplesIn('epub'))('a book in $language, $markup, is read alike', ({ samples }) => {
  test.each(Object.entries(BOOK_CHANGES))('with %s', async (_, change) => {
    for (const { bytes } of samples) {
      const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [
        path,
        path.endsWith('.xhtml') ? change(new TextDecoder().decode(content)) : content,
      ]);
      const book = makeZip(Object.fromEntries(files), ['mimetype']);
      expect(said(await readBytes('book.epub', book))).toEqual(said(await readBytes('book.epub', bytes)));
    }
  });
});

async function assertSame(page: string, changed: string): Promise<void> {
  expect(changed).not.toBe(page);
  expect(said(await readText('page.html', changed))).toEqual(said(await readText('page.html', page)));
}

/** Everything but the account of the file, which counts its white space too. */
function said({ report, ...document }: ImportedDocument) {
  const { markersWithoutNote, notesWithoutMarker, gaps, duplicates } = report.audit;
  return { ...document, audit: { markersWithoutNote, notesWithoutMarker, gaps, duplicates } };
}
