import { expect, test } from 'vitest';
import type { Source } from '#shared/model/case.ts';
import { toNameId } from '#shared/model/ids.ts';
import type { NameUse } from '#shared/model/name.ts';
import {
  changed,
  draftOf,
  factsOf,
  knownProblem,
  knownShown,
} from '../../../../../renderer/case/sources/source-draft.ts';

function named(id: string, name: string, ...aliases: readonly string[]): NameUse {
  return { id: toNameId(id), name, kind: 'person', notes: 0, aliases, merged: [] };
}
const NAMES = [
  named('m-1', 'Samira Nouri', 'سمیرا نوری'),
  named('m-2', 'Reza Soltani', 'Soltani'),
  named('m-3', 'Hamid Soltani', 'Soltani'),
];
const SOURCE: Source = {
  id: 's1',
  name: 'S. Nouri',
  kind: 'witness',
  role: 'kept the books',
  relation: '',
  present: '1986/1989',
  reliability: { grade: 'B', reason: 'Says what she saw.', date: '2024~' },
  sameAs: null,
  nameId: toNameId('m-1'),
};

test('a source that is not touched stays exactly what it was, though its library name may be gone', () => {
  const { id: _, sameAs: _none, ...facts } = SOURCE;
  expect(factsOf(draftOf(SOURCE), SOURCE, NAMES)).toEqual(facts);
  expect(factsOf(draftOf(SOURCE), SOURCE, [])).toEqual(facts);
});

test('dates are read as people write them', () => {
  const draft = { ...draftOf(SOURCE), present: 'از ۱۳۶۵ تا ۱۳۶۷' };
  expect(factsOf(draft, SOURCE, NAMES)?.present).toBe('1986-03-21/1989-03-20');
  expect(factsOf({ ...draft, present: 'some day' }, SOURCE, NAMES)).toBeNull();
});

test('what is graded is judged today, and what is not graded has no reason', () => {
  const draft = changed(draftOf(null), { name: 'Kaveh', grade: 'C' }, '2026-11-26');
  expect(factsOf(draft, null, NAMES)?.reliability).toEqual({ grade: 'C', reason: '', date: '2026-11-26' });
  expect(factsOf(changed(draft, { grade: null }, '2026-11-27'), null, NAMES)?.reliability).toBeNull();
  const again = changed({ ...draft, judged: '2024' }, { grade: 'C' }, '2026-11-27');
  expect(factsOf(again, null, NAMES)?.reliability?.date).toBe('2024');
});

test('a new source goes by the library name that is spelt as it is, in any spelling, until a person says otherwise', () => {
  const draft = { ...draftOf(null), name: 'سميرا نوري' };
  expect(knownShown(draft, null, NAMES)).toBe('Samira Nouri');
  expect(factsOf(draft, null, NAMES)?.nameId).toBe('m-1');
  expect(factsOf({ ...draft, known: '' }, null, NAMES)?.nameId).toBeNull();
  expect(factsOf({ ...draft, known: 'Reza Soltani' }, null, NAMES)?.nameId).toBe('m-2');
  expect(factsOf({ ...draft, known: 'Nobody' }, null, NAMES)).toBeNull();
});

test('a spelling that several names have is none of them', () => {
  expect(factsOf({ ...draftOf(null), name: 'Soltani' }, null, NAMES)?.nameId).toBeNull();
  expect(knownProblem('Soltani', NAMES)).not.toBeNull();
  expect(knownProblem(' ', NAMES)).toBeNull();
});

test('a source has a name and a kind', () => {
  expect(factsOf({ ...draftOf(null), name: '  ' }, null, NAMES)).toBeNull();
  expect(factsOf({ ...draftOf(null), name: 'A court', kind: ' ' }, null, NAMES)).toBeNull();
});
