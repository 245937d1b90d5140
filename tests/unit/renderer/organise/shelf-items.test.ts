import { expect, test } from 'vitest';
import type { Collection } from '#shared/model/collection.ts';
import { toCollectionId, toDocumentId, toFilterId, toNoteId, toSavedSearchId } from '#shared/model/ids.ts';
import type { KeptAsk } from '#shared/model/saved-search.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import { isShown, moveInShelf, shelfItems } from '../../../../renderer/organise/shelf-items.ts';

const [house, statements, other] = ['c-house', 'c-statements', 'c-other'].map(toCollectionId);
if (!house || !statements || !other) throw new Error('three ids were made');
const [one, two] = [toDocumentId('d-1'), toDocumentId('d-2')];
const note = toNoteId('n-1');
const COLLECTIONS: readonly Collection[] = [
  { id: house, name: 'Lantern House', parentId: null, documents: [one], notes: [note] },
  { id: statements, name: 'شهادت‌ها', parentId: house, documents: [one, two], notes: [] },
  { id: other, name: 'Other', parentId: null, documents: [two], notes: [] },
];
const FILTERS = [{ id: toFilterId('f-1'), name: 'Pinned', filter: { ...NO_FILTER, pinned: true } }];
const ASK: KeptAsk = { query: 'fifty', order: 'relevance', facets: {}, stems: false, typos: false };
const SEARCHES = [{ id: toSavedSearchId('s-1'), name: 'Numbers', ask: ASK, unseen: 3 }];
const HELD = new Set<string>([one, two, note]);
const items = (closed: readonly (typeof house)[] = [], held: ReadonlySet<string> = HELD) =>
  shelfItems(COLLECTIONS, FILTERS, SEARCHES, new Set(closed), held);

test('collections stand before those in them, then filters, and searches after all', () => {
  expect(items().map(({ name, depth }) => [name, depth])).toEqual([
    ['Lantern House', 0],
    ['شهادت‌ها', 1],
    ['Other', 0],
    ['Pinned', 0],
    ['Numbers', 0],
  ]);
  expect(items([house]).map(({ name }) => name)).toEqual(['Lantern House', 'Other', 'Pinned', 'Numbers']);
});

test('what lies in a collection and in one in it is counted once, and what lies in the trash not at all', () => {
  const counts = (held: ReadonlySet<string>) =>
    items([], held).flatMap((item) => (item.kind === 'collection' ? [item.count] : []));
  expect([counts(HELD), counts(new Set([one]))]).toEqual([
    [3, 2, 1],
    [1, 1, 0],
  ]);
});

test('the arrows walk the tree, open it and close it', () => {
  const all = items();
  const closed = items([house]);
  expect([
    moveInShelf('ArrowDown', all, -1),
    moveInShelf('ArrowDown', all, 4),
    moveInShelf('ArrowRight', all, 0),
    moveInShelf('ArrowRight', closed, 0),
    moveInShelf('ArrowRight', all, 1),
    moveInShelf('ArrowLeft', all, 1),
    moveInShelf('ArrowLeft', all, 0),
    moveInShelf('ArrowLeft', all, 2),
    moveInShelf('a', all, 0),
  ]).toEqual([
    { to: 0 },
    { to: 4 },
    { to: 1 },
    { turn: house },
    null,
    { to: 0 },
    { turn: house },
    null,
    null,
  ]);
});

test('a line is the one that is shown when the lists are narrowed to it', () => {
  const [collection, , , saved] = items();
  if (!collection || !saved) throw new Error('four lines were made');
  expect([
    isShown(collection, { ...NO_FILTER, collection: house, words: 'lamp' }),
    isShown(collection, NO_FILTER),
    isShown(saved, { ...NO_FILTER, pinned: true }),
    isShown(saved, { ...NO_FILTER, pinned: true, words: 'lamp' }),
  ]).toEqual([true, false, true, false]);
});
