import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TYPOGRAPHY_TABLE, TYPOGRAPHY_VERSION } from '#shared/seal/typography-table.ts';
import { written } from '../../support/sealed/mutations.ts';
import { runVerifier, sealedExport } from '../../support/sealed/sealed-export.ts';

const RULES = TYPOGRAPHY_TABLE.flatMap(({ from, to }) => Array.from(from, (sign) => ({ sign, to })));
const LISTED = new Set(RULES.map(({ sign }) => sign));
/** Signs of the scripts that are read here, and of general punctuation, that no rule speaks of. */
const OTHERS = [
  [0x21, 0x17f],
  [0x2b0, 0x2ff],
  [0x600, 0x6ff],
  [0x2000, 0x206f],
]
  .flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  .filter((sign) => !LISTED.has(sign) && !/[\p{Cc}\p{Cn}\u200c.]/u.test(sign));

test('the published table says of every sign what both verifiers do with it', async () => {
  const before = [...RULES.map(({ sign }) => sign), ...OTHERS];
  const behind = [...RULES.map(({ to }) => to), ...OTHERS.map(() => '')];
  const paragraphs = before.map((sign, index) => `He wrote ${index} l${sign}tters to ${index} x.`);
  const ibid = await sealedExport([{ title: 'Signs', paragraphs }]);
  const markdown = await ibid.read('Signs.md');
  const edited = markdown.replaceAll(/^> .*\[\^(\d+)\]$/gm, (_line, label: string) => {
    const index = Number(label) - 1;
    return `> ${written(`He wrote ${index} l${behind[index]}tters to ${index} x.`)}[^${label}]`;
  });
  await ibid.write('Signs.md', edited);
  const own = await ibid.check();
  const { checked } = runVerifier(ibid.folder);
  expect(checked).toEqual(own);
  const sound = own.map(({ status }) => status.startsWith('OK'));
  expect(before.filter((_sign, index) => sound[index] !== LISTED.has(before[index] ?? ''))).toEqual([]);
});

test.each(['verify.mjs', 'verify.py'])('%s names the version of the table that it knows', (name) => {
  const file = join(import.meta.dirname, '..', '..', '..', 'resources', name);
  expect(readFileSync(file, 'utf8')).toContain(`Version ${TYPOGRAPHY_VERSION}.`);
});
