import { FOLD_VERSION } from '#shared/fold/fold-table.ts';
import type { IndexProgress } from '#shared/model/search.ts';
import type { Reader, Writer } from './database.ts';
import { indexAfter, type IndexName } from './indexes.ts';
import { writeSetting } from './settings.ts';
import { signAfter } from './signatures.ts';
import { sql } from './sql.ts';
import { rekeyTags } from './tags.ts';

/** Raised whenever `indexed` makes something else of the same folded text. */
const WORDS_VERSION = 1;
/** Raised whenever a signature of the same words comes out differently. */
const SIGNATURES_VERSION = 3;
const WORDS = `fold ${FOLD_VERSION}, words ${WORDS_VERSION}`;

/** What is made of the texts of the library: remembered is which version made it, and how far it has come. */
interface Part {
  readonly name: IndexName | 'tags' | 'signatures';
  readonly version: string;
  /** Makes the next piece anew. Answers where it ends, null when it was the last. */
  readonly piece: (db: Writer, after: string) => Promise<string | null>;
}

/** The small ones first: they are done at once. A piece keeps others who write waiting for some 100 ms. */
const PARTS: readonly Part[] = [
  { name: 'tags', version: WORDS, piece: renewTagKeys },
  indexPart('documents', 200),
  indexPart('comments', 200),
  indexPart('notes', 50),
  indexPart('blocks', 2000),
  { name: 'signatures', version: `${WORDS}, signatures ${SIGNATURES_VERSION}`, piece: signPiece },
];
const TEXTS_AT_ONCE = 50;

function indexPart(name: IndexName, rows: number): Part {
  const piece = async (db: Writer, after: string): Promise<string | null> => {
    const last = await indexAfter(db, name, Number(after), rows);
    return last === null ? null : String(last);
  };
  return { name, version: WORDS, piece };
}

/** They are few. */
async function renewTagKeys(db: Writer): Promise<null> {
  await rekeyTags(db);
  return null;
}

async function signPiece(db: Writer, after: string): Promise<string | null> {
  const last = await signAfter(db, Number(after), TEXTS_AT_ONCE);
  return last === null ? null : String(last);
}

const WHOLE = ', whole';
const UP_TO = ', up to ';

/**
 * Does a piece of what another version has indexed, or none, anew: what is typed is folded by this one. Until then the
 * rest is not found. Answers false when there is nothing left to do.
 */
export async function indexPiece(db: Writer): Promise<boolean> {
  const next = firstUnfinished(await readStates(db));
  if (!next) return false;
  const { part, after } = next;
  const end = await part.piece(db, after);
  await writeSetting(db, settingOf(part), `${part.version}${end === null ? WHOLE : `${UP_TO}${end}`}`);
  return true;
}

/** Whether nothing was indexed yet, because there is nothing that could be. */
export async function isIndexUnbegun(db: Reader): Promise<boolean> {
  const row = await db.get<{ held: number }>(sql`
    SELECT EXISTS (SELECT 1 FROM settings WHERE name GLOB 'index of *') OR EXISTS (SELECT 1 FROM documents)
      OR EXISTS (SELECT 1 FROM notes) OR EXISTS (SELECT 1 FROM tags) AS held`);
  return row?.held === 0;
}

/** A library without texts has its index as it must be. */
export async function startIndex(db: Writer): Promise<void> {
  for (const part of PARTS) await writeSetting(db, settingOf(part), `${part.version}${WHOLE}`);
}

/** Paragraphs that are found as they should be, of all; null where all are. */
export async function findIndexProgress(db: Reader): Promise<IndexProgress | null> {
  return progressFrom(db, await readStates(db));
}

/** An expression for what `progressFrom` reads, for whoever asks for something else anyway. */
export const INDEX_STATES = `(SELECT json_group_object(name, value) FROM settings WHERE name GLOB 'index of *')`;

/** As `findIndexProgress`, without asking for more where all are found. */
export async function progressFrom(db: Reader, states: string): Promise<IndexProgress | null> {
  const next = firstUnfinished(states);
  if (!next || next.part.name === 'signatures') return null;
  const row = await db.get<{ last: number | null }>(sql`SELECT max(id) AS last FROM blocks`);
  return { done: next.part.name === 'blocks' ? Number(next.after) : 0, of: row?.last ?? 0, failure: null };
}

async function readStates(db: Reader): Promise<string> {
  const row = await db.get<{ states: string }>({ text: `SELECT ${INDEX_STATES} AS states`, values: [] });
  return row?.states ?? '{}';
}

/** The first part that is not whole, and where what was done of it ends. */
function firstUnfinished(states: string): { part: Part; after: string } | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made so by the statement
  const stateOf = JSON.parse(states) as Readonly<Record<string, string>>;
  for (const part of PARTS) {
    const state = stateOf[settingOf(part)] ?? '';
    if (state === `${part.version}${WHOLE}`) continue;
    const begun = `${part.version}${UP_TO}`;
    return { part, after: state.startsWith(begun) ? state.slice(begun.length) : '0' };
  }
  return null;
}

function settingOf({ name }: Part): string {
  return `index of ${name}`;
}
