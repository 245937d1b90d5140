import { expect, test } from 'vitest';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';
import { html } from '../../../../electron/importers/html/html.ts';
import { markdown } from '../../../../electron/importers/markdown/markdown.ts';
import { dataUrl, HEADS, makePng } from '../../../support/make-picture.ts';
import { bodyOf, markersOf, notesOf, picturesOf, readText } from '../../../support/read-file.ts';

const PNG = makePng(120, 80);
const OTHER = makePng(300, 200, [1, 2, 3]);
const SENTENCE =
  'The ferry left at dawn, and nobody who was asked about it afterwards could say who had been on board.';
const page = (body: string): string =>
  `<!doctype html><html lang="en"><body><article><h1>Ferries</h1><p>${SENTENCE}</p>${body}</article></body></html>`;

async function readBeside(name: string, text: string, files: Readonly<Record<string, Uint8Array>>) {
  const beside = Object.entries(files).map(([path, bytes]) => ({ path, bytes }));
  const importer = name.endsWith('.md') ? markdown : html;
  return importer.read({ name, bytes: new TextEncoder().encode(text), beside });
}

test('a picture stands in the text as one sign, with its caption behind it', async () => {
  const read = await readText(
    'a.html',
    page(
      `<figure><img src="${dataUrl(PNG)}" alt="The ferry, iced in"><figcaption>Winter of 1962</figcaption></figure><p>After.</p>`,
    ),
  );
  expect(read.blocks.slice(1)).toMatchObject([
    {
      kind: 'caption',
      text: PICTURE_SIGN,
      spans: [
        {
          kind: 'picture',
          start: 0,
          end: 1,
          picture: 0,
          description: 'The ferry, iced in',
          width: 120,
          height: 80,
        },
      ],
    },
    { kind: 'caption', text: 'Winter of 1962' },
    { kind: 'paragraph', text: 'After.' },
  ]);
  expect(read.pictures).toEqual([{ bytes: PNG, mediaType: 'image/png' }]);
  expect(read.report.losses).toEqual([]);
});

test('a picture that is shown twice is kept once, and each place has its own description', async () => {
  const read = await readText(
    'a.html',
    page(
      `<img src="${dataUrl(PNG)}" alt="First"><img src="${dataUrl(OTHER)}"><img src="${dataUrl(PNG)}" alt="Again">`,
    ),
  );
  expect(picturesOf(read)).toEqual(['0: First, 120 × 80', '1: , 300 × 200', '0: Again, 120 × 80']);
  expect(read.pictures.map(({ bytes }) => bytes)).toEqual([PNG, OTHER]);
});

test('a picture comes before the words of its paragraph where it stands before them, and else behind them', async () => {
  const picture = `<img src="${dataUrl(PNG)}">`;
  const read = await readText(
    'a.html',
    page(
      `<p>${picture}Before.</p><p>Around ${picture} it.</p><ol><li>${picture}Item</li></ol><table><tr><th>a</th><td>b${picture}</td></tr><tr><td>c</td><td>d</td></tr></table>`,
    ),
  );
  expect(bodyOf(read).slice(1)).toEqual([
    ...[PICTURE_SIGN, 'Before.'],
    ...['Around it.', PICTURE_SIGN],
    ...[PICTURE_SIGN, '1. Item'],
    ...['a\tb', PICTURE_SIGN],
    'c\td',
  ]);
});

test('what a picture is the bytes say, whatever the address calls them', async () => {
  const read = await readText(
    'a.html',
    page(
      `<img src="${dataUrl(PNG, 'text/html')}"><img src="${dataUrl(new TextEncoder().encode('<script>evil()</script>'))}" alt="A script">`,
    ),
  );
  expect(read.pictures.map(({ mediaType }) => mediaType)).toEqual(['image/png']);
  expect(picturesOf(read)).toEqual(['0: , 120 × 80', 'none: A script']);
  expect(read.report.losses).toEqual(['One picture is in a form that Ibid cannot show.']);
});

test('counters and icons are no pictures, and late ones are found under their own names', async () => {
  const read = await readBeside(
    'a.html',
    page(`<img src="${dataUrl(makePng(1, 1))}"><img src="https://x.example/c.gif" width="1" height="1"><img src="${dataUrl(makePng(16, 16))}" alt="">
      <img src="${dataUrl(makePng(1, 1))}" data-src="late.png" alt="Late"><picture><source srcset="wide.webp 2x, missing.webp"><img src="gone.jpg" alt="Wide"></picture>`),
    { 'late.png': PNG, 'wide.webp': HEADS.webpLossy(640, 480) },
  );
  expect(picturesOf(read)).toEqual(['0: Late, 120 × 80', '1: Wide, 640 × 480']);
  expect(read.report.losses).toEqual(['One icon was left out.']);
});

test('a picture of another site is never looked for: its place says what it shows, and the report where it is', async () => {
  const read = await readBeside(
    'a.html',
    page(
      `<img src="https://x.example/a.png" alt="A lamp"><img src="https://x.example/b.png"><figure><img src="//y.example/c.png"><figcaption>C</figcaption></figure>`,
    ),
    { 'a.png': PNG, 'x.example/a.png': PNG },
  );
  expect(picturesOf(read)).toEqual(['none: A lamp', 'none: ']);
  expect([read.pictures, read.report.losses]).toEqual([
    [],
    [
      '3 pictures are not in the file, and Ibid fetches nothing: https://x.example/a.png, https://x.example/b.png, //y.example/c.png.',
    ],
  ]);
});

test('files beside a page are found by the paths that it writes, however it writes them', async () => {
  const read = await readBeside(
    'Page.html',
    page(
      `<img src="./Page_files/a%20b.png" alt="1"><img src="Page_files\\c.png?x=1#y" alt="2"><img src="../Page_files/a b.png" alt="3"><img src="Page_files/caf&#233;.png" alt="4">`,
    ),
    { 'Page_files/a b.png': PNG, 'Page_files/c.png': OTHER, 'Page_files/cafe\u0301.png': PNG },
  );
  expect(picturesOf(read)).toEqual(['0: 1, 120 × 80', '1: 2, 300 × 200', 'none: 3', '0: 4, 120 × 80']);
});

test('a drawing that only frames a picture is the picture; any other is left out as before', async () => {
  const read = await readText(
    'a.html',
    page(
      `<svg viewBox="0 0 9 9"><title>The cover</title><g><image xlink:href="${dataUrl(PNG)}" width="9"/></g></svg><svg><text>words</text><image href="${dataUrl(OTHER)}"/></svg>`,
    ),
  );
  expect(picturesOf(read)).toEqual(['0: The cover, 120 × 80']);
  expect(bodyOf(read)).toEqual([SENTENCE, PICTURE_SIGN]);
});

test('a drawing in a file of its own is kept as bytes, and nothing of it is text', async () => {
  const svg = new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><script>evil()</script><text>evil</text></svg>',
  );
  const read = await readText(
    'a.html',
    page(
      `<img src="${dataUrl(svg, 'image/svg+xml')}" alt="A map"><object type="image/svg+xml" data="${dataUrl(svg)}"><p>Instead</p></object>`,
    ),
  );
  expect(read.pictures).toEqual([{ bytes: svg, mediaType: 'image/svg+xml' }]);
  expect(picturesOf(read)).toEqual(['0: A map, 60 × 40', '0: , 60 × 40']);
  expect(bodyOf(read).join()).not.toContain('evil');
});

test('notes and markers are found around pictures as they are without them', async () => {
  const picture = `<img src="${dataUrl(PNG)}" alt="A plan">`;
  const read = await readText(
    'a.html',
    page(
      `<p>${picture}The mill stood empty.<a href="#n1">[1]</a></p><p>It burned.<a href="#n2">[2]</a></p><h2>Notes</h2><ol><li id="n1">${picture} Orval, <em>Mills</em>.</li><li id="n2">Ibid. ${picture}</li></ol>`,
    ),
  );
  expect([markersOf(read), notesOf(read)]).toEqual([
    ['[1] → 1', '[2] → 2'],
    [`1: Orval, Mills. | ${PICTURE_SIGN}`, `2: Ibid. | ${PICTURE_SIGN}`],
  ]);
  expect(read.report.audit).toMatchObject({ markersWithoutNote: [], notesWithoutMarker: [] });
});

test('a Markdown file shows its own pictures: beside it, written into it, in tags', async () => {
  const read = await readBeside(
    'a.md',
    `# Ferries\n\n${SENTENCE} ![A lamp](img/lamp.png "In Orval")\n\n![The bell][b]\n\n<img src="img/lamp.png" alt="Again"> in a line\n\n![](${dataUrl(OTHER)})\n\n[b]: <img/the bell.png>`,
    { 'img/lamp.png': PNG, 'img/the bell.png': OTHER },
  );
  expect(picturesOf(read)).toEqual([
    '0: A lamp. In Orval, 120 × 80',
    '1: The bell, 300 × 200',
    '0: Again, 120 × 80',
    '1: , 300 × 200',
  ]);
  expect(bodyOf(read)).toEqual([
    SENTENCE,
    PICTURE_SIGN,
    PICTURE_SIGN,
    PICTURE_SIGN,
    'in a line',
    PICTURE_SIGN,
  ]);
  expect(read.report.losses).toEqual([]);
});

test('pages of print are marked where they begin, and their numbers are no text', async () => {
  const read = await readText(
    'a.html',
    page(
      '<p>One <span role="doc-pagebreak" aria-label="12"></span>two.</p><div role="doc-pagebreak" id="p13">Page 13</div><p>Three.</p>',
    ),
  );
  expect(read.blocks.slice(1).map(({ text, spans }) => [text, spans])).toEqual([
    ['One two.', [{ kind: 'page', start: 4, end: 4, page: '12' }]],
    ['Three.', [{ kind: 'page', start: 0, end: 0, page: '13' }]],
  ]);
});
