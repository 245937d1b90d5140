import type { Mended } from '#shared/model/repair.ts';
import { pictureIn } from '#shared/text/picture-sign.ts';
import type { Block, BlockKind } from '#shared/model/text.ts';

const SHOWN_LETTERS = 60;

/** The beginning of a text on one line, kept apart from the direction of what stands around it. */
export function firstWords(text: string, letters = SHOWN_LETTERS): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  if (line.length <= letters) return isolated(line);
  const cut = line.lastIndexOf(' ', letters);
  return isolated(`${line.slice(0, cut > letters / 2 ? cut : letters).trimEnd()}…`);
}

export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

export function repairInWords(mended: Mended): string {
  switch (mended.kind) {
    case 'take-back':
      return `“${firstWords(mended.text)}” was put back into the text.`;
    case 'leave-out':
      return `“${firstWords(mended.text)}” was left out of the text.`;
    case 'pair':
      return `“${isolated(mended.words)}” was made a marker of note ${isolated(mended.label)}.`;
    case 'unpair':
      return mended.label === null
        ? `“${isolated(mended.words)}” was said to be no marker.`
        : `“${isolated(mended.words)}” was said not to refer to note ${isolated(mended.label)}.`;
  }
}

const NAMES: Readonly<Record<BlockKind, string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  quote: 'quotation',
  'list-item': 'list item',
  'table-row': 'row of the table',
  code: 'paragraph',
  caption: 'caption',
  cue: 'paragraph',
};

/** What a person calls a block. */
export function blockName(block: Block): string {
  return pictureIn(block) ? 'picture' : NAMES[block.kind];
}
