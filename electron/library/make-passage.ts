import { describe, splitsPair } from '#shared/anchoring/describe.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { Passage, PassageRange } from '#shared/model/passage.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { blockIndexAt } from '#shared/text/place.ts';
import type { Database, Reader, Writer } from '../storage/database.ts';
import { carryPassage } from './carry-passages.ts';
import { newPassageId } from '../storage/ids.ts';
import { findPassageByRange, insertPassage } from '../storage/passages.ts';
import { readRevision } from '../storage/revisions.ts';

/**
 * Makes a passage of exactly the range, or answers the one that covers it already.
 * Fails with `not-found` for an unknown revision, with `invalid-call` for a range that is no range of its text.
 */
export async function makePassage(db: Database, range: PassageRange, at: Date): Promise<Passage> {
  const passage = await describePassage(db, range, at);
  return db.transaction((tx) => keepPassage(tx, passage));
}

/** What a passage of the range would be; nothing is written. Fails as `makePassage` does. */
export async function describePassage(db: Reader, range: PassageRange, at: Date): Promise<Passage> {
  const { revision, text } = await readRange(db, range);
  return passageOf(revision, text, range, at.toISOString());
}

/** The range must be one of the text, which is that of the revision. */
export function passageOf(
  { id: revisionId, blocks }: Pick<RevisionText, 'id' | 'blocks'>,
  text: string,
  { start, end }: Pick<PassageRange, 'start' | 'end'>,
  createdAt: string,
): Passage {
  const index = blockIndexAt(blocks, start);
  return {
    ...describe(text, start, end),
    id: newPassageId(),
    revisionId,
    block: { type: 'BlockSelector', block: index, offset: start - (blocks[index]?.start ?? 0) },
    highlighted: false,
    colour: 'yellow',
    comment: '',
    createdAt,
  };
}

/** Answers the passage that covers the same range, where there is one: two windows may make the same one at once. */
export async function keepPassage(tx: Writer, passage: Passage): Promise<Passage> {
  const { start, end } = passage.position;
  const same = await findPassageByRange(tx, { revisionId: passage.revisionId, start, end });
  if (same) return same;
  await insertPassage(tx, passage);
  await carryPassage(tx, passage);
  return passage;
}

/** The revision with its canonical text, once it is certain that the range lies in it, splits no character and has words. */
export async function readRange(
  db: Reader,
  { revisionId, start, end }: PassageRange,
): Promise<{ readonly revision: RevisionText; readonly text: string }> {
  const revision = await readRevision(db, revisionId);
  if (!revision) throw new Failed('not-found', 'This text is not in the library.');
  const text = canonicalText(revision.blocks);
  if (
    start >= end ||
    end > text.length ||
    splitsPair(text, start) ||
    splitsPair(text, end) ||
    isPicture(text.slice(start, end))
  ) {
    throw new Failed(
      'invalid-call',
      'The selected passage is not a part of the text. Please select it anew.',
    );
  }
  return { revision, text };
}

/** Nothing but pictures: there is nothing to quote. */
export function isPicture(text: string): boolean {
  return text.trim() !== '' && wordsAlone(text).trim() === '';
}
