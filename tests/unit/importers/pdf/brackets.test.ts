import { expect, test } from 'vitest';
import { settleBrackets } from '../../../../electron/importers/pdf/brackets.ts';
import { line } from './make-lines.ts';

/** Lines whose every bracket was mirrored. */
const mirrored = (text: string) =>
  line(text, { direction: 'rtl', mirrored: [...text.matchAll(/[()«»]/gu)].map(({ index }) => index) });
const read = (texts: readonly string[]) => settleBrackets(texts.map(mirrored)).map(({ text }) => text);

test('brackets that close what they open are named after their shapes, and stay', () => {
  expect(read(['این (خانه) و «آن', 'دیگری» بود'])).toEqual(['این (خانه) و «آن', 'دیگری» بود']);
});

test('brackets that close before they open are named after their meaning, and are turned back', () => {
  expect(read(['این )خانه( و »آن', 'دیگری« بود'])).toEqual(['این (خانه) و «آن', 'دیگری» بود']);
});

test('brackets among Latin words stay as they are', () => {
  expect(settleBrackets([line('a ) b (', { direction: 'rtl' })])[0]?.text).toBe('a ) b (');
});
