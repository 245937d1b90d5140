import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ShownNode, ShownPage } from '#shared/model/original.ts';
import { isAllowedAttribute, isAllowedElement } from '#shared/original/allowed.ts';
import { showPage } from '../../../../electron/originals/web-page/show-page.ts';
import { makeMhtml } from '../../../support/make-mhtml.ts';
import { makePng } from '../../../support/make-picture.ts';

const PNG = makePng(120, 80);
const DATA = `data:image/png;base64,${Buffer.from(PNG).toString('base64')}`;

type ShownElement = Extract<ShownNode, { name: string }>;

const show = (html: string, beside: readonly { path: string; bytes: Uint8Array }[] = []): ShownPage =>
  showPage({ name: 'page.html', bytes: new TextEncoder().encode(html), beside }, 'html');
const elementsOf = ({ nodes }: ShownPage): readonly ShownElement[] =>
  nodes.flatMap((node) => ('name' in node ? [node] : []));
const wordsOf = ({ nodes }: ShownPage): string =>
  nodes
    .map((node) => ('text' in node ? node.text : ' '))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whatever could do something, as far as the shown page says it at all. */
function expectHarmless(page: ShownPage): void {
  for (const { name, attributes } of elementsOf(page)) {
    expect([name, isAllowedElement(name)]).toEqual([name, true]);
    for (const [attribute, value] of Object.entries(attributes)) {
      expect([name, attribute, value, isAllowedAttribute(name, attribute, value)]).toEqual([
        name,
        attribute,
        value,
        true,
      ]);
      expect(attribute).not.toMatch(
        /^on|^(?:href|srcset|action|formaction|style|ping|background|xlink:href)$/i,
      );
    }
  }
  expect(page.styles).not.toMatch(/@import|@font-face|@namespace|expression|javascript|image-set/i);
  for (const [, address] of page.styles.matchAll(/url\(\s*["']?([^)]{0,40})/gi))
    expect(address).toMatch(/^data:(?:image\/|,)/);
}

test('a page keeps its structure, its words, its classes and the direction of its text', () => {
  const page = show(
    '<html lang="fa" dir="rtl"><head><title>Salt</title></head><body class="wide"><h1 id="top">The salt road</h1>' +
      '<form action="/find"><button onclick="go()">Find</button></form><x-note>A <b>lamp</b></x-note></body></html>',
  );
  expect(page.nodes).toEqual([
    { parent: null, name: 'html', attributes: { lang: 'fa', dir: 'rtl' } },
    { parent: 0, name: 'body', attributes: { class: 'wide' } },
    { parent: 1, name: 'h1', attributes: { id: 'top' } },
    { parent: 2, text: 'The salt road' },
    { parent: 1, name: 'div', attributes: {} },
    { parent: 4, name: 'span', attributes: {} },
    { parent: 5, text: 'Find' },
    { parent: 1, name: 'span', attributes: {} },
    { parent: 7, text: 'A ' },
    { parent: 7, name: 'b', attributes: {} },
    { parent: 9, text: 'lamp' },
  ]);
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a script', '<script>top.evil = 1</script><script src="https://evil.example/a.js"></script>'],
  ['handlers', '<p onclick="x()" onpointerenter=x()>words</p><img src=x onerror=x()><body onload="x()">'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
  ['a base', '<base href="https://evil.example/"><a href="page">words</a>'],
  [
    'links',
    '<a href="javascript:x()">a</a><a href="https://evil.example/" ping="https://evil.example/p" target=_top>b</a>',
  ],
  [
    'frames',
    '<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>x()</script>"></iframe><frameset><frame src=x></frameset>',
  ],
  [
    'embedded things',
    '<object data="https://evil.example/a.swf"></object><embed src=a><applet code=a></applet><portal src=a></portal>',
  ],
  [
    'forms',
    '<form action="https://evil.example/"><input name=a autofocus onfocus=x()><button formaction=b>c</button><textarea>d</textarea></form>',
  ],
  [
    'pictures from elsewhere',
    '<img src="https://evil.example/a.png" srcset="https://evil.example/b.png 2x"><picture><source srcset="https://evil.example/c.webp"><img></picture>',
  ],
  [
    'sounds and films',
    '<video src="https://evil.example/a" poster="https://evil.example/b"></video><audio src=c autoplay></audio><track src=d>',
  ],
  [
    'a drawing with a script',
    '<svg onload="x()"><script>x()</script><image href="https://evil.example/a"/><use href="https://evil.example/b#c"/><foreignObject><iframe src=d></iframe></foreignObject><a href="javascript:x()"><text>words</text></a><animate attributeName="href" values="javascript:x()"/><rect fill="url(https://evil.example/e)"/></svg>',
  ],
  [
    'mathematics with a link',
    '<math><mtext href="javascript:x()"><img src=a onerror=x()></mtext><maction actiontype="statusline#http://evil.example">b</maction></math>',
  ],
  [
    'a picture behind the page',
    '<body background="https://evil.example/a.png"><table background="b.png"><tr><td background=c>',
  ],
  [
    'its own styles',
    '<p style="background:url(https://evil.example/a);width:expression(x());behavior:url(b);-moz-binding:url(c)">words</p>',
  ],
  [
    'style sheets',
    '<link rel=stylesheet href="https://evil.example/a.css"><style>@import "https://evil.example/b.css"; @import url(c.css); @font-face{font-family:a;src:url(https://evil.example/d)} p{background:url(https://evil.example/e)} q{background:image-set("https://evil.example/f" 1x)} b{background:u\\72l(https://evil.example/g)} i{--x:url(https://evil.example/h);background:var(--x)} u{cursor:url(j),auto}</style>',
  ],
  [
    'broken styles',
    '<style>p{background:url(https://evil.example/a} q{color:red;;;background:url("https://evil.example/b\n"} @media x{ @import "c"; } </style><style>}}} @namespace url(d); a{b:url( https://evil.example/e</style>',
  ],
  [
    'a broken attribute',
    '<p style="color:red;background:url(\'https://evil.example/a">words</p><p title="</p><script>x()</script>">b</p>',
  ],
  [
    'preloading',
    '<link rel=preload href=a as=image><link rel=dns-prefetch href="//evil.example"><link rel=manifest href=b><link rel=icon href=c>',
  ],
  [
    'templates',
    '<template><img src=x onerror=x()></template><noscript><img src=x onerror=x()></noscript><slot><img src=y></slot>',
  ],
  [
    'markup that parsers read differently',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">',
  ],
  ['names of what a document has', '<img name=body src=a><form name=head></form><embed name=children>'],
];

test.each(HOSTILE)('%s: nothing of it can run, load or lead anywhere', (_, body) => {
  const page = show(`<!doctype html><html><body>${body}</body></html>`);
  expectHarmless(page);
  expect(JSON.stringify({ ...page, nodes: page.nodes.map(withoutAddress) })).not.toContain('evil.example/');
});

/** Where a link led is said to who points at it, and is no more than a text. */
function withoutAddress(node: ShownNode): ShownNode {
  if (!('name' in node)) return node;
  const { 'data-ibid-address': _address, ...attributes } = node.attributes;
  return { ...node, attributes };
}

test('the styles of a page stay, those of its elements too, with the conditions that they hold under', () => {
  const page = show(
    '<style>p { color: var(--ink, red) } @media (min-width: 40em) { p { color: blue } }</style><style media="print">p{display:none}</style>' +
      '<p style="margin-left: 2em">One</p><p style="margin-left:2em">Two</p>',
  );
  expect(page.styles.split('\n')).toEqual([
    'p{color:var(--ink,red)}@media (min-width:40em){p{color:blue}}',
    '@media print{p{display:none}}',
    '[data-ibid-style="0"]:not(#_#_#_){margin-left:2em}',
  ]);
  expect(
    elementsOf(page)
      .filter(({ name }) => name === 'p')
      .map(({ attributes }) => attributes),
  ).toEqual([{ 'data-ibid-style': '0' }, { 'data-ibid-style': '0' }]);
});

test('pictures and style sheets that lie with a page are written into it', () => {
  const page = show(
    '<link rel="stylesheet" href="page_files/look.css"><img src="page_files/wheel.png" alt="The wheel"><img src="gone.png">',
    [
      {
        path: 'page_files/look.css',
        bytes: bytesOf('@import "more.css" screen; h1{background:url(wheel.png)}'),
      },
      { path: 'page_files/more.css', bytes: bytesOf('h2{color:green}') },
      { path: 'page_files/wheel.png', bytes: PNG },
    ],
  );
  expectHarmless(page);
  expect(page.styles).toBe(`@media screen{h2{color:green}}h1{background:url(${DATA})}`);
  expect(
    elementsOf(page)
      .filter(({ name }) => name === 'img')
      .map(({ attributes }) => attributes),
  ).toEqual([{ alt: 'The wheel', src: DATA }, {}]);
  expect(page.missingPictures).toBe(1);
});

test('a page in one file is shown with the pictures and styles that are in it', () => {
  const page = showPage(
    {
      name: 'page.mhtml',
      bytes: makeMhtml([
        {
          type: 'text/html',
          location: 'https://salt.example/roads/page.html',
          bytes:
            '<link rel="stylesheet" href="cid:look@ibid"><img src="wheel.png"><a href="https://salt.example/roads/page.html#n1">1</a><a href="/mill">mill</a><p id="n1">Note',
        },
        {
          type: 'text/css',
          id: 'look@ibid',
          bytes: 'p{background:url(https://salt.example/roads/wheel.png)}',
        },
        { type: 'image/png', location: 'https://salt.example/roads/wheel.png', bytes: PNG },
      ]),
    },
    'mhtml',
  );
  expectHarmless(page);
  expect(page.styles).toBe(`p{background:url(${DATA})}`);
  expect(elementsOf(page).map(({ name, attributes }) => [name, attributes])).toEqual([
    ['html', {}],
    ['body', {}],
    ['img', { src: DATA }],
    ['a', { 'data-ibid-place': 'n1' }],
    ['a', { 'data-ibid-address': 'https://salt.example/mill' }],
    ['p', { id: 'n1' }],
  ]);
});

test('a page that a browser saved is shown with all of its words', () => {
  const bytes = readFileSync(join(import.meta.dirname, '../../../fixtures/documents/saved-page.html'));
  const page = showPage({ name: 'saved-page.html', bytes: new Uint8Array(bytes) }, 'html');
  expectHarmless(page);
  expect(wordsOf(page).length).toBeGreaterThan(800);
  expect(page.isCutOff).toBe(false);
});

test('a page nested by the thousand is shown flatter, and one without end is cut off', () => {
  const deep = show(`${'<div>'.repeat(20_000)}words`);
  const depths = new Map<number, number>([[0, 0]]);
  deep.nodes.forEach((node, index) => depths.set(index, (depths.get(node.parent ?? 0) ?? 0) + 1));
  expect(Math.max(...depths.values())).toBeLessThan(310);
  expect(wordsOf(deep)).toBe('words');
  const long = show('<p>a'.repeat(100_000));
  expect([long.nodes.length, long.isCutOff]).toEqual([150_000, true]);
});

test('styles that nest more deeply than they can be read are left out, and the page is shown', () => {
  const page = show(`<style>p{color:${'calc('.repeat(100_000)}</style><p>words</p>`);
  expect(wordsOf(page)).toBe('words');
});
