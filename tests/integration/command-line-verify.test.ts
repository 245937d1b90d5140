import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { CheckedQuotation } from '#shared/model/seal.ts';
import { type CommandLine, commandLine, noBuild, SAMPLE } from '../support/command-line.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

/** A library with a note of two quotations, exported with the texts to `out`. */
async function exported(): Promise<CommandLine> {
  const ibid = await commandLine();
  await ibid.run('import', SAMPLE);
  const quotations = [
    'The Lantern Goes Out:"He said fifty."',
    'دو زمستان در درهٔ سیاه:"پس بیش از دویست نفر آنجا بودند."',
  ];
  await ibid.run('note', '--title', 'Numbers', ...quotations.flatMap((one) => ['--quote', one]));
  expect((await ibid.run('export', 'out', '--texts')).code).toBe(0);
  return ibid;
}

async function verify(
  ibid: CommandLine,
): Promise<{ readonly code: number | null; readonly lines: readonly string[] }> {
  const { code, stdout } = await ibid.run('verify', 'out', '--json');
  return { code, lines: stdout.trimEnd().split('\n') };
}

test('an export verifies, line by line as the program says that travels with it', async () => {
  const ibid = await exported();
  const own = await verify(ibid);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test says what it expects, and then looks
  expect(own.lines.map((line) => (JSON.parse(line) as CheckedQuotation).status)).toEqual(['OK', 'OK']);
  const alone = spawnSync(process.execPath, [join(ibid.folder, 'out', 'verify.mjs'), '--json'], {
    encoding: 'utf8',
  });
  expect({ code: alone.status, lines: alone.stdout.trimEnd().split('\n') }).toEqual(own);
  const inWords = await ibid.run('verify', 'out');
  expect([inWords.code, inWords.stdout.split('\n').at(-2)]).toEqual([0, '2 quotations in 1 file: 2 OK.']);
});

test('an altered quotation is shown with its difference, and the exit code tells', async () => {
  const ibid = await exported();
  const path = join(ibid.folder, 'out', 'Numbers.md');
  await writeFile(path, (await readFile(path, 'utf8')).replace('fifty', 'fifteen'));
  expect((await verify(ibid)).code).toBe(1);
  const { code, stdout } = await ibid.run('verify', 'out');
  expect(code).toBe(1);
  expect(stdout).toBe(`ALTERED        Numbers.md [1] The Lantern Goes Out
    He said [-fifty.-] {+fifteen.+}
OK             Numbers.md [2] \u2068دو زمستان در درهٔ سیاه\u2069
2 quotations in 1 file: 1 OK, 1 ALTERED.
`);
});

test('a folder that is not there, and one in which nothing is sealed, are failures', async () => {
  const ibid = await exported();
  const missing = await ibid.run('verify', 'nowhere');
  expect([missing.code, missing.stderr]).toEqual([
    1,
    'ibid: There is no folder or file “nowhere”. (file-missing)\n',
  ]);
  await ibid.run('note', '--title', 'Mine', '--text', 'Without a quotation.');
  await ibid.run('export', 'mine', '--note', 'Mine');
  const nothing = await ibid.run('verify', 'mine');
  expect([nothing.code, nothing.stderr]).toEqual([
    1,
    'ibid: There is no sealed quotation in this folder. (not-found)\n',
  ]);
});

test('an export hides whom a file names, and a file that cannot be read says where', async () => {
  const ibid = await exported();
  const policy = join(ibid.folder, 'hide.json');
  const hide = [
    { name: 'Samira Nouri', as: 'Witness A' },
    { name: 'سمیرا نوری', as: 'Witness A' },
  ];
  await writeFile(policy, JSON.stringify({ secret: 'a secret of sixteen signs', hide }));
  await ibid.run('note', '--title', 'Samira Nouri', '--text', 'What Samira Nouri said.');
  const out = await ibid.run('export', 'hidden', '--note', 'Samira Nouri', '--redact', policy);
  expect([out.code, out.stderr]).toEqual([0, '']);
  expect(await readFile(join(ibid.folder, 'hidden', 'Witness A.md'), 'utf8')).toContain(
    'What █Witness A█ said.',
  );
  await writeFile(policy, JSON.stringify({ secret: 'short', hide }));
  const wrong = await ibid.run('export', 'other', '--redact', policy);
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('at “secret”')]);
});
