import { memo, type ReactNode } from 'react';
import type { Block } from '#shared/model/text.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { pictureIn } from '#shared/text/picture-sign.ts';
import { linesOfPicture } from './BlockPicture.tsx';
import { BlockText } from './BlockText.tsx';
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
  if (block.kind === 'list-item') {
    return (
      <li
        {...rowAttributes(block)}
        aria-level={block.level}
        data-level={Math.min(block.level, 6)}
        data-numbered={NUMBERED.test(block.text) || undefined}
      >
        {text}
        {margin}
      </li>
    );
  }
  return (
    <Row block={block}>
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
    <Row block={first}>
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

function Row({ block, children }: { block: Block; children: ReactNode }) {
  return <div {...rowAttributes(block)}>{children}</div>;
}

function rowAttributes(block: Block) {
  return {
    className: `block-row block-row-${block.kind}`,
    'data-row': block.ordinal,
    dir: block.direction,
    style: { '--lines': linesOfBlock(block) },
  };
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
