import { expect, test } from 'vitest';
import { toNameId } from '#shared/model/ids.ts';
import type { NameKind, NameUse } from '#shared/model/name.ts';
import { kindsAmong, listedNames, sortNames } from '../../../../renderer/names/name-list.ts';

function named(name: string, kind: NameKind, notes: number, ...aliases: readonly string[]): NameUse {
  return {
    id: toNameId(`m-${name.toLowerCase().replaceAll(' ', '-')}`),
    name,
    kind,
    notes,
    aliases,
    merged: [],
  };
}
const ALL = [
  named('Samira Nouri', 'person', 2, 'سمیرا نوری'),
  named('Valley Observers', 'organisation', 0, 'VO'),
  named('Farid Moradi', 'person', 2),
  named('Lantern House', 'place', 5),
];
const namesOf = (names: readonly NameUse[]) => names.map(({ name }) => name);
const everything: ReadonlySet<NameKind> = new Set();

test('the list is narrowed by any spelling of a name, in whichever letters', () => {
  expect(namesOf(listedNames(ALL, 'nouri sam', everything))).toEqual(['Samira Nouri']);
  expect(namesOf(listedNames(ALL, 'سميرا', everything))).toEqual(['Samira Nouri']);
  expect(namesOf(listedNames(ALL, 'vo', everything))).toEqual(['Valley Observers']);
  expect(namesOf(listedNames(ALL, ' ', everything))).toEqual(namesOf(ALL));
});

test('the words of two spellings are not taken together', () => {
  expect(listedNames(ALL, 'observers vo', everything)).toEqual([]);
});

test('the list is narrowed by kinds, and offers those that there are', () => {
  expect(namesOf(listedNames(ALL, '', new Set(['place', 'organisation'])))).toEqual([
    'Valley Observers',
    'Lantern House',
  ]);
  expect(kindsAmong(ALL)).toEqual(['person', 'organisation', 'place']);
});

test('the most mentioned come first, and of those alike the names in order', () => {
  const byNotes = { order: 'notes', reversed: false } as const;
  expect(namesOf(sortNames(ALL, byNotes))).toEqual([
    'Lantern House',
    'Farid Moradi',
    'Samira Nouri',
    'Valley Observers',
  ]);
  expect(namesOf(sortNames(ALL, { order: 'name', reversed: true }))[0]).toBe('Valley Observers');
});
