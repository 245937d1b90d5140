import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HIGHLIGHT_COLOURS } from '#shared/model/colour.ts';

/** Red, green and blue, from 0 to 255. */
type Rgb = readonly number[];

const css = readFileSync(
  join(import.meta.dirname, '..', '..', '..', '..', '..', 'renderer', 'ui', 'tokens.css'),
  'utf8',
);
const [light = '', dark = ''] = css.split(":root[data-theme='dark']");

function token(theme: string, name: string): Rgb {
  const [, ...parts] = new RegExp(`--${name}: #(..)(..)(..);`).exec(theme) ?? [];
  if (parts.length !== 3) throw new Error(`${name} is no colour`);
  return parts.map((part) => Number.parseInt(part, 16));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

test.each([
  ['light', light],
  ['dark', dark],
])('words stay readable on every highlight, and the lines under it are seen on it, %s', (_name, theme) => {
  const faults = HIGHLIGHT_COLOURS.flatMap((colour) => {
    const mark = token(theme, `mark-${colour}`);
    const words = ['ink', 'ink-soft'].filter((ink) => contrast(token(theme, ink), mark) < 4.5);
    const lines = HIGHLIGHT_COLOURS.filter((other) => contrast(token(theme, `tag-${other}`), mark) < 1.9);
    return [...words, ...lines].map((what) => `${what} on ${colour}`);
  });
  expect(faults).toEqual([]);
});
