import { execFileSync, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExportFlavour } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { spellingKey } from '#shared/names/words.ts';
import { planExport, writeExport } from '../../../electron/export/export-notes.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createImportProcess } from '../../../electron/library/import-process.ts';
import { nodeReader } from '../../../electron/library/node-reader.ts';
import { wordsOfFile } from '../../../electron/library/words-of-file.ts';
import { createTag } from '../../../electron/library/organise-tags.ts';
import { paragraphNode, quotationNode, textNode } from '../../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';
import { printPage } from '../../../electron/printing/print-page.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { insertNotePicture } from '../../../electron/storage/note-pictures.ts';
import { checkFolder } from '../../../electron/verify/check-folder.ts';
import { readExportFolder } from '../../../electron/verify/read-folder.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { IMPORTERS } from '../../support/library.ts';
import { makePng } from '../../support/make-picture.ts';
import { AT, nameWith } from '../../support/names.ts';
import type { Person } from '../../support/people.ts';
import { bareLetters, FIFTY, spellingsOf } from '../../support/sealed/spellings.ts';
import { store } from '../../support/store.ts';
import { executable } from '../../support/save-pages.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';
import { noteOf, PICTURE, redactionOf } from '../../support/redacted.ts';

const canReadPdf = spawnSync('pdftotext', ['-v']).status === 0;
const printed = executable !== null && canReadPdf ? '' : ' (no PDF: Chromium or pdftotext is not installed)';
const CAN_HIDE: readonly ExportFlavour[] = [
  'pandoc',
  'github',
  'commonmark',
  'obsidian',
  'logseq',
  'html',
  'docx',
  'odt',
  'annotations',
  ...(executable !== null && canReadPdf ? (['pdf'] as const) : []),
];
/** Those whose quotations can be checked where they lie. */
const VERIFIED: ReadonlySet<ExportFlavour> = new Set(['pandoc', 'github', 'obsidian', 'logseq', 'odt']);
/** A program is started for each of them. */
const MOST_PRINTED = 12;

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
  const texts = file.endsWith('.pdf')
    ? [['-raw'], ['-layout']].map((how) =>
        execFileSync('pdftotext', [...how, join(folder, file), '-'], { encoding: 'utf8' }).normalize('NFKC'),
      )
    : /\.(?:docx|odt)$/.test(file)
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
  const reader = createImportProcess(nodeReader(IMPORTERS));
  const paper = {
    print: (html: string) => printPage(executable, html),
    read: (bytes: Uint8Array) => wordsOfFile(reader, { name: 'Exported.pdf', bytes }),
  };
  const plan = await planExport(db, ids, { flavour, texts: false }, redaction, paper);
  await writeExport(plan, folder, 'refuse').finally(() => reader.close());
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

test(`of 50 people in 12 spellings and 20 kinds of place an independent scanner finds none in any flavour, and what is left verifies${printed}`, async () => {
  const { db, ids } = await canaries();
  for (const flavour of CAN_HIDE) {
    const open = await exportedFrom(db, ids.slice(0, 1), flavour, false);
    expect(open.found.length).toBeGreaterThan(0);
    const own = flavour === 'pdf' ? ids.slice(0, MOST_PRINTED) : ids;
    const { files, found, folder } = await exportedFrom(db, own, flavour, true);
    expect([flavour, found]).toEqual([flavour, []]);
    expect(files).toBeGreaterThanOrEqual(flavour === 'annotations' ? 1 : own.length);
    if (!VERIFIED.has(flavour)) continue;
    const said = await checkFolder(db, await readExportFolder(folder));
    const quotations = said.filter(({ kind }) => kind === 'quotation');
    expect(quotations).toHaveLength(600);
    expect(
      quotations.filter(({ status, reason }) => status !== 'OK' || reason !== 'Withheld: 1 place.'),
    ).toEqual([]);
  }
}, 900_000);
