import type { CheckFinding } from '#shared/model/library.ts';
import type { Anchor } from '#shared/model/anchor.ts';
import type { PassageId, RevisionId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import type { Block, RevisionText } from '#shared/model/text.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { blockIndexAt } from '#shared/text/place.ts';
import { listAnchors } from './anchors.ts';
import { checkIndex } from './check-index.ts';
import type { Reader } from './database.ts';
import { listPassages } from './passages.ts';
import { countPictures } from './pictures.ts';
import { findReading, marksHashOf } from './readings.ts';
import { listRevisionIds, readRevision, textHashOf } from './revisions.ts';
import { sql } from './sql.ts';
import { groupBy } from './group-by.ts';

/** What SQLite itself finds wrong with the file. */
export async function checkFile(db: Reader): Promise<readonly CheckFinding[]> {
  // Each index looked into first, in the same statement: SQLite checks an index by what the connection remembers of it
  // from its last search, and would take what was written since for damage.
  const integrity = await db.all<{ integrity_check: string }>(sql`
    WITH looked AS MATERIALIZED (
      SELECT (SELECT max(rowid) FROM blocks_fts) AS blocks, (SELECT max(rowid) FROM documents_fts) AS documents,
        (SELECT max(rowid) FROM notes_fts) AS notes, (SELECT max(rowid) FROM comments_fts) AS comments,
        (SELECT max(rowid) FROM signatures_fts) AS signatures)
    SELECT integrity_check, blocks, documents, notes, comments, signatures FROM looked CROSS JOIN pragma_integrity_check`);
  const references = await db.all<{ table: string; rowid: number | null; parent: string }>(
    sql`PRAGMA foreign_key_check`,
  );
  return [
    ...integrity
      .filter((row) => row.integrity_check !== 'ok')
      .map((row) => ({ about: 'file' as const, id: 'library', message: row.integrity_check })),
    ...references.map((row) => ({
      about: 'file' as const,
      id: row.table,
      message: `Row ${row.rowid ?? '?'} points to a row of ${row.parent} that is not there.`,
    })),
  ];
}

/** Every revision's text against its hash, every passage against the text, the index against the words. */
export async function checkTexts(db: Reader): Promise<{
  readonly revisions: number;
  readonly passages: number;
  readonly findings: readonly CheckFinding[];
}> {
  const findings: CheckFinding[] = [];
  const passagesOf = groupBy(await listPassages(db), (passage) => passage.revisionId);
  const anchorsOf = groupBy(await listAnchors(db), (anchor) => anchor.revisionId);
  const wordsOf = new Map([...passagesOf.values()].flat().map(({ id, quote }) => [id, quote.exact]));
  const ids = await listRevisionIds(db);
  let passages = 0;
  for (const id of ids) {
    const own = passagesOf.get(id) ?? [];
    passages += own.length;
    const anchors = anchorsOf.get(id) ?? [];
    findings.push(...(await checkRevision(db, id, own, anchors, wordsOf)));
  }
  return { revisions: ids.length, passages, findings: [...findings, ...(await checkIndex(db))] };
}

async function checkRevision(
  db: Reader,
  id: RevisionId,
  passages: readonly Passage[],
  anchors: readonly Anchor[],
  wordsOf: ReadonlyMap<PassageId, string>,
): Promise<readonly CheckFinding[]> {
  const revision = await revisionOrProblem(db, id);
  if (revision instanceof Error) {
    return [{ about: 'revision', id, message: `The text cannot be read: ${revision.message}` }];
  }
  const { blocks, footnotes } = revision;
  const text = canonicalText(blocks);
  const whole = revision.textHash === textHashOf(blocks) && standInOrder(blocks);
  const marksHash = (await findReading(db, id))?.marksHash ?? null;
  const marked = marksHash === null || marksHash === marksHashOf(blocks, footnotes);
  const pictures = await countPictures(db, id);
  return [
    ...(whole
      ? []
      : [{ about: 'revision' as const, id, message: 'The text is not the one that was imported.' }]),
    ...(marked
      ? []
      : [
          {
            about: 'revision' as const,
            id,
            message: 'Notes, markers or looks of the text are not the ones that were imported.',
          },
        ]),
    ...(haveTheirPictures(blocks, pictures)
      ? []
      : [{ about: 'revision' as const, id, message: 'A picture of the text is missing.' }]),
    ...passages
      .filter((passage) => !standsInText(passage, text, blocks))
      .map((passage) => ({
        about: 'passage' as const,
        id: passage.id,
        message: 'Its words do not stand at its place.',
      })),
    ...anchors
      .filter((anchor) => !isAnchored(anchor, text, wordsOf.get(anchor.passageId)))
      .map(({ passageId }) => ({
        about: 'passage' as const,
        id: passageId,
        message: 'Its words do not stand where they were found in a newer text.',
      })),
  ];
}

/** One text that cannot be read should keep nobody from looking at the others. */
async function revisionOrProblem(db: Reader, id: RevisionId): Promise<RevisionText | Error> {
  try {
    return (await readRevision(db, id)) ?? new Error('it is no longer there');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function standInOrder(blocks: readonly Block[]): boolean {
  let start = 0;
  return blocks.every((block, index) => {
    const expected = start;
    start += block.text.length + 1;
    return block.ordinal === index && block.start === expected;
  });
}

function haveTheirPictures(blocks: readonly Block[], pictures: number): boolean {
  const spans = blocks.flatMap((block) => block.spans).filter((span) => span.kind === 'picture');
  return spans.every(({ picture }) => picture === null || picture < pictures);
}

/** Whatever was attached, or is the same words, must be the passage's very words; what is proposed must be some. */
function isAnchored({ fate, place }: Anchor, text: string, words: string | undefined): boolean {
  if (place === null) return fate === 'lost';
  const there = text.slice(place.start, place.end);
  return place.end <= text.length && (fate === 'altered' || there === words);
}

/** All three selectors must tell the same place: one alone may have to find the words one day. */
function standsInText({ position, quote, block }: Passage, text: string, blocks: readonly Block[]): boolean {
  const { start, end } = position;
  const index = blockIndexAt(blocks, start);
  return (
    text.slice(start, end) === quote.exact &&
    text.slice(0, start).endsWith(quote.prefix) &&
    text.startsWith(quote.suffix, end) &&
    block.block === index &&
    block.offset === start - (blocks[index]?.start ?? 0)
  );
}
