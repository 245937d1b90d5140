import type { Snippet } from '#shared/model/search.ts';
import { markedPieces } from './marked-pieces.ts';

export function MarkedText({ snippet }: { snippet: Snippet }) {
  return (
    <span className="hit__words" dir={snippet.direction}>
      {markedPieces(snippet).map(({ start, text, marked }) =>
        marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </span>
  );
}
