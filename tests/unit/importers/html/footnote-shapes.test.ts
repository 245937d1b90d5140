import { describe, expect, test } from 'vitest';
import { bodyOf, markersOf, notesOf, readText } from '../../../support/read-file.ts';
import { LANGUAGES, plainNote, shapesIn } from './footnote-shapes.ts';

const languages = ['en', 'fa', 'ar'] as const;

for (const language of languages) {
  describe(`in ${language}`, () => {
    for (const shape of shapesIn(language)) {
      test(`every note of the page arrives, with its label and its markers: ${shape.name}`, async () => {
        const page = await readText('page.html', shape.html);
        const words = LANGUAGES[language];
        expect(notesOf(page)).toEqual(
          words.notes.map((note, index) => `${shape.labels[index] ?? ''}: ${plainNote(note)}`),
        );
        expect(markersOf(page)).toEqual(shape.markers.map((marker) => `${marker} → ${marker.slice(1, -1)}`));
        expect(page.report.audit).toMatchObject({
          markersWithoutNote: [],
          notesWithoutMarker: [],
          gaps: [],
          duplicates: [],
        });
      });

      test(`the rest of the page is where it belongs: ${shape.name}`, async () => {
        const page = await readText('page.html', shape.html);
        const words = LANGUAGES[language];
        expect(page.title).toBe(words.title);
        expect(page.breadcrumb).toEqual(['Home', 'Roads', words.title]);
        expect(page.authors).toHaveLength(1);
        expect([page.language, page.direction]).toEqual([language, language === 'en' ? 'ltr' : 'rtl']);
        expect(bodyOf(page)).toHaveLength(3);
        expect(page.report.audit.dropped.map(({ reason }) => reason)).not.toContain('navigation');
      });

      test(`class names and the place of the list change nothing: ${shape.name}`, async () => {
        const page = await readText('page.html', shape.html);
        const renamed = await readText(
          'page.html',
          shape.html.replaceAll(/class="(?!byline|breadcrumb)[^"]*"/g, 'class="x9f-1"'),
        );
        expect(notesOf(renamed)).toEqual(notesOf(page));
        expect(markersOf(renamed)).toEqual(markersOf(page));
        expect(bodyOf(renamed)).toEqual(bodyOf(page));
      });
    }
  });
}
