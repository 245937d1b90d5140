import type { ReactNode } from 'react';
import { deceptiveSigns } from '#shared/text/deceptive-signs.ts';
import './shown-signs.css';

/**
 * A text in which unseen signs, and letters that look like others, are marked. The text of what is drawn stays the text,
 * to the sign: the marks are drawn beside it.
 */
export function shownSigns(text: string): ReactNode {
  const signs = deceptiveSigns(text);
  if (signs.length === 0) return text;
  const drawn: ReactNode[] = [];
  let at = 0;
  for (const { start, end, kind, what } of signs) {
    if (start > at) drawn.push(text.slice(at, start));
    drawn.push(
      <span key={start} className={`shown-sign shown-sign--${kind}`} title={what} aria-description={what}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  if (at < text.length) drawn.push(text.slice(at));
  return drawn;
}
