import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { plainAsk } from '#shared/model/search.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import { type TestIbid, type TestIbidOptions, openTestIbid } from '../../support/library.ts';
import { libraryState } from '../../support/library-state.ts';
import { makeScan } from '../../support/make-scan.ts';

const MISBEHAVING = join(import.meta.dirname, '..', '..', 'support', 'misbehaving-recognizer.ts');
const SCAN = makeScan([
  { lines: ['The ferry to Lantern House left the pier at dawn, and nobody waved.'] },
  { typed: ['This page has words of its own.'] },
]);

async function openWith(
  name: string,
  bytes: Uint8Array = SCAN,
  options: TestIbidOptions = {},
): Promise<{ readonly ibid: TestIbid; readonly document: DocumentSummary }> {
  const ibid = await openTestIbid(options);
  const [outcome] = await ibid.handlers['documents.importGiven']([{ name, bytes }], null);
  if (outcome?.status !== 'imported') throw new Error(JSON.stringify(outcome));
  return { ibid, document: outcome.document };
}

/** The code of the failure, or the document. */
function codeOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.catch((error: unknown) => (error instanceof Failed ? error.code : error));
}

test('a scanned page becomes the text of a new revision, and the one before stays', async () => {
  const { ibid, document } = await openWith('ferry.pdf');
  const { handlers, host } = ibid;
  expect((await handlers['documents.report'](document.revisionId)).unread).toEqual([1]);
  const read = await handlers['recognition.start'](document.id, ['eng'], 'unread', null);
  expect([read.id, read.language, read.words]).toEqual([document.id, 'en', 20]);
  expect(
    (await handlers['documents.revisions'](document.id)).map(({ number, madeBy, words }) => [
      number,
      madeBy,
      words,
    ]),
  ).toEqual([
    [2, 'recognition', 20],
    [1, 'import', 7],
  ]);
  const { blocks } = await handlers['documents.read'](read.revisionId);
  expect(blocks.map(({ text }) => text)).toEqual([
    'The ferry to Lantern House left the pier at dawn, and nobody waved. This page has words of its own.',
  ]);
  const { recognized = [], unread, losses } = await handlers['documents.report'](read.revisionId);
  expect(recognized.map(({ page }) => page)).toEqual([1]);
  expect(recognized[0]?.confidence).toBeGreaterThan(0.9);
  expect([unread, losses]).toEqual([
    undefined,
    ['Page 1 was read from its picture by OCR: the text may hold mistakes.'],
  ]);
  expect(host.toldOf('recognition.progress')).toEqual([
    { documentId: document.id, done: 0, total: 1, page: 1 },
    { documentId: document.id, done: 1, total: 1, page: null },
    { documentId: document.id, done: 0, total: 0, page: null },
  ]);
  expect(
    (await handlers['search.find'](plainAsk('pier'))).documents.map(({ document: { id } }) => id),
  ).toEqual([document.id]);
  expect((await handlers['library.check']()).findings).toEqual([]);
});

test('a recognition that is cancelled leaves the library as it was', async () => {
  const { ibid, document } = await openWith('waits.pdf', SCAN, { recognizer: MISBEHAVING });
  const before = await libraryState(ibid.db);
  const reading = codeOf(ibid.handlers['recognition.start'](document.id, ['eng'], 'unread', null));
  expect(await codeOf(ibid.handlers['recognition.start'](document.id, ['eng'], 'unread', null))).toBe(
    'conflict',
  );
  await expect
    .poll(() => ibid.host.toldOf('recognition.progress').length, { timeout: 30_000 })
    .toBeGreaterThan(0);
  await ibid.handlers['recognition.cancel']();
  expect(await reading).toBe('cancelled');
  expect(await libraryState(ibid.db)).toEqual(before);
});

test.each([
  ['crashes.pdf', 'recognition-crashed', 60_000],
  ['hangs.pdf', 'recognition-timeout', 4000],
])('%s fails with %s, and the library is as it was', async (name, code, timeoutMs) => {
  const limits = { timeoutMs, memoryMegabytes: 64 };
  const { ibid, document } = await openWith(name, SCAN, {
    recognizer: MISBEHAVING,
    recognitionLimits: limits,
  });
  const before = await libraryState(ibid.db);
  expect(await codeOf(ibid.handlers['recognition.start'](document.id, ['eng'], 'unread', null))).toBe(code);
  expect(await libraryState(ibid.db)).toEqual(before);
});

test('a recognition under way is cancelled when the library is closed', async () => {
  const { ibid, document } = await openWith('waits.pdf', SCAN, { recognizer: MISBEHAVING });
  const reading = codeOf(ibid.handlers['recognition.start'](document.id, ['eng'], 'unread', null));
  await expect
    .poll(() => ibid.host.toldOf('recognition.progress').length, { timeout: 30_000 })
    .toBeGreaterThan(0);
  await ibid.close();
  expect(await reading).toBe('cancelled');
});

test('a document that another file became the newest text of meanwhile is left as it is', async () => {
  const { ibid, document } = await openWith('ferry.pdf');
  const { handlers } = ibid;
  const reading = codeOf(handlers['recognition.start'](document.id, ['eng'], 'unread', null));
  const files = [{ name: 'ferry.txt', bytes: new TextEncoder().encode('The ferry left at noon.') }];
  const [newer] = await handlers['documents.importGiven'](files, null);
  if (newer?.status !== 'imported') throw new Error('nothing was imported');
  const joined = await handlers['documents.join'](newer.document.id, document.id);
  expect(await reading).toBe('conflict');
  expect(await handlers['documents.find'](document.id)).toEqual(joined);
});

test('the recognising process writes nothing, reads nothing but its code, and has no network', async () => {
  const { ibid, document } = await openWith('pries.pdf', SCAN, { recognizer: MISBEHAVING });
  const said = await ibid.handlers['recognition.start'](document.id, ['eng'], 'unread', null).then(
    () => 'null',
    (error: unknown) => (error instanceof Failed ? error.message : String(error)),
  );
  expect(JSON.parse(said)).toEqual({
    write: 'ERR_ACCESS_DENIED',
    read: 'ERR_ACCESS_DENIED',
    run: 'ERR_ACCESS_DENIED',
    connect: 'ERR_ACCESS_DENIED',
    environment: 0,
  });
});

test('a document whose pages all have a text, and one that has no pages, has nothing to recognise', async () => {
  const { ibid, document } = await openWith('typed.pdf', makeScan([{ typed: ['Words of its own.'] }]));
  const [note] = await ibid.handlers['documents.importGiven'](
    [{ name: 'a.txt', bytes: Buffer.from('The lamp went out.') }],
    null,
  );
  if (note?.status !== 'imported') throw new Error(JSON.stringify(note));
  for (const { id } of [document, note.document]) {
    expect(await codeOf(ibid.handlers['recognition.start'](id, ['eng'], 'unread', null))).toBe(
      'nothing-to-recognize',
    );
  }
});
