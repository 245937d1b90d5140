import type { Snippet } from '#shared/model/search.ts';
import { markedPieces } from './marked-pieces.ts';
import { shownSigns } from './shown-signs.tsx';
import './marked-text.css';

/** Words of a text with what they were found by. */
export function MarkedText({ snippet }: { snippet: Snippet }) {
  return (
    <span className="marked-text" dir={snippet.direction}>
      {markedPieces(snippet).map(({ start, text, marked }) =>
        marked ? <mark key={start}>{shownSigns(text)}</mark> : <span key={start}>{shownSigns(text)}</span>,
      )}
    </span>
  );
}
