import type { Block } from '#shared/model/text.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { blockIndexAt } from './block-groups.ts';

/** Passages by the ordinal of the block they start in. */
export type MarksByBlock = ReadonlyMap<number, readonly PassageUse[]>;

export function marksByBlock(blocks: readonly Block[], passages: readonly PassageUse[]): MarksByBlock {
  return Map.groupBy(
    passages.toSorted((a, b) => a.position.start - b.position.start || a.position.end - b.position.end),
    (passage) => blocks[blockIndexAt(blocks, passage.position.start)]?.ordinal ?? 0,
  );
}

export function passagesAt(passages: readonly PassageUse[], offset: number): readonly PassageUse[] {
  return passages.filter(({ position }) => position.start <= offset && offset < position.end);
}
