// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { toDocumentId } from '#shared/model/ids.ts';
import { rememberedPosition, rememberPosition } from '../../../../renderer/reader/reading-position.ts';

const ledger = toDocumentId('ledger');

test('each document is opened where it was left', () => {
  rememberPosition(localStorage, ledger, 12);
  rememberPosition(localStorage, toDocumentId('letters'), 3);
  expect(rememberedPosition(localStorage, ledger)).toBe(12);
});

test('a document that was never read has no place, and neither has one whose place was spoilt', () => {
  localStorage.setItem('ibid.reading-position.spoilt', 'NaN');
  expect(['unread', 'spoilt'].map((id) => rememberedPosition(localStorage, toDocumentId(id)))).toEqual([
    null,
    null,
  ]);
});
