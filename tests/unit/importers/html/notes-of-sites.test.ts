import { describe, expect, test } from 'vitest';
import { bodyOf, markersOf, notesOf, readText } from '../../../support/read-file.ts';
import { FOREIGN_PAGES, SITE_NOTES, SITE_PAGES } from './notes-of-sites.ts';

const CLEAN = { markersWithoutNote: [], notesWithoutMarker: [], duplicates: [] };

describe('notes arrive whole, with their labels and markers, and none of their words is left in the text', () => {
  test.each(SITE_PAGES)('$name', async ({ body, labels = ['1', '2'], markers = ['[1] → 1', '[2] → 2'] }) => {
    const page = await readText(
      'page.html',
      `<!doctype html><html lang="en"><body><article><h1>The Ferry</h1>${body}</article></body></html>`,
    );
    expect(notesOf(page).toSorted()).toEqual(
      SITE_NOTES.map((note, index) => `${labels[index] ?? ''}: ${note}`).toSorted(),
    );
    expect(markersOf(page)).toEqual(markers);
    expect(bodyOf(page).join('\n')).not.toMatch(/Board|clerk/);
    expect(page.report.audit).toMatchObject(CLEAN);
  });

  test.each(FOREIGN_PAGES)('$name', async ({ html, notes, markers }) => {
    const page = await readText('page.html', html);
    expect(notesOf(page)).toEqual(notes);
    expect(markersOf(page)).toEqual(markers);
    expect(page.report.audit).toMatchObject(CLEAN);
  });
});
