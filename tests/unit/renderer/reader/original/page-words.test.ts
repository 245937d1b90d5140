import { expect, test } from 'vitest';
import type { Block } from '#shared/model/text.ts';
import { lettersOf } from '../../../../../renderer/reader/original/letters.ts';
import { pageWords } from '../../../../../renderer/reader/original/page-words.ts';

function blocksOf(...texts: readonly string[]): readonly Block[] {
  let start = 0;
  return texts.map((text, ordinal): Block => {
    const block: Block = {
      ordinal,
      start,
      kind: 'paragraph',
      level: 1,
      text,
      language: 'en',
      direction: 'ltr',
      spans: [],
      footnote: null,
    };
    start += text.length + 1;
    return block;
  });
}

const PARAGRAPHS = [
  'The salt road came down from the hills in nine bends.',
  'Nobody who was asked about it remembered the drivers.',
  'The salt road came down to the mill, and the mill burnt.',
  'A note about the mill.',
];

test('places of a text are found in a page with much around it, and in another order', () => {
  const blocks = blocksOf(...PARAGRAPHS);
  const text = PARAGRAPHS.join('\n');
  const around = 'Home News The salt road came down Archive Search';
  const source = `${around} ${PARAGRAPHS[3]} ${PARAGRAPHS.slice(0, 3).join(' Advertisement ')} Other books`;
  const page = lettersOf(source).text;
  const words = pageWords(blocks, text, page);
  for (const wanted of ['nine bends', 'remembered the', 'mill burnt', 'about the mill']) {
    const offset = text.indexOf(wanted);
    const place = words.placeOf(offset);
    const letters = lettersOf(wanted).text;
    expect([wanted, page.slice(place, place + letters.length)]).toEqual([wanted, letters]);
    expect([wanted, words.offsetOf(place)]).toEqual([wanted, offset]);
  }
});

test('a page that has nothing of the text in it leads nowhere outside of either', () => {
  const words = pageWords(blocksOf('A lamp.'), 'A lamp.', '');
  expect(words.placeOf(3)).toBeGreaterThanOrEqual(0);
  expect(pageWords(blocksOf(''), '', 'words').offsetOf(3)).toBe(0);
});
