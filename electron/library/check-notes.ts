import type { PassageId } from '#shared/model/ids.ts';
import type { CheckFinding } from '#shared/model/library.ts';
import type { Note } from '#shared/model/note.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import type { Reader } from '../storage/database.ts';
import { findNote, listNotes } from '../storage/notes.ts';
import { listPassages } from '../storage/passages.ts';

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
  const findings: CheckFinding[] = [];
  for (const { id } of summaries) {
    const note = await findNote(db, id);
    const problem = note ? problemWith(note, words) : 'The note has no text.';
    if (problem !== null) findings.push({ about: 'note', id, message: problem });
  }
  return { notes: summaries.length, findings };
}

function problemWith({ state, passages, text }: Note, words: ReadonlyMap<PassageId, string>): string | null {
  try {
    const derived = deriveNote(state);
    if (derived.passageIds.join() !== passages.join()) return 'Its quotations are not the ones on record.';
    return derived.text((id) => words.get(id) ?? '') === text ? null : 'Its text is not the one on record.';
  } catch (error) {
    return `Its text cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
