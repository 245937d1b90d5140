import { expect, test } from 'vitest';
import type { WantedSource } from '#shared/model/source-graph.ts';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { hangsOn, meetingFilter, referenceOf } from '../../../../../renderer/case/wanted/wanted-words.ts';

function wanted(called: string, more: Partial<WantedSource> = {}): WantedSource {
  return {
    key: called,
    item: { type: 'document' },
    called,
    raw: '',
    caseDocument: null,
    claims: 0,
    gain: 0,
    citedBy: [],
    suggestions: [],
    ...more,
  };
}

function cited(title: string): WantedSource['citedBy'][number] {
  return {
    label: '3',
    raw: '',
    range: null,
    markers: [],
    documentId: toDocumentId(title.replaceAll(' ', '-').toLowerCase()),
    title,
    revisionId: toRevisionId('r'),
  };
}

test('what hangs on a work is counted', () => {
  const citedBy = [cited('One'), cited('One'), cited('Two')];
  expect(hangsOn(wanted('Statements', { claims: 1, gain: 2, citedBy }))).toBe(
    '1 claim rests on it · finding it could add 2 certain origins · cited in 3 places by 2 documents',
  );
  expect(hangsOn(wanted('Statements'))).toBe('');
});

test('a librarian is asked for the work as it was read, or as it is printed', () => {
  const item = { type: 'book', title: 'Two Winters', author: [{ literal: 'Samira Nouri' }] } as const;
  expect(referenceOf(wanted('x', { item, raw: 'Nouri, Two Winters' }))).toBe('Samira Nouri, “Two Winters”.');
  expect(referenceOf(wanted('x', { raw: 'Nouri, op. cit.' }))).toBe('Nouri, op. cit.');
  expect(referenceOf(wanted('Statements, First Series'))).toBe('Statements, First Series');
});

test('a filter finds works in any spelling, and by who cites them', () => {
  const all = [wanted('دو زمستان در درهٔ سیاه'), wanted('Statements', { citedBy: [cited('The Lantern')] })];
  expect(meetingFilter(all, 'دره سياه')).toEqual([all[0]]);
  expect(meetingFilter(all, 'lantern')).toEqual([all[1]]);
  expect(meetingFilter(all, ' ')).toEqual(all);
});
