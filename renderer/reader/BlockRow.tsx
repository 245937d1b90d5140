import { memo, type ReactNode } from 'react';
import type { Block } from '#shared/model/text.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { pictureIn } from '#shared/text/picture-sign.ts';
import { linesOfPicture } from './BlockPicture.tsx';
import { BlockText } from './BlockText.tsx';
import { useDrawn } from './drawn/drawn-rows.tsx';
import { MarginMark } from './MarginMark.tsx';

declare module 'react' {
  interface CSSProperties {
    '--lines'?: number;
  }
}

interface Props {
  readonly block: Block;
  readonly rank: number;
  /** Passages that start in this block; undefined when none does. */
  readonly marks: readonly PassageUse[] | undefined;
}

/** A block with its margin. Rows off the screen are laid out only when they come near it. */
export const BlockRow = memo(function BlockRow({ block, rank, marks }: Props) {
  const margin = marks && <MarginMark marks={marks} />;
  const text = <BlockText block={block} rank={rank} />;
  return (
    <Row blocks={[block]}>
      {text}
      {margin}
    </Row>
  );
});

/** Rows of a table are laid out together, so that its columns align. */
export const TableRows = memo(function TableRows({
  blocks,
  marks,
}: {
  blocks: readonly Block[];
  marks: readonly PassageUse[] | undefined;
}) {
  const [first] = blocks;
  if (!first) return null;
  return (
    <Row blocks={blocks}>
      <table className="block-table">
        <tbody>
          {blocks.map((block) => (
            <BlockText key={block.ordinal} block={block} rank={2} />
          ))}
        </tbody>
      </table>
      {marks && <MarginMark marks={marks} />}
    </Row>
  );
});

/** Holds its words only while they are near the view, see `DrawnRowsProvider`. */
function Row({ blocks, children }: { blocks: readonly Block[]; children: ReactNode }) {
  const [block] = blocks;
  const last = blocks.at(-1) ?? block;
  const { isDrawn, row } = useDrawn(block?.ordinal ?? 0);
  if (!block || !last) return null;
  const attributes = {
    ref: row,
    className: `block-row block-row-${block.kind}`,
    'data-row': block.ordinal,
    dir: block.direction,
    style: { '--lines': blocks.reduce((lines, one) => lines + linesOfBlock(one), 0) },
    ...(isDrawn
      ? {}
      : {
          'data-undrawn': blocks.some(hasMarker) ? 'markers' : '',
          'data-from': block.start,
          'data-to': last.start + last.text.length,
        }),
  };
  if (block.kind !== 'list-item') return <div {...attributes}>{isDrawn && children}</div>;
  return (
    <li
      {...attributes}
      aria-level={block.level}
      data-level={Math.min(block.level, 6)}
      data-numbered={NUMBERED.test(block.text) || undefined}
    >
      {isDrawn && children}
    </li>
  );
}

function hasMarker({ spans }: Block): boolean {
  return spans.some(({ kind }) => kind === 'footnote-marker');
}

function linesOfBlock(block: Block): number {
  const picture = pictureIn(block);
  return picture ? linesOfPicture(picture) : linesOf(block.text.length);
}

/** The text carries the number that was printed, and needs no bullet before it. */
const NUMBERED = /^(?:\p{Nd}{1,4}|\p{L}|[ivxlc]{1,6})[.)]\s/u;

const LETTERS_PER_LINE = 72;

/** A guess at the height of a block that was never laid out, in lines. */
export function linesOf(letters: number): number {
  return Math.max(1, Math.ceil(letters / LETTERS_PER_LINE));
}
