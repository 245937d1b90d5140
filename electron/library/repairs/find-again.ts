import type { Mended, Repair } from '#shared/model/repair.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { placeInBody } from './body-places.ts';
import { CONTEXT_LENGTH, markerAt } from './mended-by.ts';
import { markersOf } from './pair-marker.ts';
import type { TextToMend } from './text-to-mend.ts';

/**
 * The same repair in another text, where its words are found exactly and in one place. `done` where the text is so
 * already; null where it cannot be told what to mend.
 */
export function findAgain(text: TextToMend, mended: Mended): Repair | 'done' | null {
  switch (mended.kind) {
    case 'take-back':
      return takenBackAgain(text, mended);
    case 'leave-out':
      return leftOutAgain(text, mended);
    case 'pair':
      return pairedAgain(text, mended);
    case 'unpair':
      return unpairedAgain(text, mended);
  }
}

function takenBackAgain(
  { body, report }: TextToMend,
  { text, reason, before }: Extract<Mended, { kind: 'take-back' }>,
): Repair | 'done' | null {
  const { dropped } = report.audit;
  const index = dropped.findIndex((piece) => piece.text === text && piece.reason === reason);
  const piece = dropped[index];
  if (!piece) return body.some((block) => block.text === text.trim()) ? 'done' : null;
  const next = before === null ? null : onlyOne(body, (block) => block.text === before);
  return { kind: 'take-back', dropped: index, before: next ?? piece.before ?? null };
}

function leftOutAgain(
  { body, report }: TextToMend,
  { text, previous, next }: Extract<Mended, { kind: 'leave-out' }>,
): Repair | 'done' | null {
  const block =
    onlyOne(body, (one) => one.text === text) ??
    onlyOne(
      body,
      (one, at) =>
        one.text === text &&
        (body[at - 1]?.text ?? null) === previous &&
        (body[at + 1]?.text ?? null) === next,
    );
  if (block !== null) return { kind: 'leave-out', block };
  const isThere = body.some((one) => one.text === text);
  return !isThere && report.audit.dropped.some((piece) => piece.text === text) ? 'done' : null;
}

function pairedAgain(
  text: TextToMend,
  { words, prefix, suffix, label, note }: Extract<Mended, { kind: 'pair' }>,
): Repair | 'done' | null {
  const start = placeOf(text, prefix, words, suffix);
  const { footnotes } = text;
  const footnote =
    onlyOne(footnotes, (one) => one.label === label) ??
    onlyOne(footnotes, (one) => one.label === label && canonicalText(one.blocks) === note);
  if (start === null || footnote === null) return null;
  const end = start + words.length;
  const place = placeInBody(text.body, start, end);
  const block = place && text.body[place.block];
  if (!block) return null;
  const met = markersOf(block).filter((span) => span.start < place.end && place.start < span.end);
  const same = met.filter((span) => span.start === place.start && span.end === place.end);
  if (same.some((span) => span.footnote === footnote)) return 'done';
  return met.length === same.length ? { kind: 'pair', start, end, footnote } : null;
}

function unpairedAgain(
  text: TextToMend,
  { words, prefix, suffix }: Extract<Mended, { kind: 'unpair' }>,
): Repair | 'done' | null {
  const start = placeOf(text, prefix, words, suffix);
  if (start === null) return null;
  const marker = markerAt(text, start);
  if (!marker) return 'done';
  return marker.end === start + words.length ? { kind: 'unpair', start } : null;
}

/**
 * Where the words stand between these others; null where they do so nowhere, or more than once. Fewer than all that
 * belongs around them say that a paragraph begins or ends there.
 */
function placeOf({ body }: TextToMend, prefix: string, words: string, suffix: string): number | null {
  const whole = prefix + words + suffix;
  const places: number[] = [];
  let blockStart = 0;
  for (const { text } of body) {
    for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
      const begins = prefix.length === CONTEXT_LENGTH || at === 0;
      const ends = suffix.length === CONTEXT_LENGTH || at + whole.length === text.length;
      if (begins && ends) places.push(blockStart + at + prefix.length);
    }
    blockStart += text.length + 1;
  }
  return places.length === 1 ? (places[0] ?? null) : null;
}

function onlyOne<T>(all: readonly T[], is: (one: T, index: number) => boolean): number | null {
  const first = all.findIndex(is);
  return first < 0 || all.findLastIndex(is) !== first ? null : first;
}
