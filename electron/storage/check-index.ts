import type { CheckFinding } from '#shared/model/library.ts';
import type { Reader } from './database.ts';
import { stringsIn } from './json-strings.ts';
import { type Sql, sql } from './sql.ts';
import { indexed } from './words.ts';

const ROWS_AT_ONCE = 2000;
const TERMS_AT_ONCE = 5000;
/** In code units. FTS5 cuts longer words off, at 32 768 bytes. */
const LONGEST_WORD = 8000;

/** Whether the index holds every row and no other, and the words of each. */
export async function checkIndex(db: Reader): Promise<readonly CheckFinding[]> {
  const sound = {
    blocks: (await haveSameRows(db, BLOCK_ROWS)) && (await haveSameWords(db)),
    documents: (await haveSameRows(db, DOCUMENT_ROWS)) && (await areFound(db, await titlesIn(db))),
    notes: (await haveSameRows(db, NOTE_ROWS)) && (await areFound(db, await notesIn(db))),
  };
  return Object.entries(sound)
    .filter(([, isSound]) => !isSound)
    .map(([id]) => ({ about: 'index', id, message: `The search index is not that of the ${id}.` }));
}

const BLOCK_ROWS = sql`SELECT id AS row FROM blocks UNION ALL SELECT id FROM blocks_fts_docsize`;
const DOCUMENT_ROWS = sql`SELECT number AS row FROM documents UNION ALL SELECT id FROM documents_fts_docsize`;
const NOTE_ROWS = sql`SELECT number AS row FROM notes UNION ALL SELECT id FROM notes_fts_docsize`;

/** `rows` names each row of a table and each row of its index. */
async function haveSameRows(db: Reader, rows: Sql): Promise<boolean> {
  const alone = await db.all({
    text: `SELECT row FROM (${rows.text}) GROUP BY row HAVING count(*) <> 2 LIMIT 1`,
    values: rows.values,
  });
  return alone.length === 0;
}

interface Count {
  blocks: number;
  times: number;
}

/** The vocabulary of the index, counts included, against the words of the texts. Looking each block up would take minutes. */
async function haveSameWords(db: Reader): Promise<boolean> {
  const counted = await countWords(db);
  let last = '';
  for (;;) {
    const terms = await db.all<{ term: string; doc: number; cnt: number }>(sql`
      SELECT term, doc, cnt FROM blocks_vocabulary WHERE term > ${last} ORDER BY term LIMIT ${TERMS_AT_ONCE}`);
    for (const { term, doc, cnt } of terms) {
      const count = counted.get(term);
      if (term.length <= LONGEST_WORD && (count?.blocks !== doc || count.times !== cnt)) return false;
      counted.delete(term);
    }
    last = terms.at(-1)?.term ?? '';
    if (terms.length < TERMS_AT_ONCE) return counted.size === 0;
  }
}

async function countWords(db: Reader): Promise<Map<string, Count>> {
  const counted = new Map<string, Count>();
  let last = 0;
  for (;;) {
    const rows = await db.all<{ id: number; text: string }>(sql`
      SELECT id, text FROM blocks WHERE id > ${last} ORDER BY id LIMIT ${ROWS_AT_ONCE}`);
    for (const { text } of rows) {
      const words = wordsIn(text);
      for (const word of words) countOf(counted, word).times += 1;
      for (const word of new Set(words)) countOf(counted, word).blocks += 1;
    }
    last = rows.at(-1)?.id ?? 0;
    if (rows.length < ROWS_AT_ONCE) return counted;
  }
}

function countOf(counted: Map<string, Count>, word: string): Count {
  const count = counted.get(word) ?? { blocks: 0, times: 0 };
  counted.set(word, count);
  return count;
}

function wordsIn(text: string): readonly string[] {
  return indexed(text)
    .split(' ')
    .filter((word) => word !== '' && word.length <= LONGEST_WORD);
}

/** Words that a row of an index must hold, side by side in one of its columns. */
interface Entry {
  readonly index: 'documents_fts' | 'notes_fts';
  readonly row: number;
  readonly column: 'title' | 'authors' | 'text';
  readonly text: string;
}

async function titlesIn(db: Reader): Promise<readonly Entry[]> {
  const rows = await db.all<{ number: number; title: string; authors: string }>(
    sql`SELECT number, title, authors FROM documents`,
  );
  return rows.flatMap(({ number, title, authors }): readonly Entry[] => [
    { index: 'documents_fts', row: number, column: 'title', text: title },
    { index: 'documents_fts', row: number, column: 'authors', text: stringsIn(authors).join('\n') },
  ]);
}

async function notesIn(db: Reader): Promise<readonly Entry[]> {
  const rows = await db.all<{ number: number; title: string; text: string }>(sql`
    SELECT n.number, v.title, v.text FROM notes n
    JOIN note_versions v ON v.note_id = n.id AND v.version = n.version`);
  return rows.flatMap(({ number, title, text }): readonly Entry[] => [
    { index: 'notes_fts', row: number, column: 'title', text: title },
    { index: 'notes_fts', row: number, column: 'text', text },
  ]);
}

const WORDS_AT_ONCE = 100;

async function areFound(db: Reader, entries: readonly Entry[]): Promise<boolean> {
  for (const { index, row, column, text } of entries) {
    const words = wordsIn(text);
    for (let from = 0; from < words.length; from += WORDS_AT_ONCE) {
      const phrase = `${column} : "${words.slice(from, from + WORDS_AT_ONCE).join(' ')}"`;
      const found = await db.get({
        text: `SELECT 1 FROM ${index} WHERE ${index} MATCH ? AND rowid = ?`,
        values: [phrase, row],
      });
      if (!found) return false;
    }
  }
  return true;
}
