import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportOutcome } from '#shared/model/import.ts';
import { afterUnlocking } from '#shared/imports/locked-outcomes.ts';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { openTestIbid } from '../../support/library.ts';
import { lockedFixture, PASSWORD, PERSIAN_PASSWORD } from '../../support/locked-fixtures.ts';
import { HEADS, mailOfParts } from '../../support/mail.ts';
import { makeZip } from '../../support/make-zip.ts';

const told = (outcomes: readonly ImportOutcome[]) =>
  outcomes.map(
    (outcome) => `${outcome.name}: ${outcome.status === 'failed' ? outcome.failure.code : outcome.status}`,
  );
const letter = (words: string) => `A letter\n\n${words} It goes on for a while, so that it is a text.\n`;

/** A folder with files that share a password, one that has another, one that is broken, and one that is none of these. */
async function lockedFolder(parent: string): Promise<string> {
  const folder = join(parent, 'files');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), letter('Open to all.'));
  await writeFile(join(folder, 'b.pdf'), lockedFixture('ferry-rc4.pdf'));
  await writeFile(join(folder, 'c.pdf'), lockedFixture('ferry-aes256.pdf'));
  await writeFile(
    join(folder, 'd.zip'),
    makeZip({ 'deep/e.docx': lockedFixture('ferry-agile.docx'), 'f.txt': letter('In an archive.') }),
  );
  await writeFile(join(folder, 'g.txt'), '');
  return folder;
}

test('one password opens all that share it, and nothing else is imported once more', async () => {
  const ibid = await openTestIbid();
  ibid.host.files = [await lockedFolder(ibid.folder)];
  const retry = ibid.handlers['documents.retryImport'];
  const first = await ibid.handlers['documents.import']();
  expect(told(first)).toEqual([
    'a.txt: imported',
    'b.pdf: encrypted-file',
    'c.pdf: encrypted-file',
    'd.zip › deep/e.docx: encrypted-file',
    'd.zip › f.txt: imported',
    'g.txt: empty-file',
  ]);

  expect(told(await retry('no such password'))).toEqual([
    'b.pdf: wrong-password',
    'c.pdf: wrong-password',
    'd.zip › deep/e.docx: wrong-password',
    'd.zip › f.txt: known',
  ]);
  const second = await retry(PASSWORD);
  expect(told(second)).toEqual([
    'b.pdf: imported',
    'c.pdf: wrong-password',
    'd.zip › deep/e.docx: imported',
    'd.zip › f.txt: known',
  ]);
  expect(told(afterUnlocking(first, second))).toEqual([
    'a.txt: imported',
    'd.zip › f.txt: imported',
    'g.txt: empty-file',
    'b.pdf: imported',
    'c.pdf: wrong-password',
    'd.zip › deep/e.docx: imported',
  ]);
  expect(told(await retry(PERSIAN_PASSWORD))).toEqual(['c.pdf: imported']);
  expect(await retry(PASSWORD)).toEqual([]);
  expect(told(await retry(null))).toEqual(['g.txt: empty-file']);
  expect(await listDocuments(ibid.db)).toHaveLength(5);
});

test('a locked file that a list names is opened at the second try, as what the list says it is', async () => {
  const ibid = await openTestIbid();
  const folder = join(ibid.folder, 'files');
  await mkdir(folder);
  await writeFile(join(folder, 'works.ris'), 'TY  - BOOK\nTI  - The ferry book\nL1  - b.pdf\nER  - \n');
  await writeFile(join(folder, 'b.pdf'), lockedFixture('ferry-rc4.pdf'));
  ibid.host.files = [folder];
  const first = await ibid.handlers['documents.import']();
  expect(told(first)).toEqual(['works.ris › record 1: imported', 'works.ris › b.pdf: encrypted-file']);
  const second = await ibid.handlers['documents.retryImport'](PASSWORD);
  expect(told(second)).toEqual(['works.ris › record 1: known', 'works.ris › b.pdf: imported']);
  expect((await listDocuments(ibid.db)).map(({ title }) => title)).toContain('The ferry book');
});

test('what was opened once is known by its bytes, without a password', async () => {
  const ibid = await openTestIbid();
  const files = [{ name: 'ferry.odt', bytes: lockedFixture('ferry-pbkdf2.odt') }];
  const give = ibid.handlers['documents.importGiven'];
  expect(told(await give(files, PASSWORD))).toEqual(['ferry.odt: imported']);
  expect(told(await give(files, null))).toEqual(['ferry.odt: known']);
  const [document] = await listDocuments(ibid.db);
  if (!document) throw new Error('not imported');
  const { losses } = await ibid.handlers['documents.report'](document.revisionId);
  expect(losses).toEqual(['The original is locked with a password, which Ibid does not keep.']);
});

test('the password reaches what is locked in an archive and what is attached to a mail', async () => {
  const ibid = await openTestIbid();
  const attached = mailOfParts(
    ['Content-Type: text/plain', '', 'See the letter.'],
    [
      'Content-Type: application/pdf; name="letter.pdf"',
      'Content-Disposition: attachment; filename="letter.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(lockedFixture('ferry-aes128.pdf')).toString('base64'),
    ],
    ['Content-Type: message/rfc822', '', ...HEADS, '', 'The message before.'],
  );
  const files = [
    { name: 'ferry.zip', bytes: lockedFixture('ferry-aes256.zip') },
    { name: 'mail.eml', bytes: attached },
  ];
  const give = ibid.handlers['documents.importGiven'];
  const first = await give(files, null);
  expect(told(first)).toEqual([
    'ferry.zip › letter.txt: encrypted-file',
    'mail.eml: imported',
    'mail.eml › letter.pdf: encrypted-file',
    'mail.eml › attachment-2.eml: imported',
  ]);
  expect(first[0]?.status === 'failed' && first[0].failure.message).toBe(
    '“ferry.zip › letter.txt” is locked with a password. Give the password, or import a copy that is saved without one.',
  );
  const second = await give(files, 'wrong');
  expect(second[0]?.status === 'failed' && second[0].failure.message).toBe(
    'The password does not open “ferry.zip › letter.txt”.',
  );
  expect(told(afterUnlocking(first, await give(files, PASSWORD)))).toEqual([
    'mail.eml: imported',
    'mail.eml › attachment-2.eml: imported',
    'ferry.zip › letter.txt: imported',
    'mail.eml › letter.pdf: imported',
  ]);
});

test('no byte of what Ibid leaves on the disk holds the password', async () => {
  const ibid = await openTestIbid();
  const source = join(ibid.folder, 'source');
  await mkdir(source);
  await writeFile(join(source, 'ferry.pdf'), lockedFixture('ferry-aes128.pdf'));
  const outcomes = [
    await ibid.importPaths([source], 'another password'),
    await ibid.unlockPaths(PASSWORD),
  ].flat();
  expect(told(outcomes)).toEqual(['ferry.pdf: wrong-password', 'ferry.pdf: imported']);
  expect(JSON.stringify(outcomes)).not.toMatch(/salt & mill|another password/);
  await ibid.close();
  const left = (await readdir(ibid.folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && entry.parentPath !== source,
  );
  expect(left.length).toBeGreaterThan(0);
  const found: string[] = [];
  for (const { name, parentPath } of left) {
    const bytes = await readFile(join(parentPath, name));
    for (const password of [PASSWORD, 'another password'])
      for (const encoding of ['utf8', 'utf16le'] as const)
        if (bytes.includes(Buffer.from(password, encoding))) found.push(`${name}: ${password}`);
  }
  expect(found).toEqual([]);
});
