import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestIbid } from '../../support/library.ts';
import { makeDocx, paragraph, run } from '../../support/make-docx.ts';
import { makeEpub } from '../../support/make-epub.ts';
import { lines, makePages } from '../../support/make-pdf.ts';
import { makePng } from '../../support/make-picture.ts';
import { makeZip } from '../../support/make-zip.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const WORDS = 'The ferry left at dawn and nobody saw it leave.';
const LETTER = makeDocx({ body: paragraph(run(WORDS)) });
const SHEET = makePages({ pages: [{ content: lines([WORDS]) }, { content: lines([WORDS]) }] });
const LAUGHS = `<!DOCTYPE l [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')}]>`;
const DRM =
  '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></enc:EncryptedData></encryption>';

/** Each with what becomes of it. */
const FILES: Readonly<Record<string, readonly [content: Uint8Array, outcome: string]>> = {
  'bad-entities.docx': [
    makeDocx({ body: '', files: { 'word/document.xml': `${LAUGHS}<w:document>&l9;</w:document>` } }),
    'unreadable-file',
  ],
  'bad-path.zip': [makeZip({ '../../escape.txt': `${WORDS} It never came back.` }), 'imported'],
  'bomb.docx': [
    makeDocx({ body: '', files: { 'word/document.xml': new Uint8Array(140_000_000) } }),
    'file-too-large',
  ],
  'book.epub': [
    makeEpub({
      chapters: [{ path: 'a.xhtml', body: `<p>${WORDS}</p>` }],
      files: { 'META-INF/encryption.xml': DRM },
    }),
    'unknown-lock',
  ],
  'cut.docx': [LETTER.slice(0, LETTER.length / 2), 'unreadable-file'],
  'cut.pdf': [SHEET.slice(0, SHEET.length - 600), 'imported'],
  'empty.md': [new Uint8Array(), 'empty-file'],
  'half.html': [utf8(`<p>${WORDS} &#xD83D;</p>`), 'imported'],
  'letter.pdf': [LETTER, 'imported'],
  'page.docx': [utf8(`<!doctype html><p>${WORDS}</p>`), 'imported'],
  'picture.txt': [makePng(4, 3), 'not-text'],
  'sheet.html': [SHEET, 'imported'],
  'words.txt': [utf8(WORDS), 'imported'],
};

test('of a folder of damaged, hostile and misnamed files each has its own outcome, and none stops the others', async () => {
  const ibid = await openTestIbid();
  const folder = join(ibid.folder, 'files');
  await mkdir(folder);
  for (const [name, [content]] of Object.entries(FILES)) await writeFile(join(folder, name), content);
  const outcomes = await ibid.importPaths([folder]);
  expect(
    Object.fromEntries(
      outcomes.map((one) => [
        one.name.replace(/ › .*/u, ''),
        one.status === 'failed' ? one.failure.code : one.status,
      ]),
    ),
  ).toEqual(Object.fromEntries(Object.entries(FILES).map(([name, [, outcome]]) => [name, outcome])));
  for (const one of outcomes)
    if (one.status === 'failed') expect(one.failure.message).toMatch(/^[A-Z“].*\.$/u);
});

test('a file of more than two gigabytes is refused before a byte of it is read, and the next is imported', async () => {
  const ibid = await openTestIbid();
  const folder = join(ibid.folder, 'files');
  await mkdir(folder);
  for (const name of ['film.html', 'film.pdf', 'film.zip']) {
    await writeFile(join(folder, name), '');
    // A file with a hole in it: it has the size, and takes no room.
    await truncate(join(folder, name), 2_100_000_000);
  }
  await writeFile(join(folder, 'words.txt'), WORDS);
  const outcomes = await ibid.importPaths([folder]);
  expect(
    outcomes.map((one) => `${one.name} ${one.status === 'failed' ? one.failure.message : one.status}`),
  ).toEqual([
    ...['film.html', 'film.pdf', 'film.zip'].map(
      (name) => `${name} “${name}” is larger than 200 MB, the most that Ibid reads of one file.`,
    ),
    'words.txt imported',
  ]);
});
