import { createElement, memo, type ReactNode } from 'react';
import type { Block, BlockKind } from '#shared/model/text.ts';
import { pictureIn } from '#shared/text/picture-sign.ts';
import { BlockPicture } from './BlockPicture.tsx';
import { TextRuns } from './TextRuns.tsx';
import { cutIntoRuns, type Run } from './pieces.ts';

interface Props {
  readonly block: Block;
  /** Rank of a heading in the window's outline; 2 for everything else. */
  readonly rank: number;
}

/**
 * One block of the text. The element with `data-start` holds the block's text and nothing else, so that
 * offsets in the page are offsets in the canonical text.
 */
export const BlockText = memo(function BlockText({ block, rank }: Props) {
  const holder = {
    'data-start': block.start,
    tabIndex: -1,
    dir: block.direction,
    ...(block.language === null ? {} : { lang: block.language }),
  };
  const picture = pictureIn(block);
  if (picture) {
    return (
      <p {...holder} className="block-picture">
        {block.spans.map(
          (span) =>
            span.kind === 'page' && <span key={span.page} className="page-mark" data-page={span.page} />,
        )}
        <BlockPicture picture={picture} />
        <span className="picture-sign" aria-hidden="true">
          {block.text}
        </span>
      </p>
    );
  }
  const runs = cutIntoRuns(block.text, block.spans);
  if (block.kind === 'table-row') return <tr {...holder}>{tableCells(runs, block.start)}</tr>;
  const text = createElement(
    block.kind === 'heading' ? `h${rank}` : ELEMENTS[block.kind],
    { ...holder, className: `block-${block.kind}` },
    <TextRuns runs={runs} blockStart={block.start} />,
  );
  if (block.kind !== 'quote') return text;
  return (
    <blockquote className="block-quotation" dir={block.direction}>
      {text}
    </blockquote>
  );
});

const ELEMENTS = {
  paragraph: 'p',
  quote: 'p',
  'list-item': 'div',
  code: 'pre',
  caption: 'p',
  cue: 'p',
} as const satisfies Partial<Record<BlockKind, string>>;

/** Cells are parted by tabs, which stay in the text at the end of their cell. */
function tableCells(runs: readonly Run[], blockStart: number): ReactNode {
  const cells: Run[][] = [[]];
  for (const run of runs) {
    let open: Run['pieces'][number][] = [];
    const close = () => {
      const first = open[0];
      if (first) cells.at(-1)?.push({ ...run, start: first.start, pieces: open });
      open = [];
    };
    for (const piece of run.pieces) {
      let start = piece.start;
      for (const part of piece.text.split(/(?<=\t)/)) {
        open.push({ ...piece, start, text: part });
        start += part.length;
        if (part.endsWith('\t')) {
          close();
          cells.push([]);
        }
      }
    }
    close();
  }
  return cells.map((cell, index) => (
    <td key={index}>
      <TextRuns runs={cell} blockStart={blockStart} />
    </td>
  ));
}
