import { expect, test } from 'vitest';
import { toDocumentId, toNoteId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import {
  carriesLinkable,
  dragLinkable,
  draggedLinkable,
  LINK_END_TYPE,
} from '../../../../renderer/bridge/link-drag.ts';
import type { Linkable } from '../../../../renderer/bridge/linking.tsx';

/** What a browser hands on with a drag, as far as it is asked here. */
function carried(): DataTransfer {
  const held = new Map<string, string>();
  const data = {
    get types() {
      return [...held.keys()];
    },
    setData: (type: string, text: string) => held.set(type, text),
    getData: (type: string) => held.get(type) ?? '',
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- jsdom has no DataTransfer
  return data as unknown as DataTransfer;
}

test.each<Linkable>([
  { kind: 'passage', id: toPassageId('p-1') },
  { kind: 'note', id: toNoteId('n-1') },
  { kind: 'document', id: toDocumentId('d-1') },
  { kind: 'words', revisionId: toRevisionId('r-1'), start: 4, end: 9 },
])('what is dragged arrives as it was: $kind', (end) => {
  const data = carried();
  dragLinkable(data, end);
  expect([carriesLinkable(data), draggedLinkable(data)]).toEqual([true, end]);
});

test.each([
  'null',
  '7',
  '{}',
  '{"kind":"passage","id":"../x"}',
  '{"kind":"tag","id":"t-1"}',
  '{"kind":"words"}',
])('what is no end is none: %s', (text) => {
  const data = carried();
  data.setData(LINK_END_TYPE, text);
  expect(draggedLinkable(data)).toBeNull();
});

test('what was dragged from elsewhere is none', () => {
  const data = carried();
  data.setData('text/plain', 'The lamp went out.');
  expect([carriesLinkable(data), draggedLinkable(data), carriesLinkable(null)]).toEqual([false, null, false]);
});
