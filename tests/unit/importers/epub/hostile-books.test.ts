import { expect, test } from 'vitest';
import { makeEpub, type EpubParts } from '../../../support/make-epub.ts';
import { makeZip } from '../../../support/make-zip.ts';
import { bodyOf, markersOf, readBytes, readOrRefuse } from '../../../support/read-file.ts';

const BOOK: EpubParts = {
  chapters: [
    {
      path: 'a.xhtml',
      body: '<h1>One</h1><p>The mill stood empty.<a epub:type="noteref" href="n.xhtml#n1">1</a></p>',
    },
    { path: 'n.xhtml', body: '<aside epub:type="footnote" id="n1"><p>1. Orval, p. 3.</p></aside>' },
  ],
};
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const outcome = await readOrRefuse('a.epub', bytes);
  return 'code' in outcome ? outcome.code : 'read';
};

test('a book that is cut off at any of fifty places is read or refused with a reason', async () => {
  const bytes = makeEpub(BOOK);
  for (let cut = 0; cut < 50; cut += 1) {
    expect(await codeOf(bytes.subarray(0, Math.floor((bytes.length * cut) / 50)))).toMatch(
      /^(?:unreadable-file|empty-file|not-text|unknown-format|unknown-encoding)$/,
    );
  }
});

test('a chapter of gigabytes in a few kilobytes is refused', async () => {
  const book = makeEpub({
    chapters: [{ path: 'a.xhtml', body: '<p>One.</p>' }],
    files: { 'OEBPS/a.xhtml': new Uint8Array(250_000_000) },
  });
  expect(book.length).toBeLessThan(1_000_000);
  expect(await codeOf(book)).toBe('file-too-large');
});

test('entities that unfold without end unfold nothing', async () => {
  const declared = Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join('');
  const bomb = `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "evil"><!ENTITY file SYSTEM "file:///etc/passwd">${declared}]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Words &e20; &file;</p></body></html>`;
  const read = await readBytes('a.epub', makeEpub({ chapters: [{ path: 'a.xhtml', body: bomb }] }));
  expect(JSON.stringify(read).length).toBeLessThan(20_000);
  expect(JSON.stringify(read)).not.toContain('root:');
  const files = { 'META-INF/container.xml': bomb };
  expect(await codeOf(makeEpub({ ...BOOK, files }))).toBe('unreadable-file');
});

test('paths that lead out of the book lead nowhere', async () => {
  const chapters = [
    {
      path: 'a.xhtml',
      body: '<p>One.<a href="../../../etc/passwd#x">1</a> <a href="file:///etc/passwd">2</a></p><img src="/etc/passwd" alt="P"/>',
    },
  ];
  const read = await readBytes(
    'a.epub',
    makeEpub({ chapters, files: { '../evil.txt': 'evil', '/etc/evil.txt': 'evil' } }),
  );
  expect([read.pictures, JSON.stringify(read.blocks)]).toEqual([[], expect.not.stringContaining('passwd')]);
  const opf = makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="../../etc/passwd"/></rootfiles></container>',
  });
  expect(await codeOf(opf)).toBe('unreadable-file');
});

test('chapters that are nested or linked without end are read or refused', async () => {
  const deep = '<div>'.repeat(50_000) + '</div>'.repeat(50_000);
  expect(await codeOf(makeEpub({ chapters: [{ path: 'a.xhtml', body: deep }] }))).toMatch(
    /^(?:too-deep|unreadable-file|empty-file)$/,
  );
  const circle = Array.from(
    { length: 300 },
    (_, index) =>
      ({
        path: `${index}.xhtml`,
        body: `<p>Words ${index}<a href="${(index + 1) % 300}.xhtml#x">1</a></p>`,
        place: index === 0 ? 'spine' : 'apart',
      }) as const,
  );
  expect(bodyOf(await readBytes('a.epub', makeEpub({ chapters: circle }))).length).toBe(300);
});

test('a book of ten thousand chapters with a note each is read, and every note is paired', async () => {
  const number = 10_000;
  const chapters = Array.from({ length: number }, (_, index) => ({
    path: `c${index}.xhtml`,
    body: `<h2>Chapter ${index}</h2><p>The mill stood empty in the year.<a epub:type="noteref" href="#n1">1</a> It burned down.</p><aside epub:type="footnote" id="n1"><p>1. Orval, p. ${index}.</p></aside>`,
  }));
  const read = await readBytes('a.epub', makeEpub({ chapters }));
  expect([read.footnotes.length, markersOf(read).filter((marker) => marker === '[1] → 1').length]).toEqual([
    number,
    number,
  ]);
}, 60_000);
