// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepTextScale, readTextScale, stepTextScale } from '../../../../renderer/app/text-scale.ts';
import { applyTheme, keepTheme, nextTheme, readTheme, THEMES } from '../../../../renderer/app/theme.ts';

const systemIs = (theme: 'light' | 'dark') =>
  vi.stubGlobal('matchMedia', () => ({ matches: theme === 'dark' }));

beforeEach(() => {
  localStorage.clear();
  systemIs('light');
});

test('the themes follow one another in a circle', () => {
  expect(THEMES.map(nextTheme)).toEqual(['dark', 'system', 'light']);
});

test('a theme that was chosen is remembered and holds against the system', () => {
  keepTheme('light');
  systemIs('dark');
  applyTheme(readTheme());
  expect(document.documentElement.dataset['theme']).toBe('light');
});

test('left to the system, the window is dark where the system is', () => {
  systemIs('dark');
  applyTheme(readTheme());
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

test('the text grows and shrinks by steps, and stops at the last one', () => {
  expect([stepTextScale(1, 1), stepTextScale(1, -1), stepTextScale(1.8, 1), stepTextScale(0.8, -1)]).toEqual([
    1.1, 0.9, 1.8, 0.8,
  ]);
});

test('a text size that was chosen is remembered; what was not written by us is not', () => {
  keepTextScale(1.25);
  const kept = readTextScale();
  localStorage.setItem('ibid.text-scale', '"huge"');
  const foreign = readTextScale();
  localStorage.setItem('ibid.text-scale', '{broken');
  expect([kept, foreign, readTextScale()]).toEqual([1.25, 1, 1]);
});
