import { describe, expect, test } from 'vitest';
import {
  findMarkers,
  isNotesHeading,
  labelKey,
  labelNumber,
  readNoteLabel,
} from '../../../../electron/importers/footnotes/labels.ts';
import { pairFootnotes } from '../../../../electron/importers/footnotes/pair-footnotes.ts';

describe('markers', () => {
  test.each([
    ['said [1], and [ 2 ] and [۳] and [٤]', ['1', '2', '۳', '٤']],
    ['said[*] and so[†]', ['*', '†']],
    ['said.(1) and so(۲)', ['1', '۲']],
    ['said.¹ and so²³', ['¹', '²³']],
    ['said* and so.†', ['*', '†']],
  ])('are found in %s', (text, labels) => {
    const found = findMarkers(text);
    expect(found.map(({ label }) => label)).toEqual(labels);
    for (const { start, end, label } of found) expect(text.slice(start, end)).toContain(label);
  });

  test.each([
    'in [1988]',
    '[sic] [a] […] [...] []',
    'two things: (1) a lamp, (2) a bell',
    'figure (2)',
    'f(2)x',
    '40 m² or km² or 10³',
    'x² + y²',
    '2 * 3 * 4',
    '**bold**',
    'a[1000]',
  ])('are not found in %s', (text) => {
    expect(findMarkers(text)).toEqual([]);
  });
});

describe('labels of notes', () => {
  test.each([
    ['[1] Words', '1', 'brackets'],
    ['(۲) Words', '۲', 'brackets'],
    ['[3]Words', '3', 'brackets'],
    ['4. Words', '4', 'point'],
    ['5 – Words', '5', 'point'],
    ['6) Words', '6', 'parenthesis'],
    ['⁷ Words', '⁷', 'raised'],
    ['* Words', '*', 'symbol'],
    ['†Words', '†', 'symbol'],
  ])('%s', (text, label, style) => {
    expect(readNoteLabel(text)).toMatchObject({ label, style });
    expect(text.slice(readNoteLabel(text)?.length)).toBe('Words');
  });

  test.each(['Words', '1988. Words', '3 Words', '1.5 litres', '[sic] Words'])('are not in %s', (text) => {
    expect(readNoteLabel(text)).toBeNull();
  });

  test('mean the same note in whatever digits', () => {
    expect(['12', '۱۲', '١٢', '¹²'].map(labelKey)).toEqual(['12', '12', '12', '12']);
    expect(['*', 'iv', 'a'].map(labelNumber)).toEqual([null, null, null]);
  });
});

test.each([
  'Notes',
  'NOTES:',
  'Footnotes',
  '— References —',
  'پانوشت‌ها',
  'پانوشت ها',
  'پی‌نوشت‌ها',
  'پی‌نوشت',
  'یادداشت‌ها',
  'منابع',
  'الهوامش',
  'المراجع',
  'الحواشي',
])('%s is the heading of notes', (line) => {
  expect(isNotesHeading(line)).toBe(true);
});

test.each(['Notes on a ferry', '[1] Note', 'He took notes', 'Sources say', ''])(
  '%s is no heading of notes',
  (line) => {
    expect(isNotesHeading(line)).toBe(false);
  },
);

describe('pairs', () => {
  const pair = (markers: readonly string[], notes: readonly string[]) =>
    pairFootnotes(
      markers.map((label) => ({ label })),
      notes.map((label) => ({ label })),
    );

  test('follow the labels, whatever their order', () => {
    expect(pair(['7', '9', '8', '7'], ['7', '8', '9']).notes).toEqual([0, 2, 1, 0]);
    expect(pair(['۱', '2'], ['1', '۲']).notes).toEqual([0, 1]);
  });

  test('follow the order where the numbers begin anew', () => {
    expect(pair(['1', '2', '1', '2', '3'], ['1', '2', '1', '2', '3']).notes).toEqual([0, 1, 2, 3, 4]);
    expect(pair(['1', '2', '2', '1'], ['1', '2', '1']).notes).toEqual([0, 1, 1, 2]);
  });

  test('follow a link before a label', () => {
    expect(pairFootnotes([{ label: '1', target: 1 }], [{ label: '1' }, { label: '2' }]).notes).toEqual([1]);
  });

  test('are not made for weak markers without a note, and nobody misses them', () => {
    const { notes, audit } = pairFootnotes([{ label: '2', weak: true }, { label: '3' }], [{ label: '1' }]);
    expect([notes, audit]).toEqual([
      [null, null],
      { markersWithoutNote: ['3'], notesWithoutMarker: ['1'], gaps: [], duplicates: [] },
    ]);
  });

  test('leave gaps and duplicates named, in each numbering by itself', () => {
    expect(pair([], ['1', '2', '4', '1', '3', '3']).audit).toMatchObject({
      gaps: ['3', '2'],
      duplicates: ['3'],
    });
    expect(pair([], ['1', '999999']).audit.gaps).toEqual([]);
  });
});
