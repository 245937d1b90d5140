import { readNoteLabel, isNotesHeading, labelNumber, type NoteLabel } from '../footnotes/labels.ts';
import type { NoteUnit } from '../footnotes/note-runs.ts';
import { readByline } from '../metadata/byline.ts';
import { isClutter } from '../metadata/clutter.ts';
import { groupsOf, isIndented, rejoin, type Group, type Line } from './lines.ts';
import { isListItem } from './list-items.ts';
import { cutBefore, isFull, paragraphsOf, WIDEST, widthIn, widthOf, wrapWidth } from './wrapping.ts';

/** A paragraph, an item of a list, a note, or a line that stands for itself. */
export interface Unit extends NoteUnit {
  readonly lines: Group;
  /** A line that is drawn and not written: `-----`, `* * *`. */
  readonly rule: boolean;
}

const RULE = /^\s*(?:[-_=~*#•·+–—](?:\s?[-_=~*#•·+–—]){2,}|⁂|§)\s*$/u;

export interface Units {
  /** In order. Every line that is not blank is in exactly one. */
  readonly units: readonly Unit[];
  /** The paragraphs of a unit that is no note after all. */
  parted(unit: Unit): readonly Unit[];
}

export function unitsOf(lines: readonly Line[]): Units {
  const groups = groupsOf(lines);
  const width = wrapWidth(groups);
  return {
    units: groups.flatMap((group, index) =>
      standingApart(group, width)
        .flatMap((part) => atLabels(part, width))
        .flatMap((piece) => unitsIn(piece, width))
        .map((unit) => toUnit(unit, index)),
    ),
    parted: (unit) => partsOf(unit.lines, width).map((part) => toUnit(part, unit.group)),
  };
}

function partsOf(lines: Group, width: number | null): readonly Group[] {
  return listsApart(lines, width).flatMap((part) =>
    isListItem(part[0]?.text ?? '') ? itemParts(part, width) : paragraphsOf(part, width),
  );
}

/** Lines that never go on in the next: rules, headings of notes, and a site's own words. */
function standingApart(group: Group, width: number | null): readonly Group[] {
  const widest = widthIn(group, width);
  // Behind a full line any words can stand alone by chance.
  const alone = group.map((line, index) => standsAlone(line.text) && !isFull(group[index - 1], line, widest));
  return cutBefore(group, (_, index) => alone[index] === true || alone[index - 1] === true);
}

function standsAlone(text: string): boolean {
  return RULE.test(text) || isNotesHeading(text.trim()) || isForeign(text);
}

function isForeign(text: string): boolean {
  return isClutter(text) || readByline(text) !== null;
}

/**
 * Cuts before the labels of notes. In lines that are broken at a width a label may stand at a line's start by
 * chance: it counts where the line before was ended early, or where it follows the label before it.
 */
function atLabels(group: Group, width: number | null): readonly Group[] {
  const widest = widthIn(group, width);
  let current: NoteLabel | null = null;
  return cutBefore(group, (line, index) => {
    const label = readNoteLabel(line.text);
    const early = !isFull(group[index - 1], line, widest);
    const begins = label !== null && (index === 0 || (current ? follows(current, label, early) : early));
    if (begins) current = label;
    return begins;
  });
}

function follows(before: NoteLabel, label: NoteLabel, early: boolean): boolean {
  if (before.style !== label.style) return early && label.style === 'symbol';
  const [previous, next] = [labelNumber(before.label), labelNumber(label.label)];
  if (previous === null || next === null) return early;
  return next === previous + 1 || (early && (label.style === 'brackets' || next > previous));
}

function unitsIn(piece: Group, width: number | null): readonly Group[] {
  const [first, ...rest] = piece;
  if (!first || readNoteLabel(first.text) === null) return partsOf(piece, width);
  if (widthOf(piece) <= WIDEST) return [piece];
  return [[first], ...rest.map((line) => [line])];
}

function listsApart(lines: Group, width: number | null): readonly Group[] {
  const widest = widthIn(lines, width);
  let inList = false;
  return cutBefore(lines, (line, index) => {
    const begins =
      isListItem(line.text) && (index === 0 || inList || !isFull(lines[index - 1], line, widest));
    inList ||= begins;
    return begins;
  });
}

/** An item goes on in lines that are indented, or behind a line that is full. */
function itemParts(lines: Group, width: number | null): readonly Group[] {
  const widest = widthIn(lines, width);
  return cutBefore(lines, (line, index) => !isIndented(line) && !isFull(lines[index - 1], line, widest));
}

function toUnit(lines: Group, group: number): Unit {
  const text = rejoin(lines);
  const rule = RULE.test(text);
  return {
    lines,
    text,
    label: rule ? null : readNoteLabel(text),
    group,
    indented: lines.every(isIndented),
    foreign: rule || (lines.length === 1 && isForeign(text)),
    rule,
  };
}
