import { Highlighter, Link2, MessageSquare, MessageSquareQuote, Quote } from 'lucide-react';
import type { PassageUse } from '#shared/model/passage.ts';
import { useHighlightColours } from '../bridge/highlight-colours.tsx';
import './passages/colours.css';
import { usesInWords } from './passages/passage-words.ts';

/**
 * A button in the margin that tells what has been made of the passages that start beside it. The reader answers its click,
 * and shows their comments while it is pointed at.
 */
export function MarginMark({ marks }: { marks: readonly PassageUse[] }) {
  const { all } = useHighlightColours();
  const colours = all.filter(({ colour }) =>
    marks.some((mark) => mark.highlighted && mark.colour === colour),
  );
  const isQuoted = marks.some(({ notes }) => notes.length > 0);
  const isCommented = marks.some(({ comment }) => comment !== '');
  const isLinked = marks.some(({ links }) => links > 0);
  const isStated = marks.some(({ statements }) => statements > 0);
  const isBare = !isQuoted && !isCommented && !isLinked && !isStated;
  return (
    <button
      type="button"
      className={isQuoted ? 'margin-mark margin-mark-quoted' : 'margin-mark'}
      data-margin={marks.map((mark) => mark.id).join(' ')}
      aria-haspopup="dialog"
      draggable
      aria-label={usesInWords(
        marks,
        colours.map(({ name }) => name),
      )}
    >
      {isCommented && <MessageSquare size={13} aria-hidden />}
      {isQuoted && <Quote size={13} aria-hidden />}
      {isLinked && <Link2 size={13} aria-hidden />}
      {isStated && <MessageSquareQuote size={13} aria-hidden />}
      {isBare && <Highlighter size={13} aria-hidden />}
      {marks.length > 1 && <span>{marks.length}</span>}
      {colours.length > 0 && (
        <span className="margin-mark-colours" aria-hidden="true">
          {colours.map(({ colour }) => (
            <span key={colour} className="margin-mark-colour" data-colour={colour} />
          ))}
        </span>
      )}
    </button>
  );
}
