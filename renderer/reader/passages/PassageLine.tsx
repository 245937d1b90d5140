import { FileText, Link2, MessageSquareQuote, MoreHorizontal } from 'lucide-react';
import { memo } from 'react';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Tag } from '#shared/model/tag.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { useHighlightColours } from '../../bridge/highlight-colours.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TagChip } from '../../ui/TagChip.tsx';
import { originInWords } from '../anchor-words.ts';
import { counted, shortened } from './passage-words.ts';
import './colours.css';

interface Props {
  readonly passage: PassageUse;
  /** Where it stands: `p. 12, para. 3`. */
  readonly place: string;
  readonly tags: readonly Tag[];
  /** Whether Tab leads to this line. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onGo: () => void;
  readonly onOpen: (line: HTMLElement) => void;
}

const SHOWN_LETTERS = 140;

/** A passage in the list of its document: a way to its place, and to what can be done with it. */
export const PassageLine = memo(function PassageLine(props: Props) {
  const { passage, place, tags, isStop, onFocus, onGo, onOpen } = props;
  const { nameOf } = useHighlightColours();
  const { highlighted, colour, comment, notes, links, statements } = passage;
  const own = tags.filter(({ id }) => passage.tags.includes(id));
  const origin = originInWords(passage);
  return (
    <li className="passage-line">
      <button
        type="button"
        className="passage-line-go"
        data-line
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onGo}
      >
        <span className="passage-line-facts">
          {highlighted && <span className="colour-dot" data-colour={colour} />}
          <span>{[highlighted ? nameOf(colour) : '', place].filter((part) => part !== '').join(' · ')}</span>
          {notes.length > 0 && (
            <span className="passage-line-count">
              <FileText size={12} aria-hidden /> {counted(notes.length, 'note')}
            </span>
          )}
          {links > 0 && (
            <span className="passage-line-count">
              <Link2 size={12} aria-hidden /> {counted(links, 'link')}
            </span>
          )}
          {statements > 0 && (
            <span className="passage-line-count">
              <MessageSquareQuote size={12} aria-hidden /> {counted(statements, 'statement')}
            </span>
          )}
        </span>
        <span className="passage-line-words" dir="auto">
          {shortened(wordsAlone(passage.quote.exact), SHOWN_LETTERS)}
        </span>
        {comment !== '' && (
          <span className="passage-line-comment" dir="auto">
            {shortened(comment, SHOWN_LETTERS)}
          </span>
        )}
        {origin !== null && <span className="passage-line-origin">{origin}</span>}
      </button>
      {own.length > 0 && (
        <div className="passage-line-tags">
          {own.map((tag) => (
            <TagChip key={tag.id} tag={tag} />
          ))}
        </div>
      )}
      <IconButton
        label="Edit this passage"
        icon={MoreHorizontal}
        size="s"
        className="passage-line-edit"
        tabIndex={isStop ? 0 : -1}
        aria-haspopup="dialog"
        onClick={(event) => onOpen(event.currentTarget)}
      />
    </li>
  );
});
