import { expect, test } from 'vitest';
import { isTangled } from '../../../electron/note-text/is-tangled.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';

test.each([
  ['emphasis that never ends', '_a*'.repeat(5000)],
  ['brackets that never close', '['.repeat(5000)],
  ['quotes in quotes', '> '.repeat(200)],
  ['lists in lists', '- '.repeat(200)],
  ['lists that stand too far in', `${' '.repeat(300)}- a`],
])('%s is refused before it is read', (_what, markdown) => {
  expect(isTangled(markdown)).toBe(true);
});

test.each([
  ['a long text', 'He said *fifty*, she said [two hundred](https://a.example).\n\n'.repeat(3000)],
  ['a long table', `| a | b |\n|---|---|\n${'| *1* | 2 |\n'.repeat(900)}`],
  ['a long list', '- **bread**\n'.repeat(400)],
  ['a long table of links', '| [ledger](https://a.example) | 2 |\n'.repeat(1500)],
])('%s is not', (_what, markdown) => {
  expect(isTangled(markdown)).toBe(false);
});

test.each(['_a*'.repeat(900), 'a] '.repeat(1900)])('what passes is read in a moment', (one) => {
  const worst = Array.from({ length: 5 }, () => one).join('\n\n');
  expect(isTangled(worst)).toBe(false);
  const before = process.cpuUsage();
  noteStateFromMarkdown(worst);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
});
