import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RevisionId, toRevisionId } from '#shared/model/ids.ts';
import type { Original, ShownPage } from '#shared/model/original.ts';
import { lockedFixture, PERSIAN_PASSWORD } from '../support/locked-fixtures.ts';
import { openTestIbid, type TestIbid, type TestIbidOptions } from '../support/library.ts';
import { type EpubParts, makeEpub } from '../support/make-epub.ts';
import { makePng } from '../support/make-picture.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'documents');
const MISBEHAVING = join(import.meta.dirname, '..', 'support', 'misbehaving-original.ts');

async function imported(
  ibid: TestIbid,
  name: string,
  bytes: Uint8Array,
  password: string | null = null,
): Promise<RevisionId> {
  const [outcome] = await ibid.handlers['documents.importGiven']([{ name, bytes }], password);
  if (outcome?.status !== 'imported') throw new Error(`${name} was not imported: ${JSON.stringify(outcome)}`);
  return outcome.document.revisionId;
}

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(FIXTURES, name)));

function sizeOfPng(bytes: Uint8Array): readonly number[] {
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

function pagesOf(original: Original | null) {
  if (original?.kind !== 'pages') throw new Error('these are no pages');
  return original.pages;
}
function webPageOf(original: Original | null): ShownPage {
  if (original?.kind !== 'web-page') throw new Error('this is no web page');
  return original.page;
}

test('the pages of a PDF are drawn one by one, as wide as they are asked for', async () => {
  const { handlers, ...ibid } = await openTestIbid();
  const id = await imported({ handlers, ...ibid }, 'lantern-year.pdf', await fixture('lantern-year.pdf'));
  const pages = pagesOf(await handlers['originals.describe'](id, null));
  expect(pages.length).toBeGreaterThan(1);
  const [first, second] = [
    await handlers['originals.page'](id, 0, 400),
    await handlers['originals.page'](id, 1, 400),
  ];
  const { width = 0, height = 0 } = pages[0] ?? {};
  expect(first.mediaType).toBe('image/png');
  expect(sizeOfPng(first.bytes)).toEqual([400, Math.round((400 * height) / width)]);
  expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(false);
  expect(sizeOfPng((await handlers['originals.page'](id, 0, 900)).bytes)[0]).toBe(900);
  await expect(handlers['originals.page'](id, pages.length, 400)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test.each(['lantern-year.pdf', 'pdf/fanus-fa.pdf', 'pdf/two-columns.pdf'])(
  'the lines of %s stand where they are printed, from the top down',
  async (name) => {
    const ibid = await openTestIbid();
    const id = await imported(ibid, 'pages.pdf', await fixture(name));
    const lines = await ibid.handlers['originals.lines'](id, 0);
    expect(lines.length).toBeGreaterThan(10);
    for (const { left, top, right, bottom } of lines) {
      expect(left).toBeLessThanOrEqual(right);
      expect(top).toBeLessThan(bottom);
      expect(bottom - top).toBeLessThan(0.1);
    }
    const tops = lines.map(({ top }) => top);
    const falls = tops.filter((top, index) => top >= (tops[index - 1] ?? 0) - 0.01).length;
    expect(falls).toBeGreaterThan(0.9 * tops.length);
    expect(tops[0]).toBeLessThan(0.2);
  },
);

test('a locked PDF is shown with its password, which is asked for again when the library was closed', async () => {
  const ibid = await openTestIbid();
  const id = await imported(ibid, 'ferry.pdf', lockedFixture('ferry-aes256.pdf'), PERSIAN_PASSWORD);
  const { handlers } = ibid;
  await expect(handlers['originals.describe'](id, null)).rejects.toMatchObject({ code: 'encrypted-file' });
  await expect(handlers['originals.describe'](id, 'wrong')).rejects.toMatchObject({ code: 'wrong-password' });
  expect(pagesOf(await handlers['originals.describe'](id, PERSIAN_PASSWORD)).length).toBeGreaterThan(0);
  expect(sizeOfPng((await handlers['originals.page'](id, 0, 300)).bytes)[0]).toBe(300);
  expect(await handlers['originals.describe'](id, null)).not.toBeNull();
  await ibid.close();
  const again = await openTestIbid({ folder: ibid.folder });
  await expect(again.handlers['originals.page'](id, 0, 300)).rejects.toMatchObject({
    code: 'encrypted-file',
  });
});

test('a web page is shown with the pictures and style sheets that lay with it when it was imported', async () => {
  const ibid = await openTestIbid();
  const folder = join(ibid.folder, 'saved');
  await mkdir(join(folder, 'salt_files'), { recursive: true });
  await writeFile(
    join(folder, 'salt.html'),
    '<html><head><link rel="stylesheet" href="salt_files/look.css"></head><body><nav><img src="salt_files/sign.png"></nav><p>The road was closed in the winter.</p></body></html>',
  );
  await writeFile(join(folder, 'salt_files', 'look.css'), 'p { color: green }');
  await writeFile(join(folder, 'salt_files', 'sign.png'), makePng(90, 90));
  const [outcome] = await ibid.importPaths([join(folder, 'salt.html')]);
  if (outcome?.status !== 'imported') throw new Error('the page was not imported');
  const { revisionId } = outcome.document;
  const page = webPageOf(await ibid.handlers['originals.describe'](revisionId, null));
  expect(page.styles).toBe('p{color:green}');
  expect(page.missingPictures).toBe(0);
  expect(page.nodes.filter((node) => 'name' in node && node.name === 'img')).toHaveLength(1);
});

test('a book shows its cover, and one without a cover says so', async () => {
  const ibid = await openTestIbid();
  const cover = makePng(60, 90);
  const book = (resources: EpubParts['resources'], words: string) =>
    makeEpub({
      chapters: [{ path: 'one.xhtml', body: `<p>${words}</p>` }],
      ...(resources ? { resources } : {}),
    });
  const named = await imported(
    ibid,
    'named.epub',
    book({ 'front.png': ['image/png', cover, 'cover-image'] }, 'The salt road ran north.'),
  );
  const none = await imported(ibid, 'none.epub', book({}, 'The salt road ran south.'));
  expect(await ibid.handlers['originals.describe'](named, null)).toEqual({
    kind: 'cover',
    cover: { bytes: cover, mediaType: 'image/png' },
  });
  expect(await ibid.handlers['originals.describe'](none, null)).toEqual({ kind: 'cover', cover: null });
});

test('a text without a look of its own has no original to be shown', async () => {
  const ibid = await openTestIbid();
  const id = await imported(ibid, 'road.txt', new TextEncoder().encode('The road was closed in the winter.'));
  expect(await ibid.handlers['originals.describe'](id, null)).toBeNull();
  await expect(ibid.handlers['originals.page'](id, 0, 300)).rejects.toMatchObject({ code: 'not-found' });
  await expect(ibid.handlers['originals.describe'](toRevisionId('r-nowhere'), null)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a damaged file says so, and its text stays readable', async () => {
  const ibid = await openTestIbid();
  const whole = await fixture('lantern-year.pdf');
  const id = await imported(ibid, 'cut.pdf', whole.subarray(0, whole.length - 400));
  expect(pagesOf(await ibid.handlers['originals.describe'](id, null)).length).toBeGreaterThan(0);
});

async function misbehaving(name: string, options: TestIbidOptions = {}) {
  const ibid = await openTestIbid({ originalProcess: MISBEHAVING, ...options });
  return { ibid, id: await imported(ibid, name, await fixture('lantern-year.pdf')) };
}

test('a file that brings down its process fails alone, and is shown by a new one when it is asked for again', async () => {
  const { ibid, id } = await misbehaving('crashes-on-a-page.pdf');
  const { handlers } = ibid;
  await handlers['originals.describe'](id, null);
  await expect(handlers['originals.page'](id, 0, 100)).rejects.toMatchObject({ code: 'original-crashed' });
  const one = await handlers['originals.page'](id, 1, 100);
  const other = await handlers['originals.page'](id, 1, 100);
  expect(one.bytes).toEqual(other.bytes);
});

test('a file that brings down its process at once, or never answers, says so', async () => {
  const crashing = await misbehaving('crashes.pdf');
  await expect(crashing.ibid.handlers['originals.describe'](crashing.id, null)).rejects.toMatchObject({
    code: 'original-crashed',
  });
  const originalLimits = { timeoutMs: 1500, memoryMegabytes: 256 };
  for (const name of ['waits.pdf', 'hangs-on-a-page.pdf']) {
    const { ibid, id } = await misbehaving(name, { originalLimits });
    await expect(
      ibid.handlers['originals.describe'](id, null).then(() => ibid.handlers['originals.page'](id, 0, 100)),
    ).rejects.toMatchObject({ code: 'original-timeout' });
  }
});

test('closing the library ends what is shown', async () => {
  const { ibid, id } = await misbehaving('waits.pdf');
  const waiting = ibid.handlers['originals.describe'](id, null);
  const outcome = waiting.catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await ibid.close();
  expect(await outcome).toMatchObject({ code: 'cancelled' });
});
