import { expect, test } from 'vitest';
import type { SourceUse } from '#shared/model/case-shown.ts';
import {
  kindsOf,
  type SortedBy,
  sortedAnew,
  sourcesShown,
} from '../../../../../renderer/case/sources/source-list.ts';

function source(called: string, more: Partial<SourceUse> = {}): SourceUse {
  return {
    id: called,
    name: called,
    kind: 'witness',
    role: '',
    relation: '',
    present: null,
    reliability: null,
    sameAs: null,
    nameId: null,
    person: called,
    called,
    statements: 0,
    claims: 0,
    ...more,
  };
}
const ALL = [
  source('Moradi', { role: 'carried the bread', present: '1986/1988', statements: 2 }),
  source('سمیرا نوری', {
    present: '1987',
    statements: 5,
    reliability: { grade: 'B', reason: '', date: null },
  }),
  source('Observers', { kind: 'institution', reliability: { grade: 'A', reason: '', date: null } }),
];
const BY_NAME: SortedBy = { order: 'name', reversed: false };
const called = (sources: readonly SourceUse[]) => sources.map((one) => one.called);

test('sources are found by words of all that is known of them, in any spelling', () => {
  expect(called(sourcesShown(ALL, 'BREAD', null, BY_NAME))).toEqual(['Moradi']);
  expect(called(sourcesShown(ALL, 'سميرا', null, BY_NAME))).toEqual(['سمیرا نوری']);
  expect(called(sourcesShown(ALL, '', 'institution', BY_NAME))).toEqual(['Observers']);
  expect(kindsOf(ALL)).toEqual(['institution', 'witness']);
});

test('what is not known stays last, whichever way they are put in order', () => {
  for (const reversed of [false, true]) {
    expect(called(sourcesShown(ALL, '', null, { order: 'grade', reversed })).at(-1)).toBe('Moradi');
    expect(called(sourcesShown(ALL, '', null, { order: 'present', reversed })).at(-1)).toBe('Observers');
  }
  expect(called(sourcesShown(ALL, '', null, { order: 'grade', reversed: false }))[0]).toBe('Observers');
  expect(called(sourcesShown(ALL, '', null, { order: 'present', reversed: false }))[0]).toBe('Moradi');
});

test('numbers begin with the most, and the same order again turns round', () => {
  const most = sortedAnew(BY_NAME, 'statements');
  expect(called(sourcesShown(ALL, '', null, most))[0]).toBe('سمیرا نوری');
  expect(called(sourcesShown(ALL, '', null, sortedAnew(most, 'statements')))[0]).toBe('Observers');
});
