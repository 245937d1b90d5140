import { expect, test } from 'vitest';
import { createRedactor } from '#shared/redaction/redactor.ts';

const { hide, spansIn } = createRedactor([
  { spellings: ['Samira Nouri', 'سمیرا نوری', 'Samira al-Nouri'], as: 'Witness A' },
  { spellings: ['Said Moradi', 'سعید مرادی'], as: '' },
  { spellings: ['Kaveh Moradi'], as: 'Guard' },
]);

test.each([
  ['Samira Nouri came.', '█Witness A█ came.'],
  ['samira nouri came, SAMIRA NOURI', '█Witness A█ came, █Witness A█'],
  ['Nouri, Samira: a statement', '█Witness A█: a statement'],
  ['S. Nouri’s house, and Nouri’s alone', '█Witness A█’s house, and █Witness A█’s alone'],
  ['Samira, whom they knew', '█Witness A█, whom they knew'],
  ['Samira al-Nouri, Sámira Nöuri, Ｓａｍｉｒａ Ｎｏｕｒｉ', '█Witness A█, █Witness A█, █Witness A█'],
  ['SamiraNouri and snouri@example.org', '█Witness A█ and █Witness A█@example.org'],
  ['سميرا نوري گفت', '█Witness A█ گفت'],
  ['سَمیرا نوری، و سمیرا', '█Witness A█، و █Witness A█'],
  ['به سمیرا‌نوری و نوری‌ها', 'به █Witness A█ و █Witness A█'],
  ['وسمیرا نوری', 'و█Witness A█'],
  ['Said Moradi and Kaveh Moradi', '██ and █Guard█'],
  ['Moradi alone is one of two', '██ alone is one of two'],
])('%s becomes %s', (text, hidden) => {
  expect(hide(text)).toBe(hidden);
});

test.each([
  'He said so.',
  'The unsamirable nourishment',
  'd-nourisamira1',
  `${'ada'.repeat(21)}a`,
  'نورانی بود',
  'علی‌رغم آن',
])('%s is nobody', (text) => {
  expect(hide(text)).toBe(text);
});

test('a name on two lines is hidden on each, as each stands alone in Markdown', () => {
  expect(hide('Samira\nNouri')).toBe('█Witness A█\n█Witness A█');
  expect(spansIn('Samira\nNouri')).toHaveLength(2);
});
