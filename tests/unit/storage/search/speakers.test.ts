import { expect, test } from 'vitest';
import { isSaidBy } from '../../../../electron/storage/search/speakers.ts';
import { fieldTerm } from '../../../../electron/storage/search/terms.ts';

const saidBy = (text: string, name: string): boolean =>
  isSaidBy(text, fieldTerm({ kind: 'field', field: 'said-by', text: name, start: 0, end: 0 }));

test.each([
  ['FARID MORADI: I saw it.', 'farid moradi'],
  ['Farid Moradi: I saw it.', 'moradi'],
  ['Dr. Farid Moradi: I saw it.', 'moradi'],
  ['Farid Moradi (a guard): I saw it.', 'moradi'],
  ['Farid al-Moradi: I saw it.', 'moradi'],
  ['– Farid: I saw it.', 'farid'],
  ['>> FARID: I saw it.', 'far*'],
  ['QUESTION: Who?\nMORADI: I.', 'moradi'],
  ['علي رجوي: دیدم.', 'علی رجوی'],
  ['آقای علی رجوی： دیدم.', 'رجوی'],
])('%j is said by %s', (text, name) => {
  expect(saidBy(text, name)).toBe(true);
});

test.each([
  ['He told Farid Moradi: go away.', 'moradi'],
  ['They asked of Moradi: where was he?', 'moradi'],
  ['NADIA KARAM: Farid Moradi was there.', 'moradi'],
  ['Nadia Karam: what of Moradi: was he there?', 'moradi'],
  ['Farid Moradi was there', 'moradi'],
  ['به علی رجوی گفت: برو.', 'رجوی'],
  ['Moradian: I saw it.', 'moradi'],
  ['Witness Nadia Karam Farid Hart Moradi and Others: yes', 'moradi'],
])('%j is not said by %s', (text, name) => {
  expect(saidBy(text, name)).toBe(false);
});
