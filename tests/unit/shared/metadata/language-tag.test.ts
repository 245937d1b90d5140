import { expect, test } from 'vitest';
import {
  canonicalTag,
  directionOfTag,
  languageName,
  OFFERED_LANGUAGES,
  tagFor,
} from '../../../../shared/metadata/language-tag.ts';

test.each([
  ['fa', 'fa'],
  ['en-gb', 'en-GB'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['ckb', 'ckb'],
  ['iw', 'he'],
  ['persian', null],
  ['', null],
  ['e', null],
  ['en_GB', null],
  ['en GB', null],
  ['fa; DROP', null],
])('the tag %s is written %s', (tag, canonical) => {
  expect(canonicalTag(tag)).toBe(canonical);
});

test('a language is known by its name and by its tag', () => {
  expect(['Persian', ' persian ', 'fa', 'ARABIC', 'Central Kurdish', 'Lantern'].map(tagFor)).toEqual([
    'fa',
    'fa',
    'fa',
    'ar',
    'ckb',
    null,
  ]);
  for (const { tag, name } of OFFERED_LANGUAGES) expect(tagFor(name)).toBe(tag);
  expect([languageName('fa'), languageName('en-GB'), languageName('no tag')]).toEqual([
    'Persian',
    'British English',
    'no tag',
  ]);
});

test('a language is written in the direction of its script', () => {
  const all = ['fa', 'ar', 'he', 'ckb', 'ur', 'en', 'az', 'az-Arab', 'ku', 'zh', 'no tag'];
  expect(all.filter((tag) => directionOfTag(tag) === 'rtl')).toEqual([
    'fa',
    'ar',
    'he',
    'ckb',
    'ur',
    'az-Arab',
  ]);
});
