// @vitest-environment jsdom
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BLOCK_KINDS, type Block } from '#shared/model/text.ts';
import { BlockText } from '../../../../renderer/reader/BlockText.tsx';

const SPANS: Block['spans'] = [
  { kind: 'strong', start: 0, end: 14 },
  { kind: 'emphasis', start: 4, end: 20 },
  { kind: 'code', start: 11, end: 14 },
  { kind: 'footnote-marker', start: 20, end: 23, footnote: 0 },
  { kind: 'footnote-marker', start: 24, end: 27, footnote: -1 },
  { kind: 'link', start: 18, end: 34, href: 'https://archive.example/' },
  { kind: 'page', start: 28, end: 28, page: '12' },
  { kind: 'time', start: 28, end: 33, seconds: 75 },
  { kind: 'language', start: 34, end: 38, language: 'fa', direction: 'rtl' },
];
const TEXT = 'The harbour\tclerk kept[1] [9] 01:15 بندر & <b>𐎠</b>  two spaces\tand a tab\t';

test.each(BLOCK_KINDS)('a %s is drawn with exactly the words of its block', (kind) => {
  const block: Block = {
    kind,
    level: 1,
    text: TEXT,
    language: 'en',
    direction: 'ltr',
    spans: SPANS,
    ordinal: 3,
    start: 120,
    footnote: null,
  };
  const page = document.createElement('template');
  const drawn = renderToStaticMarkup(createElement(BlockText, { block, rank: 2 }));
  page.innerHTML = drawn;
  const holder = page.content.querySelector('[data-start]');
  expect([holder?.getAttribute('data-start'), holder?.textContent]).toEqual(['120', TEXT]);
});

test('unseen signs and letters of another alphabet are marked, and the text is drawn as it stands', () => {
  const text = 'pay to \u202etxt.exe\u202c, p\u0430ypal and zero\u200bwidth';
  const block: Block = {
    kind: 'paragraph',
    level: 1,
    text,
    language: 'en',
    direction: 'ltr',
    spans: [],
    ordinal: 3,
    start: 0,
    footnote: null,
  };
  const page = document.createElement('template');
  page.innerHTML = renderToStaticMarkup(createElement(BlockText, { block, rank: 2 }));
  expect(page.content.textContent).toBe(text);
  expect([...page.content.querySelectorAll('.shown-sign')].map((mark) => mark.getAttribute('title'))).toEqual(
    [
      'unseen sign: right-to-left override',
      'unseen sign: end of a direction',
      'Cyrillic in a Latin word',
      'unseen sign: zero width space',
    ],
  );
});

test('a cue shows when it is heard, and not a character more in its text', () => {
  const block: Block = {
    kind: 'cue',
    level: 1,
    text: 'At six.',
    language: 'en',
    direction: 'ltr',
    spans: [{ kind: 'time', start: 0, end: 0, seconds: 3723.5 }],
    ordinal: 0,
    start: 0,
    footnote: null,
  };
  const page = document.createElement('template');
  page.innerHTML = renderToStaticMarkup(createElement(BlockText, { block, rank: 2 }));
  const time = page.content.querySelector('time');
  expect([time?.dataset['time'], time?.dateTime, time?.textContent]).toEqual(['1:02:03', 'PT3723.5S', '']);
  expect(page.content.textContent).toBe('At six.');
});
