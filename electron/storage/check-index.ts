import type { CheckFinding } from '#shared/model/library.ts';
import type { Reader } from './database.ts';
import { columnsOf, entriesAfter, INDEXES, type IndexName, numbersIn } from './indexes.ts';
import { findIndexProgress } from './reindex.ts';
import { sql } from './sql.ts';
import { indexed } from './words.ts';

const ROWS_AT_ONCE = 2000;
const TERMS_AT_ONCE = 5000;
/** In code units. FTS5 cuts longer words off, at 32 768 bytes. */
const LONGEST_WORD = 8000;

/** Whether each index holds every row and no other, and the words of each. */
export async function checkIndex(db: Reader): Promise<readonly CheckFinding[]> {
  if (await findIndexProgress(db)) {
    return [{ about: 'index', id: 'blocks', message: 'The search index is not whole yet.' }];
  }
  const findings: CheckFinding[] = [];
  for (const index of INDEXES) {
    const isSound =
      (await haveSameRows(db, index)) &&
      (index === 'blocks' ? await haveSameWords(db) : await areFound(db, index));
    if (!isSound) {
      findings.push({ about: 'index', id: index, message: `The search index is not that of the ${index}.` });
    }
  }
  if (!(await haveTheirPlaces(db))) {
    findings.push({ about: 'index', id: 'texts', message: 'The search index takes texts for others.' });
  }
  return findings;
}

async function haveSameRows(db: Reader, index: IndexName): Promise<boolean> {
  const numbers = numbersIn(index);
  const alone = await db.all({
    text: `SELECT number FROM (${numbers.text}) GROUP BY number HAVING count(*) <> 2 LIMIT 1`,
    values: numbers.values,
  });
  return alone.length === 0;
}

/** Whether every text has its place, and is searched as what it is. */
async function haveTheirPlaces(db: Reader): Promise<boolean> {
  const wrong = await db.get(sql`
    SELECT 1 FROM (
      SELECT b.id, t.revision_id, t.document FROM searched_texts t
      JOIN blocks b ON b.revision_id = t.revision_id AND b.ordinal = 0
      UNION ALL SELECT first_block, revision_id, document FROM text_places)
    GROUP BY id, revision_id, document HAVING count(*) <> 2 LIMIT 1`);
  return !wrong;
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
    const entries = await entriesAfter(db, 'blocks', last, ROWS_AT_ONCE);
    for (const { texts } of entries) {
      const words = texts.flatMap(wordsIn);
      for (const word of words) countOf(counted, word).times += 1;
      for (const word of new Set(words)) countOf(counted, word).blocks += 1;
    }
    last = entries.at(-1)?.number ?? 0;
    if (entries.length < ROWS_AT_ONCE) return counted;
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

const WORDS_AT_ONCE = 100;

/** Whether the words of each text stand side by side in its column. */
async function areFound(db: Reader, index: IndexName): Promise<boolean> {
  let last = 0;
  for (;;) {
    const entries = await entriesAfter(db, index, last, ROWS_AT_ONCE);
    for (const entry of entries) {
      for (const [place, column] of columnsOf(index).entries()) {
        if (!(await isFound(db, index, entry.number, column, entry.texts[place] ?? ''))) return false;
      }
    }
    last = entries.at(-1)?.number ?? 0;
    if (entries.length < ROWS_AT_ONCE) return true;
  }
}

async function isFound(
  db: Reader,
  index: IndexName,
  number: number,
  column: string,
  text: string,
): Promise<boolean> {
  const words = wordsIn(text);
  for (let from = 0; from < words.length; from += WORDS_AT_ONCE) {
    const phrase = `${column} : "${words.slice(from, from + WORDS_AT_ONCE).join(' ')}"`;
    const found = await db.get({
      text: `SELECT 1 FROM ${index}_fts WHERE ${index}_fts MATCH ? AND rowid = ?`,
      values: [phrase, number],
    });
    if (!found) return false;
  }
  return true;
}
