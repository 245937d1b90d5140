import { expect, test } from 'vitest';
import type { ImportReport } from '#shared/model/report.ts';
import { reportFrom, storedReport } from '../../../electron/storage/stored-report.ts';

const PLAIN: ImportReport = {
  audit: {
    markersWithoutNote: [],
    notesWithoutMarker: [],
    gaps: [],
    duplicates: [],
    dropped: [],
    characters: { body: 12, footnotes: 0, metadata: 0, dropped: 0, total: 12 },
  },
  losses: [],
  encoding: 'utf-8',
};
const FULL: ImportReport = {
  audit: {
    markersWithoutNote: ['1'],
    notesWithoutMarker: ['2'],
    gaps: ['3'],
    duplicates: ['4'],
    dropped: [{ text: 'Home', reason: 'navigation', before: 0 }],
    notMarkers: [5],
    characters: { body: 1, footnotes: 2, metadata: 3, dropped: 4, total: 10 },
  },
  losses: ['A picture was left out.'],
  encoding: 'windows-1256',
  unread: [],
  readBefore: [1],
  pages: 0,
};

test.each([
  ['that has nothing to say', PLAIN],
  ['with everything in it', FULL],
])('a report %s is read as it was stored', (_, report) => {
  expect(reportFrom(storedReport(report))).toEqual(report);
});

test('what is empty takes no room', () => {
  expect(storedReport(PLAIN)).toBe('{"audit":{"characters":{"body":12,"total":12}},"encoding":"utf-8"}');
});

test('a report that was stored with what is empty in it is read, too', () => {
  expect(reportFrom(JSON.stringify(PLAIN))).toEqual(PLAIN);
});
