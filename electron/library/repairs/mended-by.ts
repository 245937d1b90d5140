import { Failed } from '#shared/ipc/result.ts';
import type { Mended, Repair } from '#shared/model/repair.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { placeInBody } from './body-places.ts';
import { looseMarkers } from './loose-markers.ts';
import { markersOf } from './pair-marker.ts';
import type { TextToMend } from './text-to-mend.ts';

export const CONTEXT_LENGTH = 32;

/** What a repair is about, as the text is before it. Fails with `conflict` where that is not there. */
export function mendedBy(text: TextToMend, repair: Repair): Mended {
  const { body, footnotes, report } = text;
  switch (repair.kind) {
    case 'take-back': {
      const piece = report.audit.dropped[repair.dropped] ?? missing();
      const before = repair.before === null ? null : (body[repair.before]?.text ?? null);
      return { kind: 'take-back', text: piece.text, reason: piece.reason, before };
    }
    case 'leave-out': {
      const block = body[repair.block] ?? missing();
      const previous = body[repair.block - 1]?.text ?? null;
      return { kind: 'leave-out', text: block.text, previous, next: body[repair.block + 1]?.text ?? null };
    }
    case 'pair': {
      const note = footnotes[repair.footnote] ?? missing();
      return {
        kind: 'pair',
        ...around(text, repair.start, repair.end),
        label: note.label,
        note: canonicalText(note.blocks),
      };
    }
    case 'unpair': {
      const { end, label } = markerAt(text, repair.start) ?? missing();
      return { kind: 'unpair', ...around(text, repair.start, end), label };
    }
  }
}

/** The marker that starts there, whether or not it has a note; null without one. */
export function markerAt(
  { body, footnotes, report }: TextToMend,
  start: number,
): { readonly end: number; readonly label: string | null } | null {
  const place = placeInBody(body, start, start + 1);
  const block = place && body[place.block];
  if (!block) return null;
  const paired = markersOf(block).find((span) => span.start === place.start);
  if (paired) {
    return { end: start + paired.end - paired.start, label: footnotes[paired.footnote]?.label ?? null };
  }
  const loose = looseMarkers(body, report.audit.notMarkers ?? []).find((marker) => marker.start === start);
  return loose ? { end: loose.end, label: null } : null;
}

/** The words and what stands around them in their paragraph. */
function around(
  { body }: TextToMend,
  start: number,
  end: number,
): { readonly words: string; readonly prefix: string; readonly suffix: string } {
  const place = placeInBody(body, start, end) ?? missing();
  const { text } = body[place.block] ?? missing();
  return {
    words: text.slice(place.start, place.end),
    prefix: text.slice(Math.max(0, place.start - CONTEXT_LENGTH), place.start),
    suffix: text.slice(place.end, place.end + CONTEXT_LENGTH),
  };
}

function missing(): never {
  throw new Failed('conflict', 'What was to be mended is not in the text.');
}
