import { findMarkers, labelKey } from '../footnotes/labels.ts';
import type { Mark } from './line-text.ts';

/** A place in a text that refers to a note. */
export interface TextMarker {
  readonly start: number;
  readonly end: number;
  /** As printed, without brackets. */
  readonly label: string;
  /** A marker only where there is such a note. */
  readonly weak: boolean;
  readonly raised: boolean;
}

/** Behind these, as in `m²`, a small number is an exponent. */
const UNIT = /(?:^|[\s\p{Nd}])(?:mm|cm|dm|m|km|ft|in|s)$/u;
const LABEL = /[\p{Nd}]{1,3}|[*†‡§]{1,3}|\p{L}+/gu;
const ORDINAL = /^(?:st|nd|rd|th|er|ère|re|e|o|a|os|as|me|ème|nde?|TM|SM)$/u;

/** The markers in a text, in order: what is raised above its line, and what stands in brackets. */
export function markersOf(text: string, marks: readonly Mark[]): readonly TextMarker[] {
  const ranges = marks.filter((mark) => mark.kind === 'raised');
  const raised = ranges.flatMap((mark) => raisedMarkers(text, mark));
  const plain = findMarkers(text)
    .filter(({ start, end }) => !ranges.some((range) => start < range.end && end > range.start))
    .map((marker) => ({ ...marker, raised: false }));
  return [...raised, ...plain].toSorted((a, b) => a.start - b.start);
}

function raisedMarkers(text: string, { start, end }: Mark): readonly TextMarker[] {
  const before = text.slice(0, start);
  if (before.trim() === '' || UNIT.test(before) || /(?<![\p{Nd}.,])10$/u.test(before)) return [];
  const words = text.slice(start, end);
  return [...words.matchAll(LABEL)].flatMap((match) => {
    const [label] = match;
    if (ORDINAL.test(label) || (/\p{L}/u.test(label) && !/^(?:\p{Ll}|[ivx]{1,5})$/u.test(label))) return [];
    const bracketed =
      /[[(]\s?$/u.test(words.slice(0, match.index)) &&
      /^\s?[\])]/u.test(words.slice(match.index + label.length));
    const own = { start: start + match.index, end: start + match.index + label.length };
    const place = bracketed ? { start: own.start - 1, end: own.end + 1 } : own;
    return [{ ...place, label, weak: /\p{L}/u.test(label), raised: true }];
  });
}

/** Keys of the labels that the markers of some lines bear. */
export function markerKeys(
  lines: readonly { readonly text: string; readonly marks: readonly Mark[] }[],
): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text, marks }) => markersOf(text, marks).map(({ label }) => labelKey(label))),
  );
}
