// @vitest-environment jsdom
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Block } from '#shared/model/text.ts';
import { BlockRow } from '../../../../renderer/reader/BlockRow.tsx';

function drawnItem(text: string): HTMLElement | null {
  const block: Block = {
    kind: 'list-item',
    level: 1,
    text,
    language: null,
    direction: 'ltr',
    spans: [],
    ordinal: 0,
    start: 0,
    footnote: null,
  };
  const page = document.createElement('template');
  page.innerHTML = renderToStaticMarkup(createElement(BlockRow, { block, rank: 1, marks: undefined }));
  return page.content.querySelector('li');
}

test.each(['3. Grain', '۱۲. نان', 'b) Salt', 'iv. Oil'])(
  'the item “%s” has its own number and no bullet',
  (text) => {
    expect(drawnItem(text)?.dataset).toHaveProperty('numbered');
  },
);

test.each(['Grain', '1988 was the year', 'I left.'])('the item “%s” has a bullet', (text) => {
  expect(drawnItem(text)?.dataset).not.toHaveProperty('numbered');
});
