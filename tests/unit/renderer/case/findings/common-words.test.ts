import { expect, test } from 'vitest';
import { commonWords } from '../../../../../renderer/case/findings/common-words.ts';

const marked = (one: string, other: string) =>
  commonWords(one, other).map(({ start, end }) => other.slice(start, end));

test('words that stand in both are marked, in one piece where they follow each other in both', () => {
  expect(marked('He carried the bread at night.', 'He carried the heavy bread at night.')).toEqual([
    'He carried the',
    'bread at night.',
  ]);
  expect(marked('He carried the heavy bread.', 'He carried the bread.')).toEqual(['He carried the bread.']);
  expect(marked('One thing', 'Another matter')).toEqual([]);
});

test('another spelling is the same word, in Persian as in English', () => {
  expect(marked('كتاب‌ها را مي‌برد', 'کتابها را می‌برد')).toEqual(['کتابها را می‌برد']);
  expect(marked('THE LOWER BUILDING', 'the lower building')).toEqual(['the lower building']);
});
