import type { ImportedBlock } from '#shared/model/text.ts';

/** A range of the canonical text that lies in one block of the body. */
export interface BodyPlace {
  readonly block: number;
  /** Code units from the start of the block. */
  readonly start: number;
  readonly end: number;
}

/** Null for a range that is empty, ends behind its block, or is not in the body. */
export function placeInBody(
  body: readonly Pick<ImportedBlock, 'text'>[],
  start: number,
  end: number,
): BodyPlace | null {
  let from = 0;
  for (const [block, { text }] of body.entries()) {
    const to = from + text.length;
    if (start >= from && start < to) {
      return end > start && end <= to ? { block, start: start - from, end: end - from } : null;
    }
    from = to + 1;
  }
  return null;
}

/** Offset of a block in the canonical text; for one beyond the last, where the next would begin. */
export function startInText(body: readonly Pick<ImportedBlock, 'text'>[], block: number): number {
  return body.slice(0, block).reduce((sum, { text }) => sum + text.length + 1, 0);
}
