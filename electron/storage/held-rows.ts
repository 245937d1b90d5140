import type { Writer } from './database.ts';
import type { Connection } from './open.ts';
import { insertRows, type Sql, type SqlValue, sql } from './sql.ts';

/** The number of a row, and what is said of it as JSON. */
export type HeldRow = readonly [number: number, json: string];

/** The rows of a text, those first to which the others refer, with what is given of each. */
const OF_TEXTS = {
  revisions: 'id, document_id, number, original_hash, original_part, text_hash, words, report, created_at',
  footnotes: 'revision_id, ordinal, label, citations',
  footnote_markers: 'revision_id, footnote, start_offset, end_offset',
  blocks: 'id, revision_id, ordinal, start_offset, kind, level, text, language, direction, spans, footnote',
} as const;
export type TableOfTexts = keyof typeof OF_TEXTS;

/** A writer for one transaction whose rows of texts and of the indexes are put in by few statements. */
export interface HoldingWriter extends Writer {
  /** Puts in what still waits. */
  settle(): Promise<void>;
  /** Puts in no more, and resolves when nothing is being put in: what came after a rollback would stay. */
  giveUp(): Promise<void>;
}

/**
 * Each statement is a trip to the driver's threads and back, and FTS5 writes out what it has gathered whenever another
 * statement begins, and merges it again later: what a whole transaction writes takes a fraction of the time at once.
 */
export function holdRows(connection: Connection): HoldingWriter {
  let held = new Map<string, string[]>();
  let units = 0;
  let texts = noRows();
  let lastBlock: number | null = null;
  let isGivenUp = false;
  let put: Promise<void> = Promise.resolve();
  const putNext = (work: () => Promise<void>): void => {
    put = put.then(() => (isGivenUp ? undefined : work()));
    // Whoever settles hears of it.
    put.catch(() => undefined);
  };
  const settleTexts = (): Promise<void> => {
    if (Object.values(texts).some((rows) => rows.length > 0)) {
      const rows = texts;
      texts = noRows();
      putNext(() => putTexts(connection, rows));
    }
    return put;
  };
  const settle = (): Promise<void> => {
    void settleTexts();
    if (units > 0) {
      const rows = held;
      held = new Map();
      units = 0;
      putNext(() => putIn(connection, rows));
    }
    return put;
  };
  /** Resolves when all is in that was begun before: some is put in while more is gathered, and no more is in memory. */
  const begin = async (putSome: () => Promise<void>): Promise<void> => {
    const before = put;
    void putSome();
    await before;
  };
  const settleFor = async ({ text }: Sql): Promise<void> => {
    if (asksForHeld(text)) await settle();
    else if (asksForTexts(text)) await settleTexts();
  };
  return {
    async get(query) {
      await settleFor(query);
      return connection.get(query);
    },
    async all(query) {
      await settleFor(query);
      return connection.all(query);
    },
    async run(statement) {
      await settleFor(statement);
      // A failing disk may end the transaction: what was written then would stay.
      await put;
      return connection.run(statement);
    },
    async hold(insert, rows) {
      const waiting = held.get(insert) ?? [];
      held.set(insert, waiting);
      for (const [number, json] of rows) {
        waiting.push(`"${number}":${json}`);
        units += json.length;
      }
      if (units > MOST_UNITS) await begin(settle);
    },
    async holdText(table, rows) {
      texts[table].push(...rows);
      if (texts[table].length > MOST_ROWS) void settleTexts();
    },
    async numberBlocks(count) {
      lastBlock ??= (await connection.get<{ last: number }>(LAST_BLOCK))?.last ?? 0;
      lastBlock += count;
      return lastBlock - count + 1;
    },
    settle,
    async giveUp() {
      isGivenUp = true;
      await put.catch(() => undefined);
    },
  };
}

const LAST_BLOCK = sql`SELECT coalesce(max(id), 0) AS last FROM blocks`;
/** Of one table: as many as go into one statement. Their words are in memory anyway until those of the index are in. */
const MOST_ROWS = 500;

/**
 * Code units of JSON, for the sake of memory: FTS5 writes and merges a part of its index for every statement, which takes longer
 * than to wait for all that is folded.
 */
const MOST_UNITS = 4_000_000;

/** Whether a statement may see rows that are held: those of the indexes, by name or through their vocabulary. */
export function asksForHeld(text: string): boolean {
  return /_(?:fts|vocabulary)\b|\bsignatures\b/.test(text);
}

/** Whether a statement may see rows of texts that wait, or refers to them. */
export function asksForTexts(text: string): boolean {
  return ASKING_FOR_TEXTS.test(text);
}

/** Those that wait, and what refers to them or is made of them. */
const ASKING_FOR_TEXTS = new RegExp(
  `\\b(?:${[
    ...Object.keys(OF_TEXTS),
    'readings',
    'searched_texts',
    'text_places',
    'pictures',
    'repairs',
    'edits_before_join',
    'merged_documents',
    'passages',
    'anchors',
    'name_mentions',
  ].join('|')})\\b`,
);

type RowsOfTexts = Readonly<Record<TableOfTexts, (readonly SqlValue[])[]>>;

function noRows(): RowsOfTexts {
  return { revisions: [], footnotes: [], footnote_markers: [], blocks: [] };
}

async function putTexts(connection: Connection, rows: RowsOfTexts): Promise<void> {
  for (const [table, columns] of Object.entries(OF_TEXTS)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is a key of what is gone through
    const waiting = rows[table as TableOfTexts];
    for (const statement of insertRows(`INSERT INTO ${table} (${columns})`, waiting))
      await connection.run(statement);
  }
}

async function putIn(connection: Connection, held: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const [insert, rows] of held) {
    await connection.run({ text: insert, values: [`{${rows.join(',')}}`] });
  }
}
