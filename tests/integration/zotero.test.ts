import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportOutcome } from '#shared/model/import.ts';
import { libraryItems } from '../../electron/export/library-items.ts';
import { tempFolder } from '../support/temp-library.ts';
import { openTestIbid } from '../support/library.ts';

const LEDGER =
  'Rooms were counted in the autumn, and nobody asked who slept in them. The list has fifty names.';
const BIB = String.raw`
@book{moradi_rooms_1988,
  title = {Rooms of the {Lower} Building},
  author = {Moradi, Farid},
  date = {1988-07},
  publisher = {Quay Press},
  file = {Full Text:files/12/ledger.txt:text/plain;Gone:files/13/gone.pdf:application/pdf}
}
@misc{elsewhere2001,
  title = {Elsewhere},
  file = {../outside.txt;/etc/hostname;files/14/link.txt}
}
`;

/** A folder as a reference manager exports it “with files”, and a file beside it that is none of its own. */
async function exported(): Promise<string> {
  const outer = await tempFolder();
  const folder = join(outer, 'export');
  await mkdir(join(folder, 'files', '12'), { recursive: true });
  await mkdir(join(folder, 'files', '14'), { recursive: true });
  await writeFile(join(outer, 'outside.txt'), 'These words are somebody else’s, and secret.');
  await symlink(join(outer, 'outside.txt'), join(folder, 'files', '14', 'link.txt'));
  await writeFile(join(folder, 'files', '12', 'ledger.txt'), LEDGER);
  await writeFile(join(folder, 'library.bib'), BIB);
  return folder;
}

function titled(outcomes: readonly ImportOutcome[]): readonly string[] {
  return outcomes.map((outcome) =>
    outcome.status === 'failed' ? outcome.failure.code : outcome.document.title,
  );
}

test('what a reference manager exports with its files becomes documents that know their work', async () => {
  const folder = await exported();
  const ibid = await openTestIbid();
  const outcomes = await ibid.importPaths([join(folder, 'library.bib')]);
  expect(titled(outcomes)).toEqual([
    'Rooms of the Lower Building',
    'Elsewhere',
    'Rooms of the Lower Building',
    'file-missing',
    'file-missing',
  ]);
  const text = (await ibid.handlers['documents.list']()).find(({ format }) => format === 'plain-text');
  expect(text).toMatchObject({ authors: ['Farid Moradi'], published: '1988-07', publisher: 'Quay Press' });
  const works = await ibid.handlers['documents.works']();
  expect(works.find(({ id }) => id === text?.id)?.key).toBe('moradi_rooms_1988');
  expect(works.map(({ key }) => key)).toContain('elsewhere2001');
});

test('a file that a list names is told of once, although it is read while the list is', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'library.bib'), '@misc{ledger, title = {Ledger}, file = {ledger.txt}}');
  await writeFile(join(folder, 'ledger.txt'), LEDGER);
  const ibid = await openTestIbid();
  const outcomes = await ibid.importPaths([folder]);
  expect(outcomes.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'library.bib › ledger imported',
    'library.bib › ledger.txt imported',
  ]);
});

test('a folder gives its records first, and each file that they name once', async () => {
  const folder = await exported();
  const ibid = await openTestIbid();
  await ibid.importPaths([folder]);
  const documents = await ibid.handlers['documents.list']();
  expect(documents.map(({ format, title }) => `${format} ${title}`).toSorted()).toEqual([
    'plain-text Rooms of the Lower Building',
    // The folder itself was given, with the link that a person put into it.
    expect.stringContaining('plain-text'),
    'record Elsewhere',
    'record Rooms of the Lower Building',
  ]);
});

test('a record and the text that it names are one work for a reference manager', async () => {
  const folder = await exported();
  const ibid = await openTestIbid();
  await ibid.importPaths([join(folder, 'library.bib')]);
  await ibid.handlers['documents.works']();
  const documents = await ibid.handlers['documents.list']();
  const items = await libraryItems(
    ibid.db,
    documents.map(({ id }) => id),
  );
  expect(new Set(items.map(({ id }) => id))).toEqual(new Set(['elsewhere2001', 'moradi_rooms_1988']));
});

/** What Zotero itself writes as “Zotero RDF” with “Export Notes” and “Export Files”. */
async function zoteroFolder(): Promise<string> {
  const folder = await tempFolder();
  await mkdir(join(folder, 'files', '12'), { recursive: true });
  await mkdir(join(folder, 'files', '60'), { recursive: true });
  await copyFile(
    join(import.meta.dirname, '..', 'fixtures', 'documents', 'orval-works.rdf'),
    join(folder, 'export.rdf'),
  );
  await writeFile(join(folder, 'files', '12', 'Brandt - 2009 - Weights; and fares.txt'), LEDGER);
  await writeFile(
    join(folder, 'files', '60', '100% quay.txt'),
    'The quay is long, and nobody has measured it.',
  );
  return folder;
}

test('a library that Zotero wrote whole comes with its files, notes, tags and collections', async () => {
  const folder = await zoteroFolder();
  const ibid = await openTestIbid();
  const before = await ibid.handlers['collections.create']('lantern house', null);
  await ibid.importPaths([folder]);
  const documents = await ibid.handlers['documents.list']();
  const titleOf = new Map(documents.map(({ id, title, format }) => [id, `${format} ${title}`]));
  const tags = new Map((await ibid.handlers['tags.list']()).map(({ id, name }) => [id, name]));
  expect(
    documents
      .map((one) => `${titleOf.get(one.id)} [${one.tags.map((tag) => tags.get(tag)).join(', ')}]`)
      .toSorted(),
  ).toEqual([
    'plain-text 100% quay []',
    'plain-text Weights and Fares on the “Lower” Salt [fares, to check]',
    'record Ask who kept the ledger [to check]',
    'record Weights and Fares on the “Lower” Salt [fares, to check]',
    'record [Interview of Sayers] []',
    'record دفتر لنج [شاهد]',
  ]);
  const collections = await ibid.handlers['collections.list']();
  expect(
    collections.map(({ name, parentId, documents: within }) => ({
      name,
      within: within.map((id) => titleOf.get(id) ?? id).toSorted(),
      isOuter: parentId === null,
    })),
  ).toEqual([
    // One that is there already is used, in whatever spelling.
    { name: 'lantern house', within: ['record [Interview of Sayers]'], isOuter: true },
    {
      name: 'Fares',
      within: [
        'plain-text 100% quay',
        'plain-text Weights and Fares on the “Lower” Salt',
        'record Weights and Fares on the “Lower” Salt',
      ],
      isOuter: false,
    },
  ]);
  expect(collections[1]?.parentId).toBe(before.id);
  const works = await ibid.handlers['documents.works']();
  expect(works.find(({ key }) => key === 'brandt2009')?.id).toBe(
    documents.find(({ format, title }) => format === 'plain-text' && title.startsWith('Weights'))?.id,
  );
});
