import type { Snippet } from '#shared/model/search.ts';
import { markedPieces } from './marked-pieces.ts';
import './marked-text.css';

/** Words of a text with what they were found by. */
export function MarkedText({ snippet }: { snippet: Snippet }) {
  return (
    <span className="marked-text" dir={snippet.direction}>
      {markedPieces(snippet).map(({ start, text, marked }) =>
        marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </span>
  );
}
