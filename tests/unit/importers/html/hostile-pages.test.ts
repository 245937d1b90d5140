import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';
import { bodyOf, notesOf, picturesOf, readOrRefuse, readText } from '../../../support/read-file.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><body><p>The ferry left at dawn.</p>${body}</body></html>`;

function hrefsOf({ blocks, footnotes }: ImportedDocument): readonly string[] {
  return [...blocks, ...footnotes.flatMap((note) => note.blocks)].flatMap(({ spans }) =>
    spans.flatMap((span) => (span.kind === 'link' ? [span.href] : [])),
  );
}

function wordsOf(document: ImportedDocument): string {
  return [document.title, ...document.authors, ...bodyOf(document), ...notesOf(document)].join('\n');
}

test('nothing of what a browser would run or load is text, and all of it is told', async () => {
  const read = await readText(
    'page.html',
    page(`
      <script>evil()</script><SCRIPT SRC="https://x.example/a.js"></SCRIPT>
      <p onclick="evil()" onmouseover=evil()>Words.</p>
      <img src="https://x.example/a.gif" onerror="evil()"><img src=x alt="A lamp">
      <iframe src="https://x.example/"></iframe><object data="https://x.example/"><p>Instead of the film.</p></object>
      <embed src="https://x.example/"><svg><script>evil()</script><text>evil drawing</text></svg>
      <style>@import url(https://x.example/a.css);</style><template><p>evil template</p></template>
      <math><annotation>evil source</annotation></math><noscript><p>evil fallback</p></noscript>
      <form action="https://x.example/"><input value="evil"><textarea>evil area</textarea></form>
      <video src="https://x.example/a.mp4">evil film</video><base href="https://x.example/">`),
  );
  expect(bodyOf(read)).toEqual(['The ferry left at dawn.', 'Words.', PICTURE_SIGN, 'Instead of the film.']);
  expect(picturesOf(read)).toEqual(['none: A lamp']);
  expect(wordsOf(read)).not.toContain('evil');
  expect(hrefsOf(read)).toEqual([]);
  expect(read.report.losses).toEqual([
    'Left out, and never loaded or run: 3 scripts, 1 frame, 2 embedded programs, 1 film or sound, 1 drawing, 1 form, 3 event handlers.',
    '2 pictures are not in the file, and Ibid fetches nothing: https://x.example/a.gif, x.',
  ]);
});

test('links lead to pages, to letters and within the text, however a scheme is spelled', async () => {
  const links = [
    'https://ferries.example/a?b=1',
    'mailto:clerk@ferries.example',
    '#here',
    '//ferries.example/b',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '&#106;avascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://ferries.example/1',
    'register.html',
  ];
  const read = await readText(
    'page.html',
    page(`<p id="here">${links.map((href) => `<a href="${href}">link</a>`).join(' ')}</p>`),
  );
  expect(hrefsOf(read)).toEqual([
    'https://ferries.example/a?b=1',
    'mailto:clerk@ferries.example',
    '#here',
    'https://ferries.example/b',
  ]);
  expect(bodyOf(read).join(' ').match(/link/g)).toHaveLength(links.length);
});

describe('markup that parsers disagree about gives words and no code', () => {
  test.each([
    '<svg></p><style><g title="</style><img src onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=alert(1)>">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<a href="x"><table><a href="javascript:alert(1)">one</a></table>two</a>',
    '<select><template><script>alert(1)</script></template></select>',
    '<p><script>/*</p><p>*/alert(1)</script>tail',
    '<xmp><script>alert(1)</script></xmp>',
    '<plaintext><script>alert(1)</script>',
  ])('%s', async (markup) => {
    const read = await readText('page.html', page(markup));
    expect(bodyOf(read)[0]).toBe('The ferry left at dawn.');
    expect(hrefsOf(read)).toEqual([]);
  });
});

test('10 000 nested elements are read, with the words at the bottom', async () => {
  const deep = page(`${'<div>'.repeat(10_000)}<p>The bottom.</p>${'</div>'.repeat(10_000)}<p>After it.</p>`);
  expect(bodyOf(await readText('page.html', deep))).toEqual([
    'The ferry left at dawn.',
    'The bottom.',
    'After it.',
  ]);
});

test.each(['<b>', '<a href="#x">', '<blockquote>', '<ul><li>', '<table><tr><td>', '<font>', '<sup>'])(
  '5 000 nested %s are read or refused as too deep',
  async (tag) => {
    const bytes = new TextEncoder().encode(page(`${tag.repeat(5000)}The bottom.`));
    const read = await readOrRefuse('page.html', bytes);
    expect(read instanceof Failed ? read.code : wordsOf(read)).toMatch(/^too-deep$|The bottom\./);
  },
);

test('formatting that is never closed does not multiply', async () => {
  const tags = Array.from({ length: 300 }, (_, index) => `<font color=c${index}>`).join('');
  const read = await readOrRefuse('page.html', new TextEncoder().encode(page(tags + '<p>x'.repeat(20_000))));
  expect(read instanceof Failed ? read.code : 'read').toMatch(/^(?:read|too-deep)$/);
});

test('any jumble of tags closes its account and keeps its words', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<ul>',
      '<li>',
      '</ul>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<br>',
      '<sup>',
      '</sup>',
    ),
    fc.constantFrom(
      '<a href="#n1">',
      '</a>',
      '<ol>',
      '</ol>',
      '<p id="n1">',
      '<h2>Notes</h2>',
      '[1]',
      '[۲] ',
      '<em>',
      '</em>',
      '<nav>',
      '</nav>',
      '<footer>',
      '</footer>',
    ),
    fc.constantFrom('alpha ', 'beta. ', 'By Jane Doe', '1. ', '(2)', '*', '“', '&lt;'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const source = `<body><p>start</p>${pieces.join('')}`;
      const read = await readText('page.html', source);
      const { audit } = read.report;
      const { body, footnotes, metadata, dropped, total } = audit.characters;
      expect(body + footnotes + metadata + dropped).toBe(total);
      const everything = [wordsOf(read), ...read.breadcrumb, ...audit.dropped.map(({ text }) => text)].join(
        ' ',
      );
      for (const word of ['alpha', 'beta', 'Jane Doe']) {
        expect(everything.split(word).length - 1).toBeGreaterThanOrEqual(source.includes(word) ? 1 : 0);
      }
    }),
    { numRuns: 300 },
  );
});
