import { useMemo } from 'react';
import type { PassageUse } from '#shared/model/passage.ts';
import { useHighlightColours } from '../../bridge/highlight-colours.tsx';
import { AnchoredCard, anchorAt } from '../AnchoredCard.tsx';
import { LinkPreview } from '../linking/LinkPreview.tsx';
import { counted } from './passage-words.ts';

interface Props {
  readonly mark: HTMLElement;
  readonly passages: readonly PassageUse[];
}

/** What a mark in the margin stands for: the names of the colours, and the comments in full. */
export function MarginPreview({ mark, passages }: Props) {
  const { nameOf } = useHighlightColours();
  const anchor = useMemo(() => anchorAt(mark), [mark]);
  return (
    <AnchoredCard
      anchor={anchor}
      label="Marked here"
      role="tooltip"
      side="bottom"
      takesFocus={false}
      className="margin-preview"
      onClose={() => undefined}
    >
      <ul className="margin-preview-list">
        {passages.map((passage) => (
          <li key={passage.id} className="margin-preview-passage">
            <p className="margin-preview-facts">
              {passage.highlighted && <span className="colour-dot" data-colour={passage.colour} />}
              <span>{facts(passage, nameOf(passage.colour))}</span>
            </p>
            {passage.comment !== '' && (
              <p className="margin-preview-comment" dir="auto">
                {passage.comment}
              </p>
            )}
            {passage.links > 0 && <LinkPreview passageId={passage.id} />}
          </li>
        ))}
      </ul>
    </AnchoredCard>
  );
}

function facts({ highlighted, notes, links, statements }: PassageUse, name: string): string {
  return [
    highlighted ? name : '',
    notes.length > 0 ? `in ${counted(notes.length, 'note')}` : '',
    links > 0 ? counted(links, 'link') : '',
    statements > 0 ? counted(statements, 'statement') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
