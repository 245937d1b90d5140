import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { readKeptViews, restoreViews, viewsToKeep } from '../../../../../renderer/app/views/kept-views.ts';
import { readWidths } from '../../../../../renderer/app/views/view-widths.ts';
import { NOTHING_OPEN } from '../../../../../renderer/app/views/reading-views.ts';
import type { Call } from '../../../../../renderer/bridge/client.ts';
import { drawn, opened } from './open-views.ts';

/** A library in which each text is the only one of its document, but for what is said of some. */
function libraryWhere(about: Readonly<Record<string, 'trashed' | 'gone' | `d-${string}`>>): Call {
  const answer = async (name: string, id: string): Promise<unknown> => {
    const what = about[id.slice(2)];
    switch (name) {
      case 'documents.revisions':
        return what === 'gone' || what?.startsWith('d-') ? [] : [{ id: `r-${id.slice(2)}` }];
      case 'documents.begin':
        if (what === 'gone') throw new Failed('not-found', 'No such text.');
        return { text: { documentId: what } };
      case 'names.page':
        return what === 'gone' ? null : { id };
      default:
        return { id, revisionId: `r-${id.slice(2)}`, trashedAt: what === 'trashed' ? '2026-01-01' : null };
    }
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- answers the calls that are made here
  return answer as Call;
}

const kept = (views: ReturnType<typeof opened>) =>
  readKeptViews(JSON.parse(JSON.stringify(viewsToKeep(views))));

test('the views come back as they were left', async () => {
  const views = opened('a', 'tab:b', 'side:c', 'tab:d');
  const left = { ...views, active: views.views[0]?.id ?? '' };
  expect(drawn(await restoreViews(libraryWhere({}), kept(left)))).toBe(drawn(left));
  expect(await restoreViews(libraryWhere({}), kept(NOTHING_OPEN))).toEqual(NOTHING_OPEN);
});

test('nothing but ids is kept', () => {
  expect(viewsToKeep(opened('a', 'tab:b'))).toEqual([
    {
      active: true,
      tabs: [
        { documentId: 'd-a', revisionId: 'r-a' },
        { documentId: 'd-b', revisionId: 'r-b', shown: true },
      ],
    },
  ]);
});

test('the page of a name comes back too, unless the name is gone', async () => {
  const views = opened('a', 'tab:Nouri', 'side:Moradi');
  expect(drawn(await restoreViews(libraryWhere({}), kept(views)))).toBe('a [Nouri] | *[Moradi]');
  expect(drawn(await restoreViews(libraryWhere({ nouri: 'gone' }), kept(views)))).toBe('[a] | *[Moradi]');
});

test('what is gone or in the trash does not come back, nor a view that held nothing else', async () => {
  const library = libraryWhere({ b: 'trashed', c: 'gone' });
  expect(drawn(await restoreViews(library, kept(opened('a', 'tab:b', 'side:c'))))).toBe('*[a]');
  expect(await restoreViews(library, kept(opened('b', 'side:c')))).toEqual(NOTHING_OPEN);
});

test('what has become a part of another document is found there', async () => {
  const { views } = await restoreViews(libraryWhere({ a: 'd-z' }), kept(opened('a')));
  expect(views[0]?.tabs[0]?.target).toEqual({ documentId: 'd-z', revisionId: 'r-a' });
});

test.each([
  null,
  'views',
  [null, 3, {}],
  [{ tabs: 'none' }],
  [{ tabs: [null, {}, { documentId: 'd-1' }, { documentId: 'D 1', revisionId: '../r' }] }],
])('what was kept and cannot be read opens nothing: %j', async (kind) => {
  expect(await restoreViews(libraryWhere({}), readKeptViews(kind))).toEqual(NOTHING_OPEN);
});

test('widths that are not those of so many views are not taken', () => {
  expect(readWidths([30, 70], 2)).toEqual([30, 70]);
  for (const kind of [null, [30, 70, 0], [50], [30, 'x'], [0, 100], [30, 30]]) {
    expect(readWidths(kind, 2)).toBeNull();
  }
});
