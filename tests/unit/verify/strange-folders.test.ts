import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyExport } from '../../../electron/verify/verify-export.ts';
import { readExportFolder } from '../../../electron/verify/read-folder.ts';
import {
  pythonNote,
  runVerifier,
  type SealedExport,
  sealedExport,
} from '../../support/sealed/sealed-export.ts';

const QUAY = {
  title: 'Café au quai',
  paragraphs: ['He said that fifty people were there.', 'Nobody counted “them” in the café.'],
};
const LAMPS = { title: 'خانهٔ چراغ', paragraphs: ['من ۵۰ نفر دیدم، می‌گویند «دویست».'] };
const NOTE = 'Café au quai.md';
const EVIDENCE = 'evidence.jsonl';

type Change = (ibid: SealedExport) => Promise<void>;

function rewritten(name: string, change: (text: string) => string): Change {
  return async (ibid) => {
    const text = await ibid.read(name);
    const changed = change(text);
    expect(changed).not.toBe(text);
    await ibid.write(name, changed);
  };
}

const line = (text: string): Change => rewritten(EVIDENCE, (evidence) => `${evidence}${text}\n`);
const first = (from: RegExp | string, to: string): Change =>
  rewritten(EVIDENCE, (evidence) => evidence.replace(from, () => to));
const moved =
  (name: string): Change =>
  async ({ folder }) =>
    rename(join(folder, NOTE), join(folder, name));

const ALL = ['OK', 'OK', 'OK'];
const BROKEN = [...ALL, 'NOT-FOUND'];
const GONE = ['OK', 'NOT-FOUND', 'NOT-FOUND'];

const CASES: readonly (readonly [string, Change, readonly string[]])[] = [
  ['a mark of byte order before a note', rewritten(NOTE, (note) => `\ufeff${note}`), ALL],
  ['a mark of byte order before the evidence', rewritten(EVIDENCE, (evidence) => `\ufeff${evidence}`), ALL],
  ['lines of Windows', rewritten(NOTE, (note) => note.replaceAll('\n', '\r\n')), ALL],
  ['evidence with lines of Windows', rewritten(EVIDENCE, (one) => one.replaceAll('\n', '\r\n')), ALL],
  ['a name in the other form of Unicode', moved(NOTE.normalize('NFD')), ALL],
  [
    'words in the other form of Unicode',
    rewritten(NOTE, (note) => note.normalize('NFD')),
    ['OK-TYPOGRAPHY', 'OK', 'OK'],
  ],
  [
    'every line of evidence twice',
    rewritten(EVIDENCE, (one) => one + one),
    [...ALL, 'NOT-FOUND', 'NOT-FOUND', 'NOT-FOUND'],
  ],
  ['a field of a later version', first('{"', '{"version":99,"'), ALL],
  ['a line that only looks empty', line('\u00a0'), BROKEN],
  ['a line of an empty sign of control', line('\x1c'), BROKEN],
  ['a line that never closes', line('['.repeat(100_000)), BROKEN],
  ['a number that is none', first('{"', '{"x":NaN,"'), BROKEN],
  ['a place in words', first(/"start":(\d+)/, '"start":"0"'), BROKEN],
  [
    'a place with a fraction of nothing',
    rewritten(EVIDENCE, (one) => one.replace(/"end":(\d+)/, '"end":$1.0')),
    ALL,
  ],
  ['a missing field', first('"authors":[],', ''), BROKEN],
  ['withheld places that are no list', first('{"', '{"withheld":{},"'), BROKEN],
  ['half a sign in a title', first('"title":"', '"title":"\\ud800'), ALL],
  [
    'a note that is a link',
    async (ibid) => {
      await moved('note.bin')(ibid);
      await symlink('note.bin', join(ibid.folder, NOTE));
    },
    GONE,
  ],
  [
    'a folder called like a note',
    async ({ folder }) => {
      await mkdir(join(folder, 'a.md'));
    },
    ALL,
  ],
  ['a note with quotes in quotes', rewritten(NOTE, (note) => `${note}\n${'> '.repeat(500)}a\n`), GONE],
  ['a note with lists in lists', rewritten(NOTE, (note) => `${note}\n${'- '.repeat(5000)}a\n`), GONE],
  [
    'a note with a long table of links',
    rewritten(NOTE, (note) => `${note}\n${'| [a](b.md) | c |\n'.repeat(1200)}`),
    ALL,
  ],
  ['no evidence', async ({ folder }) => rm(join(folder, EVIDENCE)), ALL],
];

test.each(CASES)(`%s: both verifiers say the same${pythonNote}`, async (_what, change, statuses) => {
  const ibid = await sealedExport([QUAY, LAMPS]);
  await change(ibid);
  const own = await ibid.check();
  expect(runVerifier(ibid.folder).checked).toEqual(own);
  expect(own.map(({ status }) => status).toSorted()).toEqual(statuses.toSorted());
});

test(`files in which quotations cannot be told are named${pythonNote}`, async () => {
  const ibid = await sealedExport([QUAY]);
  for (const name of ['note.pdf', 'NOTE.MD', 'a.jsonld', 'picture.png']) await ibid.write(name, 'x');
  // A name that is no Unicode, as disks of Linux may have one.
  const odd = Buffer.concat([Buffer.from(`${ibid.folder}/a`), Buffer.from([0xff]), Buffer.from('.md')]);
  writeFileSync(odd, 'x');
  await rewritten(NOTE, (note) => `${note}\n${'_a*'.repeat(3000)}\n`)(ibid);
  const names = [NOTE, 'NOTE.MD', 'a.jsonld', 'a\ufffd.md', 'note.pdf'].toSorted();
  const own = await verifyExport(ibid.db, ibid.folder, await readExportFolder(ibid.folder));
  expect(own.notCompared).toEqual(names);
  expect(own.checked[0]?.reason).toBe('Its note is too tangled to be read.');
  const run = runVerifier(ibid.folder);
  expect(run).toEqual({ checked: own.checked, code: 1, errors: `Not compared: ${names.join(', ')}.\n` });
});

test('a folder with nothing but what cannot be compared says so', async () => {
  const ibid = await sealedExport([QUAY]);
  await rm(ibid.folder, { recursive: true });
  await mkdir(ibid.folder);
  await writeFile(join(ibid.folder, 'Numbers.pdf'), 'x');
  await expect(ibid.check()).rejects.toMatchObject({
    code: 'not-found',
    message:
      'There is no sealed quotation in this folder that can be compared. In “Numbers.pdf” a quotation cannot be told from other words.',
  });
});
