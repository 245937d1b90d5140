// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { rememberedPosition, rememberPosition } from '../../../../renderer/reader/reading-position.ts';

beforeEach(() => localStorage.clear());

function text(document: string, revision = `${document}-text`) {
  return { documentId: toDocumentId(document), revisionId: toRevisionId(revision) };
}

test('each document is opened where it was left', () => {
  rememberPosition(localStorage, text('ledger'), 12);
  rememberPosition(localStorage, text('letters'), 3);
  expect(rememberedPosition(localStorage, text('ledger'))).toBe(12);
});

test('a text keeps its place when it becomes one of another document', () => {
  rememberPosition(localStorage, text('ledger', 'second'), 12);
  rememberPosition(localStorage, text('register', 'first'), 3);
  expect(rememberedPosition(localStorage, text('register', 'second'))).toBe(12);
});

test('a new text of a document is opened where the one before it was left', () => {
  rememberPosition(localStorage, text('ledger', 'first'), 12);
  expect(rememberedPosition(localStorage, text('ledger', 'second'))).toBe(12);
});

test('a document that was never read has no place, and neither has one whose place was spoilt', () => {
  localStorage.setItem('ibid.reading-position.spoilt', 'NaN');
  expect(['unread', 'spoilt'].map((id) => rememberedPosition(localStorage, text(id)))).toEqual([null, null]);
});
