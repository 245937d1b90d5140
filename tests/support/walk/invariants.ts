import { expect } from 'vitest';
import { METADATA_FIELDS } from '#shared/model/metadata.ts';
import { plainAsk } from '#shared/model/search.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import type { Reader } from '../../../electron/storage/database.ts';
import { readPoints } from '../../../electron/storage/note-points.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { allRevisions, call, type Walk } from './walk.ts';

/** Fails where the library is not what it must be after everything that was done to it. */
export async function expectSound(walk: Walk): Promise<void> {
  expect((await call(walk)['library.check']()).findings).toEqual([]);
  await expectTextsKept(walk);
  await expectPassagesKept(walk);
  await expectQuotationsResolve(walk);
  await expectLinksKept(walk);
  await expectListsAgree(walk);
  await expectFound(walk);
  await expectNotesFound(walk);
  await expectNamesWhole(walk);
  await expectNoStrays(walk.ibid.db);
}

async function expectTextsKept(walk: Walk): Promise<void> {
  const now = new Map((await allRevisions(walk)).map(({ id, textHash }) => [String(id), textHash]));
  for (const [id, hash] of walk.texts) expect([id, now.get(id)]).toEqual([id, hash]);
  for (const [id, hash] of now) walk.texts.set(id, hash);
}

async function expectPassagesKept(walk: Walk): Promise<void> {
  for (const { id, revisionId, quote, position } of walk.passages.values()) {
    const found = await call(walk)['passages.find'](id);
    expect([found?.revisionId, found?.quote]).toEqual([revisionId, quote]);
    const text = canonicalText((await call(walk)['documents.read'](revisionId)).blocks);
    expect(text.slice(position.start, position.end)).toBe(quote.exact);
  }
}

async function expectQuotationsResolve(walk: Walk): Promise<void> {
  for (const id of walk.notes) {
    const note = await call(walk)['notes.find'](id);
    for (const passage of note?.passages ?? []) {
      const found = await call(walk)['passages.find'](passage);
      expect([passage, found?.quote.exact]).toEqual([passage, walk.passages.get(passage)?.quote.exact]);
    }
  }
}

/** From both of its ends. What a document is linked with goes where the document goes, and may be one with another then. */
async function expectLinksKept(walk: Walk): Promise<void> {
  for (const { id, typeId, from, to } of walk.links.values()) {
    const kept = [from, to].filter(({ kind }) => kind !== 'document');
    if (kept.length < 2) continue;
    for (const end of kept) {
      const found = (await call(walk)['links.of'](end)).find((link) => link.id === id);
      expect([id, found?.typeId, found?.here.id, found?.forward]).toEqual([
        id,
        typeId,
        end.id,
        end.id === from.id,
      ]);
    }
  }
}

async function expectListsAgree(walk: Walk): Promise<void> {
  for (const document of await call(walk)['documents.list']()) {
    const revisions = await call(walk)['documents.revisions'](document.id);
    const numbers = revisions.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => b - a));
    const [newest] = revisions;
    expect([newest?.id, newest?.words, newest?.footnotes, newest?.format, newest?.fileName]).toEqual([
      document.revisionId,
      document.words,
      document.footnotes,
      document.format,
      document.fileName,
    ]);
    const { values, extracted, edited } = await call(walk)['documents.metadata'](document.id);
    expect(document).toMatchObject(values);
    for (const field of METADATA_FIELDS) {
      if (!edited.includes(field)) expect(values[field]).toEqual(extracted[field]);
    }
  }
}

/** The words of the newest texts are found, and those of older ones are not. */
async function expectFound(walk: Walk): Promise<void> {
  const documents = (await call(walk)['documents.list']()).filter(({ trashedAt }) => trashedAt === null);
  const texts = await Promise.all(
    documents.map(async ({ id, revisionId }) => ({
      id,
      text: canonicalText((await call(walk)['documents.read'](revisionId)).blocks),
    })),
  );
  for (const sign of walk.signs) {
    const found = (await call(walk)['search.find'](plainAsk(`${sign} `))).documents.map(
      ({ document }) => document.id,
    );
    const holding = texts.filter(({ text }) => text.includes(sign)).map(({ id }) => id);
    expect([sign, found.toSorted()]).toEqual([sign, holding.toSorted()]);
  }
}

/** By its title, and by the names and tags that stand in its text, as they are called now. */
async function expectNotesFound(walk: Walk): Promise<void> {
  const listed = await call(walk)['names.list']();
  // A mention goes on showing the name that it was given, whatever that is merged into.
  const names = new Map(listed.flatMap((one) => [one, ...one.merged]).map((one) => [one.id, one.name]));
  const tags = new Map((await call(walk)['tags.list']()).map((one) => [one.id, one.name]));
  for (const { id, title, trashedAt } of await call(walk)['notes.list']()) {
    if (trashedAt !== null) continue;
    const points = await readPoints(walk.ibid.db, id);
    const words = [
      title,
      ...points.names.map((name) => names.get(name) ?? ''),
      ...points.tags.map((tag) => tags.get(tag) ?? ''),
    ];
    for (const word of words) {
      const found = (await call(walk)['search.find'](plainAsk(`${word} `))).notes.map(({ note }) => note.id);
      expect([word, found.includes(id)]).toEqual([word, true]);
    }
  }
}

/** Every name stands on one page, by its own id and that of all it is together with; none is one with what it is not. */
async function expectNamesWhole(walk: Walk): Promise<void> {
  const rows = await walk.ibid.db.all<{ id: string }>(sql`SELECT id FROM names ORDER BY id`);
  const listed = await call(walk)['names.list']();
  const ids = listed.flatMap(({ id, merged }) => [id, ...merged.map((one) => one.id)]);
  expect(ids.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(rows.map(({ id }) => id));
  for (const { id, merged } of listed) {
    for (const one of [id, ...merged.map((each) => each.id)]) {
      const page = await call(walk)['names.page'](one);
      expect([page?.id, page?.keptApart.map((each) => each.id).includes(id)]).toEqual([id, false]);
    }
    await call(walk)['names.mentions'](id);
  }
}

/** What no foreign key says. */
export async function expectNoStrays(db: Reader): Promise<void> {
  const strays = await db.all(sql`
    SELECT 'document without text' AS what, id FROM documents
      WHERE id NOT IN (SELECT document_id FROM revisions)
    UNION ALL SELECT 'text without reading', id FROM revisions WHERE id NOT IN (SELECT revision_id FROM readings)
    UNION ALL SELECT 'file without text', hash FROM originals
      WHERE hash NOT IN (SELECT original_hash FROM revisions UNION SELECT hash FROM pictures
        UNION SELECT hash FROM note_pictures UNION SELECT hash FROM beside_files)
    UNION ALL SELECT 'signature without bands', CAST(first_block AS TEXT) FROM signatures
      WHERE first_block NOT IN (SELECT id FROM signatures_fts_docsize)
    UNION ALL SELECT 'bands without signature', CAST(id AS TEXT) FROM signatures_fts_docsize
      WHERE id NOT IN (SELECT first_block FROM signatures)
    UNION ALL SELECT 'signature without text', CAST(first_block AS TEXT) FROM signatures
      WHERE first_block NOT IN (SELECT first_block FROM text_places)
    UNION ALL SELECT 'anchor in another document', a.passage_id FROM anchors a
      JOIN revisions there ON there.id = a.revision_id
      JOIN passages p ON p.id = a.passage_id
      JOIN revisions own ON own.id = p.revision_id
      WHERE own.document_id <> there.document_id
    UNION ALL SELECT 'mended text of another file', r.id FROM revisions r JOIN readings g ON g.revision_id = r.id
      WHERE g.made_by <> 'import' AND NOT EXISTS (
        SELECT 1 FROM revisions e JOIN readings i ON i.revision_id = e.id
        WHERE e.document_id = r.document_id AND e.number < r.number AND i.made_by = 'import'
          AND e.original_hash = r.original_hash AND e.original_part = r.original_part)
    UNION ALL SELECT 'passage that was not carried', p.id FROM passages p
      JOIN revisions own ON own.id = p.revision_id
      JOIN revisions newer ON newer.document_id = own.document_id AND newer.number > own.number
      WHERE NOT EXISTS (SELECT 1 FROM anchors WHERE passage_id = p.id AND revision_id = newer.id)`);
  expect(strays).toEqual([]);
}
