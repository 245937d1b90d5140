import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine, noBuild } from '../support/command-line.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

/** So many different words; the same ones for the same start. */
function words(start: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `word${start + index}`).join(' ');
}

interface Told {
  readonly id: string;
  readonly title: string | null;
  readonly texts: number | null;
  readonly resembles: readonly { readonly id: string; readonly similarity: number }[];
}
interface Revision {
  readonly id: string;
  readonly number: number;
}

/** Two versions of a letter, and another that takes over much of it. */
async function withLetters(): Promise<CommandLine> {
  const ibid = await commandLine();
  const write = (name: string, text: string) => writeFile(join(ibid.folder, name), text);
  await write('first.txt', `A letter from the ferry\n\n${words(0, 300)}.\n`);
  await write('second.txt', `A letter from the ferry\n\n${words(0, 280)} ${words(900, 20)}.\n`);
  await write('answer.txt', `An answer\n\n${words(0, 250)} ${words(700, 50)}.\n`);
  await write('empty.txt', '');
  return ibid;
}

test('an import tells what each document resembles, and what failed resembles nothing', async () => {
  const ibid = await withLetters();
  const [first] = await ibid.json<readonly Told[]>('import', 'first.txt');
  expect(first?.resembles).toEqual([]);
  const told = await ibid.json<readonly Told[]>(
    'import',
    'second.txt',
    'answer.txt',
    'empty.txt',
    'first.txt',
  );
  const [second] = told;
  const near = expect.closeTo(0.85, 1);
  expect(told.map(({ resembles }) => resembles)).toEqual([
    [
      {
        id: first?.id,
        title: 'A letter from the ferry',
        similarity: near,
        sameAddress: false,
        sameTitle: true,
        likely: 'version',
      },
    ],
    expect.arrayContaining([
      expect.objectContaining({ id: first?.id, likely: 'near-duplicate' }),
      expect.objectContaining({ id: second?.id, likely: 'near-duplicate' }),
    ]),
    [],
    [],
  ]);
});

test('an import in words names the command that makes a new revision, and that command does', async () => {
  const ibid = await withLetters();
  await ibid.run('import', 'first.txt');
  const { stdout } = await ibid.run('import', 'second.txt', 'answer.txt');
  const offered =
    /looks like a new version of d-\w+ “A letter from the ferry” \(\d+%\): ibid (join d-\w+ d-\w+)$/m.exec(
      stdout,
    );
  expect(stdout).toMatch(/^ {10}shares \d+% of its wording with d-\w+ “A letter from the ferry”$/m);
  const joined = await ibid.run(...(offered?.[1] ?? '').split(' '));
  expect([joined.code, joined.stdout]).toEqual([
    0,
    expect.stringMatching(/^revision 2 is the newest of d-\w+ {2}A letter from the ferry\n$/),
  ]);
  const list = await ibid.run('revisions', 'A letter from the ferry');
  expect(list.stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    [
      'revision 2',
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      'imported',
      '300 words',
      '0 footnotes',
      'second.txt',
    ],
    [
      'revision 1',
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      'imported',
      '300 words',
      '0 footnotes',
      'first.txt',
    ],
    [''],
  ]);
  const shown = await ibid.run('show', 'A letter from the ferry');
  expect(shown.stdout).toMatch(/^texts +2, this is the newest: ibid revisions d-\w+$/m);
  expect(shown.stdout).toContain('word900');
});

test('a text is made a document of its own again', async () => {
  const ibid = await withLetters();
  const [first] = await ibid.json<readonly Told[]>('import', 'first.txt');
  const [second] = await ibid.json<readonly Told[]>('import', 'second.txt');
  const joined = await ibid.json<Told>('join', second?.id ?? '', first?.id ?? '');
  expect(joined.id).toBe(first?.id);
  expect((await ibid.json<Told>('show', joined.id)).texts).toBe(2);
  const [newest] = await ibid.json<readonly Revision[]>('revisions', joined.id);
  const separated = await ibid.run('separate', joined.id, '--revision', String(newest?.number));
  expect([separated.code, separated.stdout]).toEqual([
    0,
    expect.stringMatching(/^d-\w+ {2}A letter from the ferry\n$/),
  ]);
  expect(await ibid.json('list')).toHaveLength(2);
  expect(await ibid.json('check')).toMatchObject({ clean: true, checked: { revisions: 2 } });
});

test('what cannot be joined or separated is told with a code, and changes nothing', async () => {
  const ibid = await withLetters();
  const [first] = await ibid.json<readonly Told[]>('import', 'first.txt');
  const id = first?.id ?? '';
  const failures = [
    await ibid.run('join', id, id),
    await ibid.run('join', id, 'A letter that nobody wrote'),
    await ibid.run('separate', id, '--revision', '1'),
    await ibid.run('separate', id, '--revision', '7'),
  ];
  expect(failures.map(({ code, stderr }) => [code, stderr])).toEqual([
    [1, 'ibid: A document cannot become a revision of itself. (conflict)\n'],
    [1, 'ibid: No document goes by “A letter that nobody wrote”. `ibid list` names them all. (not-found)\n'],
    [1, 'ibid: Only one of several files of a document can become a document of its own. (conflict)\n'],
    [
      1,
      `ibid: “A letter from the ferry” has no revision 7. \`ibid revisions ${id}\` names them all. (not-found)\n`,
    ],
  ]);
  expect(await ibid.json('list')).toHaveLength(1);
});
