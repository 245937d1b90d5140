import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPastedPage } from '../../../../electron/importers/clipboard/pasted-page.ts';
import {
  FROM_FORGE,
  FROM_OFFICE,
  FROM_ONLINE_EDITOR,
  FROM_PANDOC,
  FROM_PART_OF_PAGE,
  FROM_WORD,
} from '../../../support/copied-pages.ts';

const html = (source: string) =>
  readPastedPage(source)
    .html.replaceAll(/\s*\n\s*/g, ' ')
    .trim();
const note = (words: string) => `<sup data-footnote="${words}"></sup>`;

test('footnotes of a word processor stand at their markers, and its lists are lists', () => {
  expect(html(FROM_WORD)).toBe(
    `<p>He counted <strong>fifty</strong> people in the lower building${note('Statement of F. Moradi, Lantern Papers, p. 12.')}` +
      ` and she two hundred.${note('Her letter of 3 May.')}</p>` +
      '<ol><li>bread<ul><li>of barley</li></ul></li><li>blankets</li></ol>',
  );
});

test('half-spaces of Persian stay, and its numbers are read', () => {
  expect(html(FROM_OFFICE)).toBe(`<p>او می‌گفت پنجاه نفر بودند${note('نامه‌ی مرادی، برگ ۳.')} و رفت.</p>`);
});

test('formats that are styles alone are formats', () => {
  expect(html(FROM_ONLINE_EDITOR)).toBe(
    `<p>They left <strong>in March</strong>${note('See the gate book.')}.</p>` +
      '<ul><li><p>the gate</p></li><ul><li><p>its key</p></li></ul></ul>',
  );
});

test('a list of notes is gone from the text with the rule over it, also where a marker stands in a table', () => {
  const pasted = readPastedPage(FROM_PANDOC);
  expect([pasted.footnotes, pasted.html.match(/<(?:h2|table|th|td|section|hr|ol|li)\b/g)?.join('')]).toEqual([
    3,
    '<h2<table<th<th<td<td',
  ]);
  expect(pasted.html).toContain(note('Moradi. He said it twice.'));
});

test('the address of a link in a note stands behind its words', () => {
  expect(html(FROM_PANDOC)).toContain(note('So the box list (https://archive.example/box/14).'));
});

test('ticks of a check list are kept', () => {
  expect(html(FROM_FORGE)).toContain('<li role="checkbox" aria-checked="true"> ask her</li>');
  expect(html(FROM_FORGE)).toContain(`The count${note('Of the evening.')} was <code>50</code>.`);
});

test('of a part of a page a marker without its note and a note without its marker stay words', () => {
  const pasted = readPastedPage(FROM_PART_OF_PAGE);
  expect(pasted.footnotes).toBe(1);
  expect(html(FROM_PART_OF_PAGE)).toBe(
    `<p>كان هناك خمسون شخصا${note('رسالة مرادي.')} ثم مئتان<sup>[2]</sup>.</p>` +
      '<h3>Notes</h3><ol><li> Nobody’s note.</li></ol>',
  );
});

test('nothing that runs, loads or looks like something else comes along, and what is left out is said', () => {
  const pasted = readPastedPage(
    `<style>p{}</style><script>x()</script><p style="color:red" onclick="x()" class="a">words
     <a href="javascript:x()">one</a> <a href="https://a.example/?b=1&c=2">two</a><img src="https://a.example/b.png">
     <img src="https://a.example/c.gif" width=1></p><iframe src="https://a.example/"></iframe><p hidden>unseen</p>`,
  );
  expect(pasted.html.replaceAll(/\s+/g, ' ')).toBe(
    '<p>words one <a href="https://a.example/?b=1&amp;c=2">two</a> </p>',
  );
  expect(pasted.left).toEqual(['1 picture', '1 frame', '1 address of a link']);
});

test('the remarks of others in the margin stay behind', () => {
  const pasted = readPastedPage(
    `<p>words<span style='mso-special-character:comment'>[AB1]</span></p><div style='mso-element:comment-list'><div
     style='mso-element:comment' id="_com_1"><p>a remark</p></div></div>`,
  );
  expect([pasted.html.trim(), pasted.left]).toEqual(['<p>words</p>', ['1 comment']]);
});

test('formulas keep their TeX, and callouts of GitHub their kind', () => {
  expect(
    html(`<p>so <span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation
      encoding="application/x-tex">x^2 &lt; y</annotation></semantics></math></span><span class="katex-html"
      aria-hidden="true">x2&lt;y</span></span></p><div class="markdown-alert markdown-alert-warning"><p>Careful.</p></div>`),
  ).toBe(
    '<p>so <span data-maths="x^2 &lt; y"></span></p><blockquote data-callout="warning"><p>Careful.</p></blockquote>',
  );
});

test('a formula that its page hides behind a picture is the formula', () => {
  const pasted = readPastedPage(
    `<p>so <span style="display: none;"><math alttext="{\\displaystyle x^{2}}"><mi>x</mi></math></span><img
     class="mwe-math-fallback-image-inline" src="https://a.example/x.svg" alt="x"></p>`,
  );
  expect([pasted.html, pasted.left]).toEqual(['<p>so <span data-maths="x^{2}"></span></p>', []]);
});

test('what points into the library comes back through a program that knows HTML alone', () => {
  const copied =
    '<p><span data-mention="n-1">Moradi</span></p><img data-picture="i-1" alt="a gate" data-width="40">';
  expect(html(copied)).toBe(
    '<p><span data-mention="n-1">Moradi</span></p><img data-picture="i-1" data-width="40" alt="a gate">',
  );
});

test('footnotes of Ibid itself come back as they were', () => {
  expect(html(`<p>a<sup data-footnote="b &quot;c&quot; &lt;d&gt;"> [b]</sup></p>`)).toContain(
    `<sup data-footnote="b &quot;c&quot; &lt;d&gt;">`,
  );
});

test('whatever is pasted, no element or attribute comes out that is not a note’s', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div onclick=x()>',
    '<svg onload=x()>',
    '<a href="javascript:x">',
    '</a>',
    '<sup><a href="#a">1</a></sup>',
    '<li id=a>1 words',
    '<math><mi xlink:href="data:x">',
    "<sup data-footnote='\"><img src=x onerror=y>'>",
    '<table><tr><td>',
    '<img src=x onerror=y alt="😀">',
    '<style>@import x</style>',
    '<!--[if a]>',
    '<p style="mso-list:l0 level3 lfo1">x',
    'words',
    '&lt;script&gt;',
    '\u200c',
  );
  const allowed =
    /^<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|pre|table|thead|tbody|tfoot|tr|td|th|br|hr|a|strong|em|u|s|code|mark|sub|sup)(?: (?:href="(?:https?|mailto):[^"<>]*"|data-(?:footnote|passage)="[^"<>]*"|role="checkbox" aria-checked="(?:true|false)"|__lexicallisttype="check"|(?:start|colspan|rowspan)="\d+"))*>$/;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const tags = readPastedPage(pieces.join('')).html.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
