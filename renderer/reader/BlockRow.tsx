import { memo, type ReactNode } from 'react';
import type { Block } from '#shared/model/text.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { linesOfBlock } from './block-lines.ts';
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

function Row({ blocks, children }: { blocks: readonly Block[]; children: ReactNode }) {
  const [block] = blocks;
  if (!block) return null;
  const attributes = {
    className: `block-row block-row-${block.kind}`,
    'data-row': block.ordinal,
    dir: block.direction,
    style: { '--lines': blocks.reduce((lines, one) => lines + linesOfBlock(one), 0) },
  };
  if (block.kind !== 'list-item') return <div {...attributes}>{children}</div>;
  return (
    <li
      {...attributes}
      aria-level={block.level}
      data-level={Math.min(block.level, 6)}
      data-numbered={NUMBERED.test(block.text) || undefined}
    >
      {children}
    </li>
  );
}

/** The text carries the number that was printed, and needs no bullet before it. */
const NUMBERED = /^(?:\p{Nd}{1,4}|\p{L}|[ivxlc]{1,6})[.)]\s/u;
