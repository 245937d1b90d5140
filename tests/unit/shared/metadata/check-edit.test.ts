import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../../../shared/metadata/check-edit.ts';

describe('an address is one of the web', () => {
  test.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'HTTPS://Example.org/%D9%81',
    'https://مثال.example/خانه',
    'https://192.0.2.7/a',
    'http://[2001:db8::1]/a',
    null,
  ])('as %s is', (url) => {
    expect(problemsIn({ url: { value: url } })).toEqual({});
  });

  test.each([
    'example.org',
    'https://',
    'https:///a',
    'https://a b',
    'ftp://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@example.org',
    ' https://example.org',
    `https://example.org/${'a'.repeat(4000)}`,
  ])('as %s is not', (url) => {
    expect(Object.keys(problemsIn({ url: { value: url } }))).toEqual(['url']);
  });
});

test('what would turn the order of letters, or is half a character, is named', () => {
  expect(problemsIn({ title: { value: 'The \u202Enretnal' } }).title).toContain('U+202E');
  expect(problemsIn({ publisher: { value: '\u2066Harbour' } }).publisher).toContain('at its beginning');
  expect(problemsIn({ breadcrumb: { value: ['Home', 'a\u0000b'] } }).breadcrumb).toContain('U+0000');
  expect(problemsIn({ title: { value: 'half \ud83d' } }).title).toContain('half a character');
  // Marks that join letters, or stand for a direction without turning others, are part of Persian and Arabic words.
  expect(problemsIn({ title: { value: 'می‌شود \u200Fالف\u200E' } })).toEqual({});
});

test('fields that are taken back or not named have no fault', () => {
  expect(problemsIn({ title: null, published: null, url: null })).toEqual({});
  expect(problemsIn({})).toEqual({});
});
