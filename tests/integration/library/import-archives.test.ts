import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportOutcome } from '#shared/model/import.ts';
import { findItem, listDocuments } from '../../../electron/storage/documents.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { bombZip } from '../../support/bomb-zip.ts';
import { openTestIbid, type TestIbid } from '../../support/library.ts';
import { lockedZip } from '../../support/locked-zip.ts';
import { HEADS, mailOfParts } from '../../support/mail.ts';
import { makeZip } from '../../support/make-zip.ts';

const told = (outcomes: readonly ImportOutcome[]) =>
  outcomes.map(
    (outcome) => `${outcome.name}: ${outcome.status === 'failed' ? outcome.failure.code : outcome.status}`,
  );
const letter = (words: string) => `A letter\n\n${words} It goes on for a while, so that it is a text.\n`;
const give = async (ibid: TestIbid, name: string, bytes: Uint8Array) =>
  told(await ibid.handlers['documents.importGiven']([{ name, bytes }], null));

test('each file of an archive is a document of its own, and the archive itself is not kept', async () => {
  const ibid = await openTestIbid();
  const zip = makeZip({
    'a.txt': letter('One.'),
    'deep/b.md': '# Two\n\nWords.',
    'c.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]),
  });
  expect(await give(ibid, 'letters.zip', zip)).toEqual([
    'letters.zip › a.txt: imported',
    'letters.zip › deep/b.md: imported',
    'letters.zip › c.png: unknown-format',
  ]);
  expect((await listDocuments(ibid.db)).map(({ fileName }) => fileName).toSorted()).toEqual([
    'letters.zip › a.txt',
    'letters.zip › deep/b.md',
  ]);
  expect(await ibid.db.get(sql`SELECT count(*) AS number FROM originals`)).toEqual({ number: 2 });
  expect(await give(ibid, 'again.zip', makeZip({ 'x.txt': letter('One.') }))).toEqual([
    'again.zip › x.txt: known',
  ]);
});

test('progress counts the files of an archive as they are found', async () => {
  const ibid = await openTestIbid();
  await give(ibid, 'letters.zip', makeZip({ 'a.txt': letter('One.'), 'b.txt': letter('Two.') }));
  expect(ibid.host.toldOf('import.progress')).toEqual([
    { done: 0, total: 1, name: 'letters.zip' },
    { done: 1, total: 3, name: 'letters.zip › a.txt' },
    { done: 2, total: 3, name: 'letters.zip › b.txt' },
    { done: 3, total: 3, name: null },
  ]);
});

test('an archive in an archive is opened, and one in that is refused', async () => {
  const ibid = await openTestIbid();
  const third = makeZip({ 'deepest.txt': letter('Three.') });
  const second = makeZip({ 'third.zip': third, 'b.txt': letter('Two.') });
  expect(await give(ibid, 'first.zip', makeZip({ 'second.zip': second }))).toEqual([
    'first.zip › second.zip › third.zip: too-deep',
    'first.zip › second.zip › b.txt: imported',
  ]);
});

test('a bomb is refused at once, and the batch goes on', async () => {
  const ibid = await openTestIbid();
  const outcomes = await ibid.handlers['documents.importGiven'](
    [
      { name: 'bomb.zip', bytes: bombZip(1000, 100) },
      { name: 'a.txt', bytes: new TextEncoder().encode(letter('After it.')) },
    ],
    null,
  );
  expect(told(outcomes)).toEqual(['bomb.zip: file-too-large', 'a.txt: imported']);
});

test('a mail is a document, and what is attached to it are others', async () => {
  const ibid = await openTestIbid();
  const mail = mailOfParts(
    ['Content-Type: text/plain', '', 'See the letter.'],
    [
      'Content-Type: text/plain; name="letter.txt"',
      'Content-Disposition: attachment; filename="letter.txt"',
      '',
      letter('It left at six.'),
    ],
    ['Content-Type: message/rfc822', '', ...HEADS, '', 'The message before.'],
  );
  const expected = ['a.eml: imported', 'a.eml › letter.txt: imported', 'a.eml › attachment-2.eml: imported'];
  expect(await give(ibid, 'a.eml', mail)).toEqual(expected);
  expect(await give(ibid, 'a.eml', mail)).toEqual(expected.map((line) => line.replace('imported', 'known')));
});

test('each record of a list is a document, and the list is kept once', async () => {
  const ibid = await openTestIbid();
  const list = new TextEncoder().encode('@book{a, title={One}, author={Noor, A.}}\n@book{b, title={Two}}\n');
  expect(await give(ibid, 'works.bib', list)).toEqual(['works.bib › a: imported', 'works.bib › b: imported']);
  expect(await ibid.db.get(sql`SELECT count(*) AS number FROM originals`)).toEqual({ number: 1 });
  const [first] = (await listDocuments(ibid.db)).filter(({ title }) => title === 'One');
  if (!first) throw new Error('not imported');
  expect(await findItem(ibid.db, first.id)).toEqual({
    id: 'a',
    type: 'book',
    title: 'One',
    author: [{ family: 'Noor', given: 'A.' }],
  });
  await ibid.handlers['documents.trash']([first.id]);
  expect(await give(ibid, 'works.bib', list)).toEqual(['works.bib › a: known', 'works.bib › b: known']);
  expect((await listDocuments(ibid.db)).map(({ trashedAt }) => trashedAt)).toEqual([null, null]);
});

test('files that a record names are imported where they lie with it', async () => {
  const ibid = await openTestIbid();
  const folder = join(ibid.folder, 'works');
  await mkdir(join(folder, 'files'), { recursive: true });
  await writeFile(join(folder, 'files', 'a.txt'), letter('The text of it.'));
  await writeFile(join(ibid.folder, 'secret.txt'), letter('Not for you.'));
  await writeFile(
    join(folder, 'works.ris'),
    'TY  - BOOK\nID  - one\nTI  - One\nL1  - files/a.txt\nL1  - files/gone.txt\nL1  - ../secret.txt\nER  - \n',
  );
  expect(told(await ibid.importPaths([join(folder, 'works.ris')]))).toEqual([
    'works.ris › one: imported',
    'works.ris › files/a.txt: imported',
    'works.ris › files/gone.txt: file-missing',
  ]);
  expect(
    await give(
      ibid,
      'dropped.ris',
      new TextEncoder().encode('TY  - BOOK\nTI  - Other\nL1  - a.pdf\nER  - \n'),
    ),
  ).toEqual(['dropped.ris › record 1: imported']);
});

test('ten thousand records are imported, and an import that is stopped keeps what it has', async () => {
  const ibid = await openTestIbid();
  const list = new TextEncoder().encode(
    Array.from(
      { length: 10_000 },
      (_, index) => `TY  - BOOK\nID  - k${index}\nTI  - Ledger ${index}\nER  - \n`,
    ).join(''),
  );
  const importing = give(ibid, 'works.ris', list);
  while ((await listDocuments(ibid.db)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await ibid.handlers['documents.cancelImport']();
  const outcomes = await importing;
  const kept = outcomes.length - 1;
  expect(kept).toBeLessThan(10_000);
  expect(outcomes.at(-1)).toBe('works.ris: cancelled');
  const again = await give(ibid, 'works.ris', list);
  expect([again.filter((line) => line.endsWith('known')).length, again.length]).toEqual([kept, 10_000]);
}, 240_000);

test('only what failed is imported once more, from where it lies', async () => {
  const ibid = await openTestIbid();
  const folder = join(ibid.folder, 'files');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), letter('One.'));
  await writeFile(join(folder, 'b.txt'), '');
  await writeFile(
    join(folder, 'c.zip'),
    lockedZip(makeZip({ 'd.txt': letter('Two.'), 'e.txt': letter('Three.') }), 'e.txt'),
  );
  ibid.host.files = [folder];
  expect(told(await ibid.handlers['documents.import']())).toEqual([
    'a.txt: imported',
    'b.txt: empty-file',
    'c.zip › d.txt: imported',
    'c.zip › e.txt: encrypted-file',
  ]);
  await writeFile(join(folder, 'b.txt'), letter('Now it is written.'));
  const again = await ibid.handlers['documents.retryImport'](null);
  expect(told(again)).toEqual(['b.txt: imported', 'c.zip › d.txt: known', 'c.zip › e.txt: encrypted-file']);
  expect(JSON.stringify(again)).not.toContain(folder);
  await writeFile(join(folder, 'c.zip'), makeZip({ 'e.txt': letter('Three.') }));
  expect(told(await ibid.handlers['documents.retryImport'](null))).toEqual(['c.zip › e.txt: imported']);
  expect(await ibid.handlers['documents.retryImport'](null)).toEqual([]);
});
