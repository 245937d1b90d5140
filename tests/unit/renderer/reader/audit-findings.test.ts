import { expect, test } from 'vitest';
import { auditFindings } from '../../../../renderer/reader/audit-findings.ts';

const SOUND = {
  markersWithoutNote: [],
  notesWithoutMarker: [],
  gaps: [],
  duplicates: [],
  dropped: [],
  characters: { body: 0, footnotes: 0, metadata: 0, dropped: 0, total: 0 },
};

test('a sound document is said to be sound in every respect', () => {
  expect(auditFindings(SOUND).map((finding) => finding.sentence)).toEqual([
    'Every marker in the text leads to a note.',
    'Every note is referred to in the text.',
    'The numbering runs without a gap.',
    'No label is used twice in one run of notes.',
  ]);
});

test('what is wrong is said in words, with the labels kept apart from the direction of the sentence', () => {
  const findings = auditFindings({
    ...SOUND,
    markersWithoutNote: ['۷'],
    notesWithoutMarker: ['2', '3'],
    gaps: ['5'],
  });
  expect(findings.slice(0, 3).map((finding) => finding.sentence)).toEqual([
    'The text refers to \u2068۷\u2069, but the document has no such note.',
    'Notes \u20682\u2069 and \u20683\u2069 stand in the list, but nothing in the text refers to them.',
    'The numbering skips \u20685\u2069. The missing note may have been lost before import.',
  ]);
});
