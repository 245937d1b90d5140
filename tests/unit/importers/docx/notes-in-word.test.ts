import { describe, expect, test } from 'vitest';
import { bodyOf, markersOf, notesOf, readBytes } from '../../../support/read-file.ts';
import { LANGUAGES, plainNote } from '../html/footnote-shapes.ts';
import { markupsIn } from './markups.ts';

describe.each(['en', 'fa', 'ar'] as const)('%s', (language) => {
  const words = LANGUAGES[language];

  test.each(markupsIn(language))(
    'every note arrives with its words, its label and its markers: $name',
    async ({ bytes, labels, markers, order = [0, 1, 2] }) => {
      const read = await readBytes('article.docx', bytes);
      const notes = order.map((index) => words.notes[index] ?? '');
      expect(notesOf(read)).toEqual(notes.map((note, index) => `${labels[index] ?? ''}: ${plainNote(note)}`));
      expect(markersOf(read)).toEqual(
        markers.map((marker) => `${marker} → ${marker.replaceAll(/[[\]]/g, '')}`),
      );
      expect(read.report.audit).toMatchObject({
        markersWithoutNote: [],
        notesWithoutMarker: [],
        gaps: [],
        duplicates: [],
      });
    },
  );

  test.each(markupsIn(language))('the rest of the text is where it belongs: $name', async ({ bytes }) => {
    const read = await readBytes('article.docx', bytes);
    expect(read.title).toBe(words.title);
    expect([read.language, read.direction]).toEqual([language, language === 'en' ? 'ltr' : 'rtl']);
    expect(bodyOf(read)).toHaveLength(3);
    for (const [index, claim] of words.claims.entries())
      expect(bodyOf(read)[index]?.startsWith(claim)).toBe(true);
    expect(
      read.blocks.every(({ kind, direction }) => kind === 'paragraph' && direction === read.direction),
    ).toBe(true);
  });
});
