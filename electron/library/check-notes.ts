import { type PassageId, type PictureId, toPassageId } from '#shared/model/ids.ts';
import type { CheckFinding } from '#shared/model/library.ts';
import type { Note } from '#shared/model/note.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import type { PointsTo } from '#shared/note-state/points-to.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import type { Reader } from '../storage/database.ts';
import { findNote, listNotes } from '../storage/notes.ts';
import { knownPoints, readPoints } from '../storage/note-points.ts';
import { listNotePictures } from '../storage/note-pictures.ts';
import { listPassages } from '../storage/passages.ts';

/** Stands for words of the library that may have changed since the note was saved, such as the title of a work. */
const ANY_WORDS = '\u{f0000}ibid\u{f0001}';

/**
 * Whether every note's state still reads, quotes the passages that the library has on record for it, and has the
 * words by which the note is found.
 */
export async function checkNotes(
  db: Reader,
): Promise<{ readonly notes: number; readonly findings: readonly CheckFinding[] }> {
  const summaries = await listNotes(db);
  const words = new Map(
    (await listPassages(db)).map((passage) => [passage.id, wordsAlone(passage.quote.exact)]),
  );
  const pictures = new Set(await listNotePictures(db));
  const findings: CheckFinding[] = [];
  for (const { id } of summaries) {
    const note = await findNote(db, id);
    const points = await readPoints(db, id);
    const problem = note ? await problemWith(db, note, points, words, pictures) : 'The note has no text.';
    if (problem !== null) findings.push({ about: 'note', id, message: problem });
  }
  return { notes: summaries.length, findings };
}

async function problemWith(
  db: Reader,
  { state, passages, text }: Note,
  points: PointsTo,
  words: ReadonlyMap<PassageId, string>,
  pictures: ReadonlySet<PictureId>,
): Promise<string | null> {
  try {
    const derived = deriveNote(state);
    if (derived.pictureIds.some((id) => !pictures.has(id))) return 'A picture that it shows is missing.';
    const used = [...derived.passageIds, ...derived.pointsTo.passages];
    if (used.join() !== passages.join()) return 'Its quotations are not the ones on record.';
    if (!isOnRecord(await knownPoints(db, derived.pointsTo), points)) {
      return 'What its text points to is not what is on record.';
    }
    const own = derived.text((node) =>
      node.type === 'quotation' ? (words.get(toPassageId(node.passageId)) ?? '') : ANY_WORDS,
    );
    return isMadeOf(text, own.split(ANY_WORDS)) ? null : 'Its text is not the one on record.';
  } catch (error) {
    return `Its text cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Whether the parts stand in the text in their order, from its beginning to its end, whatever is between them. */
function isMadeOf(text: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}

function isOnRecord(derived: PointsTo, record: PointsTo): boolean {
  const isSame = (ids: readonly string[], others: readonly string[]): boolean =>
    ids.length === others.length && ids.every((id) => others.includes(id));
  return (
    isSame(record.passages, derived.passages) &&
    isSame(record.documents, derived.documents) &&
    isSame(record.notes, derived.notes) &&
    isSame(record.names, derived.names) &&
    isSame(record.tags, derived.tags)
  );
}
