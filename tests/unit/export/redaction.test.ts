import { createHash, createHmac } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExportFlavour } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import type { HiddenName } from '#shared/model/redaction.ts';
import { spellingKey } from '#shared/names/words.ts';
import { planExport, writeExport } from '../../../electron/export/export-notes.ts';
import { createRedaction, type Redaction } from '../../../electron/export/redact/redaction.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { hiddenSpellings } from '../../../electron/library/names/hidden-spellings.ts';
import { createTag } from '../../../electron/library/organise-tags.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import {
  noteStateOf,
  paragraphNode,
  quotationNode,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { insertNotePicture } from '../../../electron/storage/note-pictures.ts';
import { checkFolder } from '../../../electron/verify/check-folder.ts';
import { readExportFolder } from '../../../electron/verify/read-folder.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { makePng } from '../../support/make-picture.ts';
import { AT, nameWith } from '../../support/names.ts';
import type { Person } from '../../support/people.ts';
import { runVerifier } from '../../support/sealed/sealed-export.ts';
import { bareLetters, FIFTY, spellingsOf } from '../../support/sealed/spellings.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

const SECRET = 'a secret of sixteen signs';
const CAN_HIDE: readonly ExportFlavour[] = [
  'pandoc',
  'github',
  'commonmark',
  'obsidian',
  'logseq',
  'html',
  'docx',
  'odt',
];
/** Those whose quotations can be checked where they lie. */
const VERIFIED: ReadonlySet<ExportFlavour> = new Set(['pandoc', 'github', 'obsidian', 'logseq']);
const PICTURE = '0123456789abcdef'.repeat(4);

async function redactionOf(db: Database, hide: readonly HiddenName[]): Promise<Redaction> {
  return createRedaction(await hiddenSpellings(db, { hide }), SECRET);
}

async function noteOf(db: Database, title: string, blocks: readonly NoteNode[]): Promise<NoteId> {
  const { id, version } = await createNote(db, title, AT);
  await saveNote(db, { id, title, state: JSON.stringify(noteStateOf(blocks)), basedOn: version }, AT);
  return id;
}

/** Those that search does not take for the name already. */
function aliasesOf({ name, others }: Person): readonly string[] {
  const keys = new Set([spellingKey(name)]);
  return others.filter((one) => !keys.has(spellingKey(one)) && keys.add(spellingKey(one)));
}

const slug = (words: string): string => encodeURIComponent(words.toLowerCase().replaceAll(/[ ,.’]+/g, '-'));

/** A name in every place of Markdown where a person may write it. */
const markdownWith = (name: string, number: number): string => `# About ${name}

They saw ${name} there.[^${number}] Then *${name}* went, **with ${name}**, and ~~${name}~~ came back.

- One is ${name}.
  - Within: ${name}

> I quote ${name} myself.

> [!note]
> A callout on ${name}

| Who | When |
| --- | --- |
| ${name} | 1988 |

\`\`\`
code of ${name}
\`\`\`

Inline \`${name}\` and [words of ${name}](https://example.org/x) and [elsewhere](https://example.org/${slug(name)}/page?of=${slug(name)}).

[^${number}]: My footnote on ${name}.
`;

/** A library with a note on each of the fifty, and one that quotes a statement of theirs. */
async function canaries(): Promise<{ readonly db: Database; readonly ids: readonly NoteId[] }> {
  const db = await tempLibrary();
  const bytes = makePng(2, 2);
  await db.transaction((tx) =>
    insertNotePicture(tx, { hash: PICTURE, size: bytes.length, compression: 'none', bytes }, 'image/png'),
  );
  const ids: NoteId[] = [];
  for (const [index, person] of FIFTY.entries()) {
    const nameId = await nameWith(db, person.name, aliasesOf(person));
    const spellings = spellingsOf(person);
    expect(spellings).toHaveLength(12);
    const [own = '', other = ''] = spellings;
    const texts = spellings.map(
      (name, line) => `On the ${line + 1}th of ${1900 + index} ${name} was not seen in the mill.`,
    );
    const document = await store(db, {
      ...importedDocument(texts.join('\n'), {
        title: `Statement of ${other}`,
        authors: [own, `Dr. ${other}`],
        publisher: `The ${own} Papers`,
        url: `https://example.org/${slug(own)}.html`,
        blocks: texts.map((text) => paragraph(text)),
      }),
    });
    const tag = await db.transaction((tx) => createTag(tx, `case of ${own} ${index}`, 'blue', AT));
    let start = 0;
    const quotations: NoteNode[] = [];
    for (const text of texts) {
      const range = { revisionId: document.revisionId, start, end: start + text.length };
      quotations.push(quotationNode((await makePassage(db, range, AT)).id));
      start += text.length + 1;
    }
    const before = ids.at(-1);
    const blocks = spellings.flatMap(
      (name, line) => noteStateFromMarkdown(markdownWith(name, line)).root.children,
    );
    const nodes: NoteNode[] = [
      textNode('Tagged '),
      { type: 'tag', version: 1, tagId: tag.id },
      textNode(', said by '),
      { type: 'mention', version: 1, nameId },
      {
        type: 'citation',
        version: 1,
        items: [{ documentId: document.id, prefix: `see ${own}`, suffix: `with ${other}` }],
      },
      ...(before === undefined ? [] : [{ type: 'note-link', version: 1, noteId: before } as const]),
    ];
    const picture: NoteNode = {
      type: 'picture',
      version: 1,
      pictureId: PICTURE,
      alt: `Photograph of ${own}`,
    };
    ids.push(
      await noteOf(db, `What ${own} said ${index}`, [
        ...blocks,
        paragraphNode(nodes),
        picture,
        ...quotations,
      ]),
    );
  }
  return { db, ids };
}

/** What is read of a file by an independent scanner: its name, what it says as it stands, and decoded; of a package each part. */
async function lettersOf(folder: string, file: string): Promise<readonly string[]> {
  const bytes = await readFile(join(folder, file));
  const texts = /\.(?:docx|odt)$/.test(file)
    ? Object.entries(unzipSync(bytes)).flatMap(([path, part]) => [path, Buffer.from(part).toString('utf8')])
    : [bytes.toString('utf8')];
  return [file, ...texts, ...texts.map((text) => text.replaceAll(/<[^>]*>/g, ''))]
    .flatMap((text) => [text, decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, ''))])
    .map(bareLetters);
}

/** What an export to one flavour still says of somebody, and what is said of its quotations where they can be checked. */
async function exportedFrom(
  db: Database,
  ids: readonly NoteId[],
  flavour: ExportFlavour,
  hides: boolean,
): Promise<{ readonly files: number; readonly found: readonly string[]; readonly folder: string }> {
  const hide = FIFTY.map(({ name }, index) => ({ name, as: index % 3 === 0 ? '' : `Witness ${index}` }));
  const folder = join(await tempFolder(), 'out');
  const redaction = hides ? await redactionOf(db, hide) : null;
  await writeExport(await planExport(db, ids, { flavour, texts: false }, redaction), folder, 'refuse');
  const found: string[] = [];
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const wanted = new Set(
    FIFTY.flatMap(spellingsOf)
      .map(bareLetters)
      .filter((letters) => letters.length >= 5),
  );
  for (const { parentPath, name } of files) {
    const file = relative(folder, join(parentPath, name));
    if (file.startsWith('assets')) continue;
    const letters = await lettersOf(folder, file);
    for (const spelling of wanted)
      if (letters.some((text) => text.includes(spelling))) found.push(`${file}: ${spelling}`);
  }
  return { files: files.length, found, folder };
}

test('of 50 people in 12 spellings and 20 kinds of place an independent scanner finds none in any flavour, and what is left verifies', async () => {
  const { db, ids } = await canaries();
  for (const flavour of CAN_HIDE) {
    const open = await exportedFrom(db, ids.slice(0, 1), flavour, false);
    expect(open.found.length).toBeGreaterThan(0);
    const { files, found, folder } = await exportedFrom(db, ids, flavour, true);
    expect([flavour, found]).toEqual([flavour, []]);
    expect(files).toBeGreaterThanOrEqual(50);
    if (!VERIFIED.has(flavour)) continue;
    const said = await checkFolder(db, await readExportFolder(folder));
    const quotations = said.filter(({ kind }) => kind === 'quotation');
    expect(quotations).toHaveLength(600);
    expect(
      quotations.filter(({ status, reason }) => status !== 'OK' || reason !== 'Withheld: 1 place.'),
    ).toEqual([]);
  }
}, 400_000);

const HIDE = [{ name: 'Samira Nouri', as: 'Witness A' }];
const TEXT = 'In the first winter Samira Nouri did not count the people in the lower building.';

/** A note that quotes the text, in a library that knows her. */
async function quoting(db: Database, title = 'Numbers'): Promise<NoteId> {
  await nameWith(db, 'Samira Nouri', ['سمیرا نوری']);
  const { revisionId } = await store(db, ofParagraphs('The winter', TEXT));
  const passage = await makePassage(db, { revisionId, start: 0, end: TEXT.length }, AT);
  return noteOf(db, title, [quotationNode(passage.id)]);
}

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

test('the seal of a quotation binds to what it hides, tells nobody, and both verifiers say what is withheld', async () => {
  const db = await tempLibrary();
  const folder = join(await tempFolder(), 'out');
  const plan = await planExport(
    db,
    [await quoting(db)],
    { flavour: 'pandoc', texts: false },
    await redactionOf(db, HIDE),
  );
  await writeExport(plan, folder, 'refuse');
  const markdown = await readFile(join(folder, 'Numbers.md'), 'utf8');
  expect(markdown).toContain('> In the first winter █Witness A█ did not count the people');
  const start = TEXT.indexOf('Samira');
  const end = start + 'Samira Nouri'.length;
  const key = createHmac('sha256', SECRET)
    .update(`${sha256(TEXT)}:${start}-${end}`)
    .digest('hex');
  expect(JSON.parse(await readFile(join(folder, 'evidence.jsonl'), 'utf8'))).toMatchObject({
    exact: `sha256:${sha256(TEXT.replace('Samira Nouri', '█'))}`,
    withheld: [{ start, end, commitment: `sha256:${sha256(`${key}Samira Nouri`)}` }],
  });
  // Whoever has the text can check what is not hidden.
  await mkdir(join(folder, 'sources'));
  await writeFile(join(folder, 'sources', `${sha256(TEXT)}.txt`), TEXT);
  const said = await checkFolder(db, await readExportFolder(folder));
  expect(said.map(({ status, reason }) => [status, reason])).toEqual([['OK', 'Withheld: 1 place.']]);
  expect(runVerifier(folder).checked).toEqual(said);
  await writeFile(join(folder, 'Numbers.md'), markdown.replace('did not count', 'did count'));
  const forged = await checkFolder(db, await readExportFolder(folder));
  expect(forged.map(({ status, diff }) => [status, diff])).toEqual([
    ['ALTERED', 'In the first winter █ did [-not-] count the people in the lower building.'],
  ]);
  expect(runVerifier(folder).checked).toEqual(forged);
});

test.each([
  ['a spelling that nobody listed', 'Then Sameera Noory came.', /“sameera noory”/],
  ['a name that marks part', 'Then Sami*ra* came.', /Samira/],
  ['a name that signs part', 'Then S-a-m-i-r-a N-o-u-r-i came.', /“samiranouri”/],
  ['a name in a comment of HTML, letter by letter', '`&#83;amira Nouri`', /Samira/],
])('%s keeps the export from being written, and is shown', async (_what, markdown, shown) => {
  const db = await tempLibrary();
  await nameWith(db, 'Samira Nouri', ['سمیرا نوری']);
  const id = await noteOf(db, 'Numbers', noteStateFromMarkdown(markdown).root.children);
  const folder = join(await tempFolder(), 'out');
  const plan = await planExport(db, [id], { flavour: 'pandoc', texts: false }, await redactionOf(db, HIDE));
  await expect(writeExport(plan, folder, 'refuse')).rejects.toMatchObject({
    code: 'export-leaks',
    message: expect.stringMatching(shown),
  });
  await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a picture that carries a name keeps the export from being written', async () => {
  const db = await tempLibrary();
  await nameWith(db, 'Samira Nouri');
  const bytes = Buffer.concat([makePng(2, 2), Buffer.from('Artist: Samira Nouri')]);
  await db.transaction((tx) =>
    insertNotePicture(tx, { hash: PICTURE, size: bytes.length, compression: 'none', bytes }, 'image/png'),
  );
  const id = await noteOf(db, 'Numbers', [{ type: 'picture', version: 1, pictureId: PICTURE, alt: '' }]);
  const plan = await planExport(db, [id], { flavour: 'pandoc', texts: false }, await redactionOf(db, HIDE));
  await expect(writeExport(plan, await tempFolder(), 'refuse')).rejects.toMatchObject({
    code: 'export-leaks',
  });
});

test('the texts cannot go along, nor what an earlier export has left of them in the evidence', async () => {
  const db = await tempLibrary();
  const id = await quoting(db);
  const redaction = await redactionOf(db, HIDE);
  await expect(planExport(db, [id], { flavour: 'pandoc', texts: true }, redaction)).rejects.toMatchObject({
    code: 'export-leaks',
  });
  const folder = await tempFolder();
  await writeFile(join(folder, 'evidence.jsonl'), '{"note":"Samira Nouri.md"}\n');
  const plan = await planExport(db, [id], { flavour: 'pandoc', texts: false }, redaction);
  await expect(writeExport(plan, folder, 'refuse')).rejects.toMatchObject({
    code: 'export-leaks',
    message: expect.stringContaining('in “evidence.jsonl”'),
  });
});
