import type { Block, BlockKind } from '#shared/model/text.ts';

/** Blocks in their places, of these kinds and so many letters each. */
export function makeBlocks(given: readonly (readonly [BlockKind, number])[]): readonly Block[] {
  let start = 0;
  return given.map(([kind, letters], ordinal) => {
    const text = `${ordinal} `.padEnd(letters, 'a');
    const block: Block = {
      kind,
      text,
      level: 1,
      ordinal,
      start,
      language: 'en',
      direction: 'ltr',
      spans: [],
      footnote: null,
    };
    start += text.length + 1;
    return block;
  });
}
