import { belongsToNext, isExponent } from '../footnotes/exponents.ts';
import { findMarkers, isLetterLabel, labelKey } from '../footnotes/labels.ts';
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

const LABEL = /[\p{Nd}]{1,3}|[*†‡§]{1,3}|\p{L}+/gu;
/** Behind the sign of an element: `2+`. */
const CHARGE = /[+−]$/u;
const ORDINAL = /^(?:st|nd|rd|th|er|ère|re|e|o|a|os|as|me|ème|nde?)$/u;
/** What has such an ending: `19`, `XIX`, `N`. A year has none. */
const COUNTED = /(?:(?<!\p{Nd}{3})\p{Nd}|(?<!\p{L})(?:[IVXLCDM]+|\p{Lu}))$/u;

/** The markers in a text, in order: what is raised above its line, and what stands in brackets. */
export function markersOf(text: string, marks: readonly Mark[]): readonly TextMarker[] {
  const ranges = marks.filter((mark) => mark.kind === 'raised');
  const raised = ranges.flatMap((mark) => raisedMarkers(text, mark));
  const isApart = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    !ranges.some((range) => start < range.end && end > range.start);
  const plain = findMarkers(text)
    .filter(isApart)
    .map((marker) => ({ ...marker, raised: false }));
  const letters = text.includes('[') ? letteredMarkers(text).filter(isApart) : [];
  return [...raised, ...plain, ...letters].toSorted((a, b) => a.start - b.start);
}

/** `word[b]`: an editor's letter, unless there is such a note. */
function letteredMarkers(text: string): readonly TextMarker[] {
  return [...text.matchAll(/(?<=[\p{L}\p{M}.,;:!?"”’»\])]\s?)\[([\p{L}\u0640]{1,5})\](?!\p{L})/gu)].flatMap(
    (match) => {
      const [printed, label = ''] = match;
      return isLoweredLabel(label)
        ? [{ start: match.index, end: match.index + printed.length, label, weak: true, raised: false }]
        : [];
    },
  );
}

function raisedMarkers(text: string, { start, end }: Mark): readonly TextMarker[] {
  const before = text.slice(0, start);
  const words = text.slice(start, end);
  if (CHARGE.test(words)) return [];
  if (before.trim() === '' || isExponent(words, before) || belongsToNext(before, text.slice(end))) return [];
  return [...words.matchAll(LABEL)].flatMap((match) => {
    const [label] = match;
    if (/\p{L}/u.test(label) && !isLoweredLabel(label)) return [];
    if (ORDINAL.test(label) && COUNTED.test(before)) return [];
    const bracketed =
      /[[(]\s?$/u.test(words.slice(0, match.index)) &&
      /^\s?[\])]/u.test(words.slice(match.index + label.length));
    const own = { start: start + match.index, end: start + match.index + label.length };
    const place = bracketed ? { start: own.start - 1, end: own.end + 1 } : own;
    return [{ ...place, label, weak: /\p{L}/u.test(label), raised: true }];
  });
}

/** Capitals are trade marks and the like. */
function isLoweredLabel(label: string): boolean {
  return isLetterLabel(label) && !/\p{Lu}/u.test(label);
}

/** Keys of the labels that the markers of some lines bear. */
export function markerKeys(
  lines: readonly { readonly text: string; readonly marks: readonly Mark[] }[],
): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text, marks }) => markersOf(text, marks).map(({ label }) => labelKey(label))),
  );
}
