import { expect, test } from 'vitest';
import {
  SLASH_CHOICES,
  slashChoices,
  slashQuery,
} from '../../../../renderer/editor/extensions/slash-menu/slash-choices.ts';

test.each([
  ['/', ''],
  ['/ta', 'ta'],
  ['words /Check', 'Check'],
  ['واژه /جدول', 'جدول'],
])('in %j a slash stands for what follows it', (text, query) => {
  expect(slashQuery(text)).toBe(query);
});

test.each(['', 'and/or', '1/2', 'https://', '/ ', '// a', '/usr/bin'])('in %j it is a slash', (text) => {
  expect(slashQuery(text)).toBeNull();
});

test('what is typed chooses by the beginnings of words, however it is written', () => {
  const labels = (query: string) => slashChoices(query, false).map(({ label }) => label);
  expect([labels('LIST'), labels('todo'), labels('h1'), labels('zzz')]).toEqual([
    ['Bulleted list', 'Numbered list', 'Check list'],
    ['Check list'],
    ['Large heading'],
    [],
  ]);
  expect(labels('')).toHaveLength(SLASH_CHOICES.length);
});

test('in a table nothing is offered that cannot stand in one', () => {
  const labels = slashChoices('', true).map(({ label }) => label);
  expect(labels).not.toContain('Table');
  expect(labels).not.toContain('Dividing line');
});
