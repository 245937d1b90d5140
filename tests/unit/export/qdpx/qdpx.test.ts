import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toLinkTypeId } from '#shared/model/ids.ts';
import { planExport } from '../../../../electron/export/export-notes.ts';
import { collectProject } from '../../../../electron/export/qdpx/collect-project.ts';
import { projectXml } from '../../../../electron/export/qdpx/project-xml.ts';
import { makePassage } from '../../../../electron/library/make-passage.ts';
import { createCollection } from '../../../../electron/library/organise-collections.ts';
import { createTag } from '../../../../electron/library/organise-tags.ts';
import { addToCollection } from '../../../../electron/storage/collections.ts';
import { newLinkId, newNoteId } from '../../../../electron/storage/ids.ts';
import { insertLink } from '../../../../electron/storage/links.ts';
import { insertNote } from '../../../../electron/storage/notes.ts';
import { setComment, setHighlight } from '../../../../electron/storage/passages.ts';
import { giveTag } from '../../../../electron/storage/tagged.ts';
import { importedDocument, paragraph } from '../../../support/imported-document.ts';
import { noteState } from '../../../support/note-state.ts';
import { allOf, faultsOfProject, readProject } from '../../../support/qda-shape.ts';
import { store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const TEXT = ['🕯️ There were “fifty” <people> & more.', 'او گفت دویست نفر بودند.\u0001'];

async function library() {
  const db = await tempLibrary();
  const made = importedDocument('', {
    title: 'A "Statement" <1>\n& more',
    blocks: TEXT.map((one) => paragraph(one)),
  });
  const document = await store(db, made);
  const whole = TEXT.join('\n');
  const passageOf = (words: string) => {
    const start = whole.indexOf(words);
    return makePassage(db, { revisionId: document.revisionId, start, end: start + words.length }, AT);
  };
  const [fifty, more] = [await passageOf('“fifty” <people>'), await passageOf('دویست نفر')];
  const noteId = newNoteId();
  await db.transaction(async (tx) => {
    const tag = await createTag(tx, 'numbers', null, AT);
    await giveTag(tx, tag.id, [
      { kind: 'passage', id: fifty.id },
      { kind: 'document', id: document.id },
    ]);
    await setHighlight(tx, fifty.id, 'pink');
    await setComment(tx, fifty.id, 'Who <counted>?');
    const { id: collection } = await createCollection(tx, 'Numbers', null, AT);
    await insertLink(tx, {
      id: newLinkId(),
      typeId: toLinkTypeId('contradicts'),
      from: { kind: 'passage', id: fifty.id },
      to: { kind: 'passage', id: more.id },
      comment: '',
      createdAt: AT.toISOString(),
    });
    await insertNote(tx, {
      id: noteId,
      title: 'Notes ]]> on it',
      state: noteState('Fifty, he says.', { quotes: fifty.id }),
      text: 'Fifty, he says.',
      passages: [fifty.id],
      savedAt: AT.toISOString(),
    });
    await addToCollection(tx, collection, [
      { kind: 'document', id: document.id },
      { kind: 'note', id: noteId },
    ]);
  });
  return { db, document, noteId, whole };
}

async function archived(
  db: Awaited<ReturnType<typeof library>>['db'],
  ids: Parameters<typeof planExport>[1],
) {
  const { whole } = await planExport(db, ids, { flavour: 'qdpx', texts: false });
  if (typeof whole?.content === 'string' || !whole) throw new Error('a project is an archive');
  return { whole, files: unzipSync(whole.content) };
}

test('a project is as the standard has it, and each selection is of the words that were marked', async () => {
  const { db, noteId, whole } = await library();
  const { files, whole: file } = await archived(db, [noteId]);
  const project = readProject(strFromU8(files['project.qde'] ?? new Uint8Array()));
  expect(faultsOfProject(project)).toEqual([]);
  const [source] = allOf(project, 'TextSource');
  expect(source?.attributes['name']).toBe('A "Statement" <1> & more');
  const path = source?.attributes['plainTextPath']?.replace('internal://', 'sources/') ?? '';
  const text = strFromU8(files[path] ?? new Uint8Array());
  expect(text).toBe(whole);
  const selected = allOf(project, 'PlainTextSelection').map(({ attributes }) =>
    Array.from(text).slice(Number(attributes['startPosition']), Number(attributes['endPosition'])).join(''),
  );
  expect(selected).toEqual(['“fifty” <people>', 'دویست نفر']);
  expect(allOf(project, 'Code').map(({ attributes }) => attributes['name'])).toEqual(['Disputed', 'numbers']);
  expect(allOf(project, 'Link').map(({ attributes }) => attributes['name'])).toEqual([
    'contradicts',
    'quotes',
  ]);
  expect(allOf(project, 'Note').map(({ attributes }) => attributes['name'])).toEqual([
    'Notes ]]> on it',
    'Comment: “fifty” <people>',
  ]);
  expect(allOf(project, 'PlainTextContent').map(({ text: words }) => words)[1]).toBe('Who <counted>?');
  expect(allOf(project, 'Set').map(({ children }) => children.map(({ name }) => name))).toEqual([
    ['MemberSource', 'MemberNote'],
  ]);
  expect(file.remarks).toEqual([
    'Not carried: the original files and the form of texts; each source is its plain text.',
    'Not carried: the seals of quotations as such; notes are Markdown, and their footnotes say them in words.',
  ]);
});

test('the same library is the same project, byte for byte', async () => {
  const { db, noteId } = await library();
  const [one, other] = [await archived(db, [noteId]), await archived(db, [noteId])];
  expect(one.whole.content).toEqual(other.whole.content);
});

test('a library without notes, tags and collections is a project too', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'One lamp.');
  for (const ids of [[], [document.id]]) {
    expect(faultsOfProject(readProject(projectXml(await collectProject(db, ids, []))))).toEqual([]);
  }
});
