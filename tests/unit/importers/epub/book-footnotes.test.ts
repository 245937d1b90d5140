import { describe, expect, test } from 'vitest';
import { makeEpub } from '../../../support/make-epub.ts';
import { bodyOf, readBytes } from '../../../support/read-file.ts';
import { LANGUAGES, plainNote } from '../html/footnote-shapes.ts';
import { bookMarkupsIn, type BookLanguage } from './book-footnotes.ts';

describe.each(['en', 'fa', 'ar'] as const satisfies readonly BookLanguage[])('a book in %s', (language) => {
  const markups = bookMarkupsIn(language);

  test('has notes in at least twelve ways', () => {
    expect(markups.length).toBeGreaterThanOrEqual(12);
  });

  test.each(markups)(
    '$name: every note is kept, every marker paired, every label as printed',
    async ({ parts, markers, labels, headingStays = false }) => {
      const read = await readBytes('book.epub', makeEpub(parts));
      const paired = read.blocks.flatMap(({ text, spans }) =>
        spans.flatMap((span) =>
          span.kind === 'footnote-marker' ? [`${text.slice(span.start, span.end)} ${span.footnote + 1}`] : [],
        ),
      );
      expect(paired).toEqual(markers);
      expect(read.footnotes.map(({ label }) => label)).toEqual(labels);
      expect(read.footnotes.map(({ blocks }) => blocks.map(({ text }) => text).join('\n'))).toEqual(
        LANGUAGES[language].notes.map(plainNote),
      );
      expect(read.report.audit).toMatchObject({ markersWithoutNote: [], notesWithoutMarker: [], gaps: [] });
      expect([read.language, bodyOf(read).includes(LANGUAGES[language].heading)]).toEqual([
        language,
        headingStays,
      ]);
    },
  );
});
