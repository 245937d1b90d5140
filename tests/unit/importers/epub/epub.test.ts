import { expect, test } from 'vitest';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';
import { chooseImporter } from '../../../../electron/importers/registry.ts';
import { makeEpub } from '../../../support/make-epub.ts';
import { makePng } from '../../../support/make-picture.ts';
import { bodyOf, picturesOf, readBytes, readOrRefuse } from '../../../support/read-file.ts';

const SENTENCE =
  'The ferry left at dawn, and nobody who was asked about it afterwards could say who had been on board. ';
const LONG = `<p>${SENTENCE.repeat(8).trim()}</p>`;
const PNG = makePng(120, 80);
const chapter = (path: string, body: string) => ({ path, body });
const headingsOf = (read: Awaited<ReturnType<typeof readBytes>>): readonly string[] =>
  read.blocks.flatMap(({ kind, level, text }) => (kind === 'heading' ? [`${level} ${text}`] : []));

test('a book of the third version says who wrote what and when', async () => {
  const read = await readBytes(
    'book.epub',
    makeEpub({
      chapters: [chapter('a.xhtml', LONG)],
      metadata: `<dc:title id="s">The Whole Series</dc:title><meta refines="#s" property="title-type">collection</meta>
        <dc:title id="t">The Salt Road</dc:title><meta refines="#t" property="title-type">main</meta>
        <dc:creator id="a">Mira Vantongeren</dc:creator><meta refines="#a" property="role" scheme="marc:relators">aut</meta>
        <dc:creator id="b">Jan Orval</dc:creator><meta refines="#b" property="role">trl</meta>
        <dc:date>2019-03-12T00:00:00Z</dc:date><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>
        <dc:publisher>Harbour Press</dc:publisher><dc:identifier>urn:isbn:9780000000002</dc:identifier><dc:source>https://salt.example/road</dc:source>`,
    }),
  );
  const { title, authors, published, publisher, url, language, direction, breadcrumb } = read;
  expect({ title, authors, published, publisher, url, language, direction, breadcrumb }).toEqual({
    title: 'The Salt Road',
    authors: ['Mira Vantongeren'],
    published: '2019-03-12',
    publisher: 'Harbour Press',
    url: 'https://salt.example/road',
    language: 'en',
    direction: 'ltr',
    breadcrumb: [],
  });
});

test('a book of the second version says it in its own way', async () => {
  const read = await readBytes(
    'book.epub',
    makeEpub({
      version: 2,
      chapters: [chapter('a.xhtml', LONG)],
      metadata: `<dc:title>The Salt Road</dc:title><dc:creator opf:role="edt">Jan Orval</dc:creator><dc:creator opf:role="aut">Mira Vantongeren</dc:creator>
        <dc:date opf:event="modification">2024-01-01</dc:date><dc:date opf:event="publication">1999-05</dc:date>`,
    }),
  );
  expect([read.authors, read.published]).toEqual([['Mira Vantongeren'], '1999-05']);
});

test('a book that says nothing of itself is called after its file, and nothing is made up', async () => {
  const read = await readBytes(
    'salt-road.epub',
    makeEpub({
      chapters: [chapter('a.xhtml', LONG)],
      metadata: '<dc:date>0101-01-01T00:00:00+00:00</dc:date>',
    }),
  );
  expect([read.title, read.authors, read.published, read.publisher, read.url]).toEqual([
    'salt-road',
    [],
    null,
    null,
    null,
  ]);
});

test('chapters come in the order of reading, whatever the order of the files', async () => {
  const read = await readBytes(
    'a.epub',
    makeEpub({
      chapters: [
        chapter('z.xhtml', '<h1>One</h1><p>First.</p>'),
        chapter('sub folder/فصل.xhtml', '<h1>Two</h1><p>Second.</p>'),
      ],
    }),
  );
  expect(bodyOf(read)).toEqual(['One', 'First.', 'Two', 'Second.']);
});

test('the contents of a book make headings of the lines that they name, and of chapters that print none', async () => {
  const nav = `<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="a.xhtml">The First Winter</a><ol><li><a href="a.xhtml#s">Ice</a></li></ol></li><li><a href="b.xhtml">The Second Winter</a></li><li><a href="c.xhtml">Dedication</a></li><li><a href="d.xhtml">Other</a></li></ol></nav>`;
  const chapters = [
    chapter('a.xhtml', `<p class="t"><b>The first winter</b></p>${LONG}<p id="s">Ice</p>${LONG}`),
    chapter('b.xhtml', LONG),
    chapter('c.xhtml', '<p>For my mother.</p>'),
    chapter('d.xhtml', `<h2>Another</h2>${LONG}`),
  ];
  const read = await readBytes('a.epub', makeEpub({ chapters, nav }));
  expect(headingsOf(read)).toEqual(['1 The first winter', '1 The Second Winter', '2 Another']);
  const ncx = `<navMap><navPoint><navLabel><text>The First Winter</text></navLabel><content src="a.xhtml"/></navPoint><navPoint><navLabel><text>The Second Winter</text></navLabel><content src="b.xhtml"/></navPoint></navMap>`;
  expect(headingsOf(await readBytes('a.epub', makeEpub({ chapters, ncx, version: 2 })))).toEqual([
    '1 The first winter',
    '1 The Second Winter',
    '2 Another',
  ]);
});

test('the contents that a book prints are no text, and are told', async () => {
  const nav = '<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="a.xhtml">One</a></li></ol></nav>';
  const bytes = makeEpub({ chapters: [chapter('a.xhtml', '<h1>One</h1><p>First.</p>')], nav });
  const inSpine = Buffer.from(bytes).includes('nav')
    ? makeEpub({
        chapters: [{ path: 'nav.xhtml', body: nav }, chapter('a.xhtml', '<h1>One</h1><p>First.</p>')],
        nav,
      })
    : bytes;
  const read = await readBytes('a.epub', inSpine);
  expect(bodyOf(read)).toEqual(['One', 'First.']);
  expect(read.report.audit.dropped).toEqual([
    { text: 'Contents One', reason: 'table of contents', before: 0 },
  ]);
});

test('pages of the printed book are marked where they begin, in the text and in a list', async () => {
  const read = await readBytes(
    'a.epub',
    makeEpub({
      chapters: [
        chapter(
          'a.xhtml',
          '<p>One <span epub:type="pagebreak" id="p9" title="9"/>two <a id="q"/>three.</p><p id="p11">Four.</p>',
        ),
      ],
      nav: '<nav epub:type="toc"><ol><li><a href="a.xhtml">A</a></li></ol></nav><nav epub:type="page-list"><ol><li><a href="a.xhtml#p9">9</a></li><li><a href="a.xhtml#q">x</a></li><li><a href="a.xhtml#p11">11</a></li></ol></nav>',
    }),
  );
  expect(
    read.blocks.map(({ text, spans }) => [
      text,
      spans.map((span) => (span.kind === 'page' ? `${span.page} at ${span.start}` : span.kind)),
    ]),
  ).toEqual([
    ['One two three.', ['9 at 4', 'x at 8']],
    ['Four.', ['11 at 0']],
  ]);
});

test('pictures are found from the folder of their chapter, and the cover comes first', async () => {
  const resources = {
    'img/a b.png': ['image/png', PNG],
    'cover.jpg': ['image/jpeg', makePng(600, 900), 'cover-image'],
  } as const;
  const read = await readBytes(
    'a.epub',
    makeEpub({
      chapters: [
        chapter(
          'text/a.xhtml',
          '<p>One.</p><img src="../img/a%20b.png" alt="A lamp"/><img src="../../../etc/passwd.png" alt="No"/><img src="https://x.example/a.png" alt="Far"/>',
        ),
      ],
      resources,
    }),
  );
  expect(picturesOf(read)).toEqual(['0: , 600 × 900', '1: A lamp, 120 × 80', 'none: No', 'none: Far']);
  expect(bodyOf(read)).toEqual([PICTURE_SIGN, 'One.', PICTURE_SIGN, PICTURE_SIGN, PICTURE_SIGN]);
});

test('a cover that a chapter shows already, drawn or not, is shown once', async () => {
  const resources = { 'cover.png': ['image/png', PNG] } as const;
  const cover =
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 80"><image width="120" height="80" xlink:href="../cover.png"/></svg>';
  const metadata = '<dc:title>A</dc:title><meta name="cover" content="r0"/>';
  const read = await readBytes(
    'a.epub',
    makeEpub({
      chapters: [chapter('text/cover.xhtml', cover), chapter('text/a.xhtml', '<p>One.</p>')],
      resources,
      metadata,
    }),
  );
  expect(picturesOf(read)).toEqual(['0: , 120 × 80']);
});

test('a chapter that is no XML is read as pages are', async () => {
  const read = await readBytes(
    'a.epub',
    makeEpub({
      chapters: [
        chapter(
          'a.xhtml',
          '<?xml version="1.0"?><html><body><p>One & two<br>three<p>Four &nbsp; five &copy;</body></html>',
        ),
        chapter('b.xhtml', '<p>Six&nbsp;seven &eacute;</p>'),
      ],
    }),
  );
  expect(bodyOf(read)).toEqual(['One & two\nthree', 'Four \u00a0 five ©', 'Six\u00a0seven é']);
});

test('a chapter that is missing or damaged is told, and the others are read', async () => {
  const bytes = Buffer.from(
    makeEpub({
      chapters: [chapter('a.xhtml', LONG), chapter('b.xhtml', '<p>Second.</p>')],
      files: { 'OEBPS/a.xhtml': '' },
    }),
  );
  const read = await readBytes('a.epub', new Uint8Array(bytes));
  expect([bodyOf(read), read.report.losses]).toEqual([
    ['Second.'],
    ['One part of the book could not be read: OEBPS/a.xhtml.'],
  ]);
});

const encryption = (algorithm: string): string =>
  `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="OEBPS/a.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>`;

test('a book that its seller has locked is refused in a sentence; scrambled fonts are no lock', async () => {
  const book = (files: Readonly<Record<string, string>>) =>
    makeEpub({ chapters: [chapter('a.xhtml', '<p>One.</p>')], files });
  const locked = await readOrRefuse(
    'a.epub',
    book({
      'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc'),
      'META-INF/rights.xml': '<rights/>',
    }),
  );
  expect('code' in locked ? [locked.code, locked.message] : null).toEqual([
    'unknown-lock',
    expect.stringContaining('DRM'),
  ]);
  for (const algorithm of ['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']) {
    expect(
      bodyOf(await readBytes('a.epub', book({ 'META-INF/encryption.xml': encryption(algorithm) }))),
    ).toEqual(['One.']);
  }
});

test('a book is known by what it holds, whatever it is called', () => {
  const bytes = makeEpub({ chapters: [chapter('a.xhtml', '<p>One.</p>')] });
  expect(['a.epub', 'a.zip', 'a.txt', 'a'].map((name) => chooseImporter({ name, bytes }).format)).toEqual([
    'epub',
    'epub',
    'epub',
    'epub',
  ]);
});
