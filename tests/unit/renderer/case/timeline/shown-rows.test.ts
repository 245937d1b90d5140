import { expect, test } from 'vitest';
import { MARK_KINDS } from '../../../../../renderer/case/timeline/marks.ts';
import { rowInWords } from '../../../../../renderer/case/timeline/row-in-words.ts';
import { shownRows, type TimelineFilter } from '../../../../../renderer/case/timeline/shown-rows.ts';
import type { CaseTimeline, TimelineRow } from '../../../../../shared/model/case-timeline.ts';

const row = (id: string, changes: Partial<TimelineRow> = {}): TimelineRow => ({
  kind: 'statement',
  id,
  title: `Words of ${id}`,
  by: null,
  source: null,
  claims: [],
  event: null,
  said: null,
  published: null,
  place: null,
  documentId: null,
  ...changes,
});
const timeline: CaseTimeline = {
  rows: [
    row('bread', { by: 'Nadia', source: 'nadia', event: '1988-21', said: '2011-05-14', claims: ['fifty'] }),
    row('books', { by: 'Reza', source: 'reza', event: '1987', claims: ['died'] }),
    row('letter', { source: 'nadia' }),
    row('report', { kind: 'document', published: 'in the spring' }),
  ],
  presences: [
    { source: 'nadia', called: 'Nadia', present: '1986/1987' },
    { source: 'reza', called: 'Reza', present: '1985' },
    { source: 'nadia', called: 'Nadia', present: '1990/..' },
  ],
  findings: [
    { kind: 'statement', id: 'bread', message: 'It tells of what happened later.', certainty: 'certain' },
  ],
};
const all: TimelineFilter = { source: null, claim: null, kinds: new Set(MARK_KINDS), onlyProblems: false };
const keys = (filter: Partial<TimelineFilter>) => {
  const { dated, undated } = shownRows(timeline, { ...all, ...filter });
  return { dated: dated.map(({ key }) => key), undated: undated.map(({ key }) => key) };
};

test('lanes of the sources come first, one for each; what has no date, or none that can be read, stands apart', () => {
  expect(keys({})).toEqual({
    dated: ['presence nadia', 'presence reza', 'statement bread', 'statement books'],
    undated: ['statement letter', 'document report'],
  });
  expect(shownRows(timeline, all).dated[0]?.marks.map(({ date }) => date)).toEqual(['1986/1987', '1990/..']);
});

test('a source, a claim and a kind narrow it down', () => {
  expect(keys({ source: 'nadia' })).toEqual({
    dated: ['presence nadia', 'statement bread'],
    undated: ['statement letter'],
  });
  expect(keys({ claim: 'died' })).toEqual({ dated: ['presence reza', 'statement books'], undated: [] });
  expect(keys({ kinds: new Set(['said']) }).dated).toEqual(['statement bread']);
});

test('what is not shown because of its kind is not said to have no date', () => {
  expect(keys({ kinds: new Set(['said']) }).undated).toEqual(['statement letter', 'document report']);
});

test('what cannot be as it is dated says so, and can be shown alone', () => {
  const { dated } = shownRows(timeline, { ...all, onlyProblems: true });
  expect(dated.map(({ key, problems }) => [key, problems])).toEqual([
    ['statement bread', ['It tells of what happened later.']],
  ]);
});

test('a row is told with all its dates in the calendar that leads, and what is wrong with it', () => {
  const [bread] = shownRows(timeline, { ...all, onlyProblems: true }).dated;
  if (!bread) throw new Error('no row');
  expect(rowInWords(bread, 'gregorian')).toBe(
    'Words of bread, Nadia; happened Spring 1988; said Saturday 14 May 2011; It tells of what happened later.',
  );
  expect(rowInWords(bread, 'jalali')).toContain('said 24 Ordibehesht 1390 SH');
  expect(rowInWords(bread, 'hijri')).toContain('said 11 Jumada al-Akhira 1432 AH (computed)');
});
