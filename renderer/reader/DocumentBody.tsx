import { memo, useMemo } from 'react';
import type { Block } from '#shared/model/text.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { BlockRow, TableRows } from './BlockRow.tsx';
import { type BlockGroup, headingRanks } from './block-groups.ts';
import { bodyLeavesOf } from './drawn/body-leaves.ts';
import { DrawnLeaf } from './drawn/DrawnLeaf.tsx';
import type { MarksByBlock } from './passage-marks.ts';

/** The blocks of the body in order, lists and tables gathered. */
export const DocumentBody = memo(function DocumentBody({
  blocks,
  marks,
}: {
  blocks: readonly Block[];
  marks: MarksByBlock;
}) {
  const leaves = useMemo(() => bodyLeavesOf(blocks), [blocks]);
  const ranks = useMemo(() => headingRanks(blocks), [blocks]);
  const drawn = ({ kind, blocks: own, goesOn }: BlockGroup) => {
    const first = own[0]?.ordinal ?? 0;
    if (kind === 'table') return <TableRows key={first} blocks={own} marks={marksOf(own, marks)} />;
    const rows = own.map((block) => (
      <BlockRow
        key={block.ordinal}
        block={block}
        rank={ranks.get(block.ordinal) ?? 2}
        marks={marks.get(block.ordinal)}
      />
    ));
    if (kind === 'single') return rows;
    return (
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- WebKit and Chromium drop the role of an unmarked list
      <ul key={first} role="list" className="block-list" data-goes-on={goesOn ? '' : undefined}>
        {rows}
      </ul>
    );
  };
  return (
    <div className="document-body">
      {leaves.map((leaf) => (
        <DrawnLeaf key={leaf.first.ordinal} leaf={leaf}>
          {() => leaf.groups.map(drawn)}
        </DrawnLeaf>
      ))}
    </div>
  );
});

function marksOf(blocks: readonly Block[], marks: MarksByBlock): readonly PassageUse[] | undefined {
  const found = blocks.flatMap((block) => marks.get(block.ordinal) ?? []);
  return found.length > 0 ? found : undefined;
}
