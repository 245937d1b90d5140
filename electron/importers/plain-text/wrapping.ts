import { readNoteLabel } from '../footnotes/labels.ts';
import { isListItem } from './list-items.ts';
import { firstWord, isIndented, type Group, type Line } from './lines.ts';

/** A line that is longer than this was not broken by a program that breaks lines. */
export const WIDEST = 132;
const NARROWEST = 40;

const ENDS_SENTENCE = /[.!?؟…:;][)\]"'”’»]*$/u;

/**
 * Parts a group into paragraphs. Lines that a program broke at a width are one paragraph; lines that a person
 * ended are one each. The two are told apart by whether each line is as full as the next line's first word allowed.
 * `width` is the one that the document's other paragraphs are broken at, null when none is.
 */
export function paragraphsOf(group: Group, width: number | null): readonly Group[] {
  if (group.length < 2) return [group];
  return splitAtIndents(group).flatMap((part) => unwrapped(part, width));
}

/** The width that a document's lines are broken at, as its longer paragraphs show; null when they are not. */
export function wrapWidth(groups: readonly Group[]): number | null {
  const isList = (group: Group) =>
    group.filter(({ text }) => isListItem(text) || readNoteLabel(text) !== null).length > 1;
  const widths = groups
    .filter((group) => group.length > 2 && isWrapped(group, null) && !isList(group))
    .map(widthOf);
  return widths.length === 0 ? null : widths.reduce((a, b) => Math.max(a, b));
}

/**
 * A first line that alone is indented begins a paragraph, as in books set without blank lines; where most lines
 * are indented, the others begin one, as in bibliographies.
 */
function splitAtIndents(group: Group): readonly Group[] {
  const indented = group.map(isIndented);
  const count = indented.filter(Boolean).length;
  if (count === 0 || count === group.length) return [group];
  const hanging = indented[0] === false && count * 2 >= group.length;
  return cutBefore(group, (_, index) => indented[index] !== hanging);
}

function unwrapped(lines: Group, width: number | null): readonly Group[] {
  if (lines.length < 2) return [lines];
  if (!isWrapped(lines, width)) return lines.map((line) => [line]);
  const widest = Math.max(widthOf(lines), width ?? 0);
  // Paragraphs that no blank line parts: a line that was ended early, at the end of a sentence.
  return cutBefore(lines, (line, index) => {
    const before = lines[index - 1];
    const length = before?.text.trimEnd().length ?? 0;
    return endsSentence(before) && length < widest * 0.8 && !isFull(before, line, widest);
  });
}

function isWrapped(lines: Group, width: number | null): boolean {
  const own = widthOf(lines);
  if (own > WIDEST) return false;
  const [first, second] = lines;
  // Two lines alone say little of their width: the longer of them is as full as itself.
  if (lines.length === 2 && width === null) {
    return (
      own >= 60 && isFull(first, second, own) && !endsSentence(first) && !/^\p{Lu}/u.test(firstWord(second))
    );
  }
  const widest = Math.max(own, width ?? 0);
  const ended = lines.slice(0, -1);
  const full = ended.filter((line, index) => isFull(line, lines[index + 1], widest));
  return widest >= NARROWEST && full.length >= ended.length * 0.6;
}

/** What a line of the group can hold; null where lines end where a person ended them. */
export function widthIn(group: Group, width: number | null): number | null {
  return width === null ? null : Math.max(width, widthOf(group));
}

/** Whether the next line's first word would have made the line longer than the lines are. */
export function isFull(line: Line | undefined, next: Line | undefined, width: number | null): boolean {
  return (
    width !== null &&
    width <= WIDEST &&
    (line?.text.trimEnd().length ?? 0) + 1 + firstWord(next).length > width - 2
  );
}

function endsSentence(line: Line | undefined): boolean {
  return line !== undefined && ENDS_SENTENCE.test(line.text.trimEnd());
}

export function widthOf(lines: Group): number {
  return lines.reduce((widest, line) => Math.max(widest, line.text.trimEnd().length), 0);
}

/** Cuts before every line that the test holds for; the first line always begins a part. */
export function cutBefore(lines: Group, begins: (line: Line, index: number) => boolean): readonly Group[] {
  const parts: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const open = parts.at(-1);
    if (open === undefined || begins(line, index)) parts.push([line]);
    else open.push(line);
  }
  return parts;
}
