import { expect, test } from 'vitest';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { findDocumentOf } from '../../../../renderer/bridge/document-of.ts';
import { joinSeen } from '../../../../renderer/bridge/join.ts';
import { openTestIbid } from '../../../support/library.ts';
import { callLibrary, importTexts } from '../call-library.ts';

async function three() {
  const call = callLibrary(await openTestIbid());
  const [first, second, third] = await importTexts(
    call,
    'One\n\nOf one.\n',
    'Two\n\nOf two.\n',
    'Three\n\nOf three.\n',
  );
  if (!first || !second || !third) throw new Error('three texts were imported');
  return { call, first: first.document, second: second.document, third: third.document };
}

test('a text that was joined says its number and what undoes it', async () => {
  const { call, first, second } = await three();
  const joined = await joinSeen(call, second, first);
  expect([joined?.document.id, joined?.number, joined?.undo]).toEqual([first.id, 2, second.revisionId]);
  if (!joined?.undo) throw new Error('it cannot be undone');
  await call('documents.separate', joined.undo);
  expect(await call('documents.revisions', first.id)).toHaveLength(1);
});

test('documents that became parts of others since they were seen are joined as those', async () => {
  const { call, first, second, third } = await three();
  await joinSeen(call, second, first);
  const joined = await joinSeen(call, third, second);
  expect([joined?.document.id, joined?.number]).toEqual([first.id, 3]);
});

test('what is one document already is left as it is', async () => {
  const { call, first, second } = await three();
  await joinSeen(call, second, first);
  expect(await joinSeen(call, second, first)).toBeNull();
  expect(await call('documents.revisions', first.id)).toHaveLength(2);
});

test('several files that came together cannot be taken back in one step', async () => {
  const { call, first, second, third } = await three();
  await joinSeen(call, third, second);
  const joined = await joinSeen(call, second, first);
  expect([joined?.number, joined?.undo]).toEqual([3, null]);
});

test('the document of a text is found wherever the text went, and none is made up', async () => {
  const { call, first, second } = await three();
  const seen = { documentId: second.id, revisionId: second.revisionId };
  expect((await findDocumentOf(call, seen))?.id).toBe(second.id);
  await joinSeen(call, second, first);
  expect((await findDocumentOf(call, seen))?.id).toBe(first.id);
  const nowhere = { documentId: toDocumentId('d-nowhere'), revisionId: toRevisionId('r-nowhere') };
  await expect(findDocumentOf(call, nowhere)).rejects.toMatchObject({ code: 'not-found' });
});
