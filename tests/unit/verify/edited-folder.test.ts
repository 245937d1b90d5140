import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasPandoc, pandoc, pandocNote } from '../../support/pandoc.ts';
import { bothSay } from '../../support/sealed/both-say.ts';
import {
  pythonNote,
  runVerifier,
  type SealedExport,
  sealedExport,
} from '../../support/sealed/sealed-export.ts';

const HARBOUR = {
  title: 'The House by the Harbour',
  paragraphs: [
    'The first winter was quiet. Nobody counted the people in the lower building.',
    '“There were fifty of us,” said one who left; “or 60, who knows?”',
    'The doors stood open, and the lamps were lit until the morning.',
  ],
};
const LAMPS = {
  title: 'خانهٔ چراغ',
  paragraphs: ['می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.', 'چراغ‌ها تا صبح روشن بود.'],
};
const NOTE = 'The House by the Harbour.md';

async function statuses(ibid: SealedExport): Promise<readonly string[]> {
  return (await bothSay(ibid)).map(({ status }) => status);
}

async function edit(ibid: SealedExport, change: (markdown: string) => string): Promise<void> {
  const markdown = await ibid.read(NOTE);
  const changed = change(markdown);
  expect(changed).not.toBe(markdown);
  await ibid.write(NOTE, changed);
}

const OK = ['OK', 'OK', 'OK', 'OK', 'OK'];

test(`a folder verifies as it was exported, and its texts lie in it${pythonNote}`, async () => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  expect(await bothSay(ibid)).toEqual(
    [...HARBOUR.paragraphs, ...LAMPS.paragraphs].map((words, index) => ({
      note: index < 3 ? NOTE : 'خانهٔ چراغ.md',
      footnote: String(index < 3 ? index + 1 : index - 2),
      kind: 'quotation',
      quotation: words,
      document: ibid.documents[index < 3 ? 0 : 1]?.id,
      title: index < 3 ? HARBOUR.title : LAMPS.title,
      status: 'OK',
      reason: null,
      diff: null,
    })),
  );
  const texts = (await readdir(join(ibid.folder, 'sources'))).filter((name) => name.endsWith('.txt'));
  expect(texts).toHaveLength(2);
  expect(await readFile(join(ibid.folder, 'sources', texts[0] ?? ''), 'utf8')).toMatch(/lower building|چراغ/);
});

test('a note that was renamed, moved, given other data and written around is the same', async () => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  await edit(ibid, (markdown) =>
    markdown
      .replace(/^title: .*$/m, 'title: Counting\naliases:\n  - Harbour\ntags: [lamps]')
      .replace(/^> The first/m, '# My own words\n\nSee below.\n\n> The first')
      .replaceAll(/^> .*$/gm, (line) => `${line}\n\nI think so *too*.[^9]`)
      .concat('\n[^9]: My own note.\n'),
  );
  await mkdir(join(ibid.folder, 'Drafts'));
  await rename(join(ibid.folder, NOTE), join(ibid.folder, 'Drafts', 'Counting.md'));
  expect(await statuses(ibid)).toEqual(OK);
});

test('footnotes that were numbered anew are told by their seals, and seals that were taken away by their footnotes', async () => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  await edit(ibid, (markdown) => markdown.replaceAll(/\[\^(\d)\]/g, '[^note-1$1]'));
  expect(await statuses(ibid)).toEqual(OK);
  const other = await sealedExport([HARBOUR, LAMPS]);
  await edit(other, (markdown) => markdown.replaceAll(/ Seal: `[^`]*`/g, ''));
  expect(await statuses(other)).toEqual(OK);
});

test('without its evidence a folder verifies by its seals', async () => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  await rm(join(ibid.folder, 'evidence.jsonl'));
  const said = await bothSay(ibid);
  expect(said.map(({ status, title }) => [status, title])).toEqual(OK.map((status) => [status, null]));
});

test.each([
  ['an id of a block behind it', (markdown: string) => markdown.replaceAll(/^(> .*\])$/gm, '$1 ^q-1')],
  ['an id of a block below it', (markdown: string) => markdown.replaceAll(/^(> .*\])$/gm, '$1\n> ^q-1')],
  [
    'two of them in one block quote',
    (markdown: string) => markdown.replace(/^(> The first.*\])\n\n(> “There)/m, '$1\n>\n$2'),
  ],
  ['one in a callout', (markdown: string) => markdown.replaceAll(/^(> .*)$/gm, '> [!note] Mine\n>\n> $1')],
  ['one in a list', (markdown: string) => markdown.replaceAll(/^(> .*)$/gm, '- My point\n\n  $1')],
  ['Windows’ ends of lines', (markdown: string) => markdown.replaceAll('\n', '\r\n')],
  [
    'another marker of mine in it',
    (markdown: string) => markdown.replace('quiet.', 'quiet.[^x]').concat('\n[^x]: Was it?\n'),
  ],
])('%s changes nothing', async (_what, change) => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  await edit(ibid, change);
  expect(await statuses(ibid)).toEqual(OK);
});

test.skipIf(!hasPandoc)(`what pandoc has written anew verifies${pandocNote}`, async () => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  for (const to of ['markdown', 'gfm', 'commonmark_x']) {
    for (const note of ibid.notes) {
      await mkdir(join(ibid.folder, to), { recursive: true });
      const { output } = pandoc(['-f', 'markdown', '-t', to, '-s', '--wrap=auto', '--columns=30'], {
        input: await ibid.read(note),
      });
      await writeFile(join(ibid.folder, to, note), output);
    }
  }
  const said = await bothSay(ibid);
  expect(said).toHaveLength(20);
  expect(said.filter(({ status }) => !status.startsWith('OK'))).toEqual([]);
});

test.each([
  ['was deleted', /^> “There.*\n\n/m, 'Nothing in the note refers to this footnote.'],
  ['has become the writer’s own words', /^> (?=“There)/m, 'Its marker stands in no block quote.'],
])('a quotation that %s is not found', async (_what, gone, reason) => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  await edit(ibid, (markdown) => markdown.replace(gone, ''));
  const said = await bothSay(ibid);
  expect(said.filter(({ status }) => status !== 'OK')).toEqual([
    expect.objectContaining({ footnote: '2', status: 'NOT-FOUND', reason, quotation: null }),
  ]);
});

test('a quotation that went with its footnote is missed all the same', async () => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  await edit(ibid, (markdown) => markdown.replace(/^> “There.*\n\n/m, '').replace(/^\[\^2\]:.*\n\n/m, ''));
  const said = await bothSay(ibid);
  expect(said.at(-1)).toMatchObject({
    footnote: '2',
    status: 'NOT-FOUND',
    reason: 'It no longer stands in the notes.',
  });
});

test('a text that is not what its name says is told', async () => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  const [name = ''] = (await readdir(join(ibid.folder, 'sources'))).filter((one) => one.endsWith('.txt'));
  const text = await ibid.read(`sources/${name}`);
  await ibid.write(`sources/${name}`, text.replace(/nobody|نفر/i, 'x'));
  expect(new Set(await statuses(ibid))).toEqual(new Set(['OK', 'SOURCE-CHANGED']));
});

test('without the texts Ibid compares with the library, and the verifier says that it cannot', async () => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  await rm(join(ibid.folder, 'sources'), { recursive: true });
  expect((await ibid.check()).map(({ status }) => status)).toEqual(OK);
  const { checked, code } = runVerifier(ibid.folder);
  expect(checked.map(({ status, reason }) => [status, reason])).toEqual(
    OK.map(() => ['NOT-FOUND', 'The text that it was taken from is not here.']),
  );
  expect(code).toBe(1);
});

test('a seal that names another place, and evidence that cannot be read, are told', async () => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  await edit(ibid, (markdown) => markdown.replace(/ o=(\d+)-(\d+)/, ' o=1-$2'));
  const evidence = await ibid.read('evidence.jsonl');
  await ibid.write('evidence.jsonl', `${evidence}{"note":\n`);
  const said = await bothSay(ibid);
  expect(
    said
      .filter(({ status }) => status !== 'OK')
      .map(({ footnote, status, reason }) => [footnote, status, reason]),
  ).toEqual([
    ['1', 'ALTERED', 'Its seal names a place where other words stand.'],
    ['1', 'NOT-FOUND', 'It no longer stands in the notes.'],
    ['line 6', 'NOT-FOUND', 'This line of evidence cannot be read.'],
  ]);
});

test('what was altered is shown, and what is said somewhere else is told so', async () => {
  const ibid = await sealedExport([HARBOUR, LAMPS]);
  await edit(ibid, (markdown) =>
    markdown
      .replace('fifty of us', 'five hundred of us')
      .replace('Nobody counted', 'Everybody counted')
      .replace(/^> The doors .*(?=\[\^3\])/m, `> ${LAMPS.paragraphs[1]}`),
  );
  const said = await bothSay(ibid);
  expect(said.slice(0, 3).map(({ status, reason, diff }) => [status, reason, diff])).toEqual([
    [
      'ALTERED',
      null,
      'The first winter was quiet. [-Nobody-] {+Everybody+} counted the people in the lower building.',
    ],
    [
      'ALTERED',
      null,
      '“There were [-fifty-] {+five hundred+} of us,” said one who left; “or 60, who knows?”',
    ],
    ['MISATTRIBUTED', 'These words stand in “خانهٔ چراغ”.', null],
  ]);
});

test('a folder without a sealed quotation is no proof of anything', async () => {
  const ibid = await sealedExport([]);
  await mkdir(ibid.folder, { recursive: true });
  await writeFile(join(ibid.folder, 'mine.md'), '> Words.[^1]\n\n[^1]: Somebody.\n');
  await expect(ibid.check()).rejects.toMatchObject({ code: 'not-found' });
  const { code, errors } = runVerifier(ibid.folder);
  expect([code, errors]).toEqual([1, 'There is no sealed quotation in this folder.\n']);
});
