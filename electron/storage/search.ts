import { toDocumentId, toNoteId, toRevisionId } from '#shared/model/ids.ts';
import type { DocumentHit, DocumentHits, NoteHit, SearchResults } from '#shared/model/search.ts';
import type { Direction } from '#shared/model/text.ts';
import type { Reader } from './database.ts';
import { stringsIn } from './json-strings.ts';
import { parseQuery, type Spelling, type Term, toMatch } from './search-query.ts';
import { findMatches, makeSnippet, SNIPPET_REACH } from './snippets.ts';
import { type Sql, sql } from './sql.ts';
import { groupBy } from './group-by.ts';

const MOST_BLOCKS = 60;
const MOST_DOCUMENTS = 20;
const MOST_NOTES = 20;
/** bm25 over everything that matches is the only part whose cost grows: above this many blocks it is left out. */
const RANK_AT_MOST = 20_000;

interface BlockHitRow {
  document_id: string;
  revision_id: string;
  title: string;
  authors: string;
  start_offset: number;
  text: string;
  direction: Direction;
  label: string | null;
}

/**
 * Documents and notes outside the trash that hold all the words of the query: a document in one block or in its
 * title and authors, a note in its title and text. See `parseQuery`.
 */
export async function search(db: Reader, query: string): Promise<SearchResults> {
  const terms = parseQuery(query);
  const match = toMatch(terms);
  if (match === null) return { query, documents: [], notes: [], more: false };
  // One more of each than is shown tells whether there is more.
  const [blocks, titled, notes] = await Promise.all([
    findBlocks(db, match, terms),
    findTitles(db, match),
    findNotes(db, match, terms),
  ]);
  const documents = groupByDocument(titled, blocks.slice(0, MOST_BLOCKS), terms);
  return {
    query,
    documents: documents.slice(0, MOST_DOCUMENTS),
    notes: notes.slice(0, MOST_NOTES),
    more: blocks.length > MOST_BLOCKS || documents.length > MOST_DOCUMENTS || notes.length > MOST_NOTES,
  };
}

async function canRank(db: Reader, terms: readonly Term[]): Promise<boolean> {
  const wanted = terms.filter((term) => !term.excluded);
  // A short beginning stands for thousands of words.
  const short = ({ words, prefix }: Spelling): boolean => prefix && (words.at(-1)?.length ?? 0) < 3;
  if (wanted.some((term) => term.spellings.some(short))) return false;
  const counts = await Promise.all(wanted.map((term) => blocksWith(db, term)));
  return Math.min(...counts) <= RANK_AT_MOST;
}

/** At most so many blocks meet the term. */
async function blocksWith(db: Reader, { spellings }: Term): Promise<number> {
  const counts = await Promise.all(
    spellings.map(async ({ words, prefix }) =>
      Math.min(
        ...(await Promise.all(
          words.map((word, index) => frequency(db, word, prefix && index === words.length - 1)),
        )),
      ),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function frequency(db: Reader, word: string, prefix: boolean): Promise<number> {
  const query = prefix
    ? sql`SELECT sum(doc) AS count FROM blocks_vocabulary WHERE term >= ${word} AND term < ${`${word}\u{10ffff}`}`
    : sql`SELECT sum(doc) AS count FROM blocks_vocabulary WHERE term = ${word}`;
  return (await db.get<{ count: number | null }>(query))?.count ?? 0;
}

async function findBlocks(
  db: Reader,
  match: string,
  terms: readonly Term[],
): Promise<readonly BlockHitRow[]> {
  return db.all<BlockHitRow>(blockHits(match, await canRank(db, terms)));
}

function blockHits(match: string, ranked: boolean): Sql {
  const hits = sql`
    SELECT d.id AS document_id, r.id AS revision_id, d.title, d.authors, b.start_offset, b.text, b.direction, f.label
    FROM blocks_fts JOIN blocks b ON b.id = blocks_fts.rowid
    JOIN revisions r ON r.id = b.revision_id
    JOIN documents d ON d.id = r.document_id
    LEFT JOIN footnotes f ON f.revision_id = b.revision_id AND f.ordinal = b.footnote
    WHERE blocks_fts MATCH ${match} AND d.trashed_at IS NULL
      AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id)`;
  const limit = sql` LIMIT ${MOST_BLOCKS + 1}`;
  return {
    text: `${hits.text}${ranked ? ' ORDER BY blocks_fts.rank' : ''}${limit.text}`,
    values: [...hits.values, ...limit.values],
  };
}

interface TitleRow {
  document_id: string;
  title: string;
  authors: string;
}

function findTitles(db: Reader, match: string): Promise<readonly TitleRow[]> {
  return db.all<TitleRow>(sql`
    SELECT d.id AS document_id, d.title, d.authors FROM documents_fts
    JOIN documents d ON d.number = documents_fts.rowid
    WHERE documents_fts MATCH ${match} AND d.trashed_at IS NULL ORDER BY documents_fts.rank LIMIT ${MOST_DOCUMENTS + 1}`);
}

function groupByDocument(
  titled: readonly TitleRow[],
  blocks: readonly BlockHitRow[],
  terms: readonly Term[],
): readonly DocumentHits[] {
  const byTitle = new Set(titled.map((row) => row.document_id));
  const rows = new Map<string, TitleRow>([...titled, ...blocks].map((row) => [row.document_id, row]));
  const hitsOf = groupBy(blocks, (row) => row.document_id);
  return [...rows.values()].map((row) => ({
    document: { id: toDocumentId(row.document_id), title: row.title, authors: stringsIn(row.authors) },
    hits: (hitsOf.get(row.document_id) ?? [])
      .map((hit) => documentHit(hit, terms))
      .toSorted((a, b) => a.start - b.start),
    byMetadata: byTitle.has(row.document_id),
  }));
}

function documentHit(row: BlockHitRow, terms: readonly Term[]): DocumentHit {
  const matches = findMatches(row.text, terms, SNIPPET_REACH);
  const [first] = matches;
  return {
    documentId: toDocumentId(row.document_id),
    revisionId: toRevisionId(row.revision_id),
    start: row.start_offset + (first?.start ?? 0),
    end: row.start_offset + (first?.end ?? row.text.length),
    footnote: row.label,
    snippet: makeSnippet(row.text, matches, row.direction),
  };
}

async function findNotes(db: Reader, match: string, terms: readonly Term[]): Promise<readonly NoteHit[]> {
  const rows = await db.all<{ id: string; title: string; text: string }>(sql`
    SELECT n.id, v.title, v.text FROM notes_fts
    JOIN notes n ON n.number = notes_fts.rowid
    JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    WHERE notes_fts MATCH ${match} AND n.trashed_at IS NULL ORDER BY notes_fts.rank LIMIT ${MOST_NOTES + 1}`);
  return rows.map((row) => ({
    note: { id: toNoteId(row.id), title: row.title },
    snippet: makeSnippet(
      row.text,
      findMatches(row.text, terms, SNIPPET_REACH),
      startsRightToLeft(row.text) ? 'rtl' : 'ltr',
    ),
  }));
}

function startsRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(text);
}
