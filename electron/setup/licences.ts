/** Under which Ibid, itself under MIT, can be passed on with a package in it. SPDX: https://spdx.org/licenses/. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
  'Python-2.0',
]);

/** An expression of licences is allowed where one of its choices has allowed parts alone. */
export function isAllowedLicence(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, ' ')
    .split(/\sOR\s/)
    .some((choice) => choice.split(/\sAND\s/).every((part) => ALLOWED.has(part.trim())));
}

/** Of packages that say it in words alone. `format`: the last section of its readme. */
export const SAID_IN_WORDS: Readonly<Record<string, string>> = { 'node_modules/format@0.2.2': 'MIT' };
