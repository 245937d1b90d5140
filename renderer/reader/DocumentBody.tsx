import { memo, useMemo } from 'react';
import type { Block } from '#shared/model/text.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { BlockRow, TableRows } from './BlockRow.tsx';
import { groupBlocks, headingRanks } from './block-groups.ts';
import type { MarksByBlock } from './passage-marks.ts';

/** The blocks of the body in order, lists and tables gathered. */
export const DocumentBody = memo(function DocumentBody({
  blocks,
  marks,
}: {
  blocks: readonly Block[];
  marks: MarksByBlock;
}) {
  const groups = useMemo(() => groupBlocks(blocks), [blocks]);
  const ranks = useMemo(() => headingRanks(blocks), [blocks]);
  return (
    <div className="document-body">
      {groups.map((group) => {
        const first = group.blocks[0]?.ordinal ?? 0;
        const rows = group.blocks.map((block) => (
          <BlockRow
            key={block.ordinal}
            block={block}
            rank={ranks.get(block.ordinal) ?? 2}
            marks={marks.get(block.ordinal)}
          />
        ));
        if (group.kind === 'single') return rows;
        if (group.kind === 'table') {
          return <TableRows key={first} blocks={group.blocks} marks={marksOf(group.blocks, marks)} />;
        }
        return (
          // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- WebKit and Chromium drop the role of an unmarked list
          <ul key={first} role="list" className="block-list">
            {rows}
          </ul>
        );
      })}
    </div>
  );
});

function marksOf(blocks: readonly Block[], marks: MarksByBlock): readonly PassageUse[] | undefined {
  const found = blocks.flatMap((block) => marks.get(block.ordinal) ?? []);
  return found.length > 0 ? found : undefined;
}
