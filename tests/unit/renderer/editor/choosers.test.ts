import { expect, test } from 'vitest';
import { toDocumentId, toNameId, toNoteId, toPassageId, toRevisionId, toTagId } from '#shared/model/ids.ts';
import type { NameUse } from '#shared/model/name.ts';
import type { Work } from '#shared/model/work.ts';
import { workChooser } from '../../../../renderer/editor/extensions/citation/choose-work.ts';
import { nameChooser } from '../../../../renderer/editor/extensions/mention/choose-name.tsx';
import { noteChooser } from '../../../../renderer/editor/extensions/note-link/choose-note.tsx';
import { passageChooser } from '../../../../renderer/editor/extensions/passage-reference/choose-passage.ts';
import { tagChooser } from '../../../../renderer/editor/extensions/tag/choose-tag.tsx';
import {
  createLibraryList,
  type LibraryList,
} from '../../../../renderer/editor/library-lists/library-list.ts';
import { bestMatches } from '../../../../renderer/editor/typeahead/best-matches.ts';
import type { Chooser } from '../../../../renderer/editor/typeahead/chooser.ts';
import { settled } from './build-editor.ts';

/** A list that has been read. */
async function listOf<T extends { readonly id: string }>(...things: readonly T[]): Promise<LibraryList<T>> {
  const list = createLibraryList(
    async () => things,
    ({ id }) => [id],
  );
  list.read();
  await settled();
  return list;
}

function work(id: string, title: string, authors: readonly string[], key: string, trashed = false): Work {
  const published = '2011';
  const revisionId = toRevisionId('r-1');
  return { id: toDocumentId(id), revisionId, key, title, authors, published, trashed, also: [] };
}

const WORKS = [
  work('d-1', 'The Lantern Goes Out', ['Mara Ellison'], 'ellison2011lantern'),
  work('d-2', 'دو زمستان در درهٔ سیاه', ['سمیرا نوری'], 'smiranuri2011du'),
  work('d-3', 'The Lantern, thrown away', [], 'lantern2011', true),
];
const make = () => {};
const labels = (chooser: Chooser, query: string) => chooser.choose(query)?.map(({ label }) => label);

test.each([
  ['He says [@ell', 'ell'],
  ['[@', ''],
  ['[see [@ellison, p. 3', 'ellison, p. 3'],
  ['@ell', null],
  ['[@a]', null],
  ['[@a; @b', null],
])('in %j a work is looked for by %j', async (text, query) => {
  expect(workChooser(await listOf<Work>()).find(text)?.query ?? null).toBe(query);
});

test('works are found by title, author, year and key, in any spelling, and none in the trash', async () => {
  const chooser = workChooser(await listOf(...WORKS));
  expect([
    labels(chooser, 'lantern'),
    labels(chooser, 'نوري'),
    labels(chooser, '2011 ELLI, p. 3'),
    labels(chooser, 'smiranuri'),
    labels(chooser, 'zzz'),
  ]).toEqual([
    ['The Lantern Goes Out'],
    ['دو زمستان در درهٔ سیاه'],
    ['The Lantern Goes Out'],
    ['دو زمستان در درهٔ سیاه'],
    [],
  ]);
});

test.each([
  ['asked @Far', 'Far'],
  ['@', ''],
  ['(@فرید', 'فرید'],
  ['asked @Farid Moradi', 'Farid Moradi'],
  ['a@b', null],
  ['asked @ noon', null],
  ['@one two three four', null],
])('in %j a name is looked for by %j', async (text, query) => {
  const lists = { names: await listOf<never>(), works: await listOf<Work>() };
  expect(nameChooser(lists, make).find(text)?.query ?? null).toBe(query);
});

test('an at sign offers names, then works, then to add what was typed, unless the sentence goes on', async () => {
  const name: NameUse = {
    id: toNameId('m-1'),
    name: 'Mara Ellison',
    kind: 'person',
    notes: 1,
    aliases: [],
    merged: [],
  };
  const chooser = nameChooser({ names: await listOf(name), works: await listOf(...WORKS) }, make);
  expect([labels(chooser, 'mara'), labels(chooser, 'mara ellison'), labels(chooser, 'noon we went')]).toEqual(
    [
      [
        'Mara Ellison',
        'The Lantern Goes Out',
        'Add “mara” as a person',
        'Add “mara” as an organisation',
        'Add “mara” as a place',
        'Add “mara” as an event',
      ],
      ['Mara Ellison', 'The Lantern Goes Out'],
      [],
    ],
  );
});

test('a name is found by whatever else it goes by, and says by what', async () => {
  const name: NameUse = {
    id: toNameId('m-1'),
    name: 'Samira Nouri',
    kind: 'person',
    notes: 1,
    aliases: ['سمیرا نوری', 'Sister Mahtab'],
    merged: [],
  };
  const chooser = nameChooser({ names: await listOf(name), works: await listOf<Work>() }, make);
  const shown = (query: string) => chooser.choose(query)?.map(({ label, detail }) => [label, detail]);
  expect(shown('سميرا نوري')).toEqual([['Samira Nouri', 'سمیرا نوری · person']]);
  expect(shown('mahtab')?.[0]).toEqual(['Samira Nouri', 'Sister Mahtab · person']);
  expect(shown('nouri')?.[0]).toEqual(['Samira Nouri', 'person']);
});

test('two brackets offer notes that have a title and are not in the trash, and to make one', async () => {
  const note = (id: string, title: string, trashedAt: string | null = null) => ({
    id: toNoteId(id),
    title,
    opening: '',
    quotations: 0,
    template: false,
    tags: [],
    pinnedAt: null,
    createdAt: '',
    updatedAt: '',
    trashedAt,
  });
  const notes = await listOf(note('n-1', 'Numbers'), note('n-2', ''), note('n-3', 'Numbers, old', '2026'));
  const chooser = noteChooser(notes, make);
  expect([labels(chooser, ''), labels(chooser, 'num'), labels(chooser, 'numbers')]).toEqual([
    ['Numbers'],
    ['Numbers', 'Make note “num”'],
    ['Numbers'],
  ]);
  expect(chooser.find('see [[Num')?.query).toBe('Num');
  expect(chooser.find('see [Num')).toBeNull();
});

test.each([
  ['#hun', 'hun'],
  ['there was #', ''],
  ['#گرسنگی', 'گرسنگی'],
  ['#lower building', 'lower building'],
  ['#', null],
  ['# ', null],
  ['##', null],
  ['cell #1', null],
  ['cell #12', null],
  ['a#b', null],
])('in %j a tag is looked for by %j', async (text, query) => {
  expect(tagChooser(await listOf<never>(), make).find(text)?.query ?? null).toBe(query);
});

test('a tag is offered in any spelling, and made of one word', async () => {
  const tag = {
    id: toTagId('t-1'),
    name: 'Lower building',
    colour: 'grey',
    documents: 0,
    notes: 0,
    passages: 0,
  } as const;
  const chooser = tagChooser(await listOf(tag), make);
  expect([labels(chooser, 'low'), labels(chooser, 'lower building'), labels(chooser, 'low and')]).toEqual([
    ['Lower building', 'Make tag “low”'],
    ['Lower building'],
    [],
  ]);
});

test('two round brackets offer passages by their words', async () => {
  const passage = {
    id: toPassageId('p-1'),
    documentId: toDocumentId('d-1'),
    revisionId: toRevisionId('r-1'),
    title: 'The Lantern Goes Out',
    words: 'about fifty\npeople',
    start: 0,
    end: 18,
  };
  const chooser = passageChooser(await listOf(passage));
  expect([labels(chooser, 'fifty'), labels(chooser, 'lantern'), labels(chooser, 'sixty')]).toEqual([
    ['about fifty people'],
    ['about fifty people'],
    [],
  ]);
});

test('what begins as the query does comes first', () => {
  const things = ['A lamp', 'Lamp oil', 'The lamps'].map((name) => ({ name }));
  expect(bestMatches('lamp', things, ({ name }) => name).map(({ name }) => name)).toEqual([
    'Lamp oil',
    'A lamp',
    'The lamps',
  ]);
});

test('a list is asked for once, by whoever reads it first, and once more for many changes at a time', async () => {
  const asked: number[] = [];
  const list = createLibraryList(
    async () => {
      asked.push(asked.length);
      return [{ id: `x-${asked.length}` }];
    },
    ({ id }) => [id],
  );
  list.renew();
  await settled();
  const untouched = asked.length;
  list.read();
  list.find('x-1');
  list.renew();
  list.renew();
  await settled();
  expect([untouched, asked.length, list.find('x-2'), list.find('x-1')]).toEqual([0, 2, { id: 'x-2' }, null]);
});
