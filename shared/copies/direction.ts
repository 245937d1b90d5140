import type { CopyOrder } from '../model/copy.ts';
import { isBefore, spanOf } from '../timeline/span.ts';

/** A text in time, with those that it cites. */
export interface DatedText {
  readonly id: string;
  /** EDTF. */
  readonly published: string | null;
  readonly cites: ReadonlySet<string>;
}

/** Which of two texts can have words from the other: by their dates, or else because it says that it knows the other. */
export function directionOf<Text extends DatedText>(
  one: Text,
  other: Text,
): { readonly source: Text; readonly copy: Text; readonly order: CopyOrder } {
  const [a, b] = [spanOf(one.published ?? ''), spanOf(other.published ?? '')];
  const forward = a && b && isBefore(a, b);
  if (forward) return { source: one, copy: other, order: forward === 'certain' ? 'certain' : 'likely' };
  const backward = a && b && isBefore(b, a);
  if (backward) return { source: other, copy: one, order: backward === 'certain' ? 'certain' : 'likely' };
  const cites = [other.cites.has(one.id), one.cites.has(other.id)];
  if (cites[0] === cites[1]) return { source: one, copy: other, order: 'unknown' };
  return cites[0]
    ? { source: one, copy: other, order: 'likely' }
    : { source: other, copy: one, order: 'likely' };
}
