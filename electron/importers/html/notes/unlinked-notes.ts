import { isNotesHeading, labelKey } from '../../footnotes/labels.ts';
import { isClutter } from '../../metadata/clutter.ts';
import { closest, isElement, parentElement, type HtmlNode } from '../tree.ts';
import type { Unit } from './units.ts';

const FOREIGN = new Set(['nav', 'footer', 'form']);

/** Notes under a heading that says so, each with its nodes. */
export function findHeadedNotes(units: readonly Unit[], labels: ReadonlySet<string>): readonly Unit[][] {
  const notes: Unit[][] = [];
  const taken = new Set<Unit>();
  const ends = endsOf(units);
  for (const [index, unit] of units.entries()) {
    if (taken.has(unit) || !isNotesHeading(unit.line)) continue;
    const found = notesAfter(units.slice(index + 1, ends[index]).filter((other) => !taken.has(other)));
    const answered = found.some(([first]) => first && labels.has(labelKey(labelOf(first) ?? '')));
    if (!answered && !found.some(([first]) => first?.written?.style === 'brackets')) continue;
    notes.push(...found);
    for (const each of found.flat()) taken.add(each);
  }
  return notes;
}

/** For each unit, the index of the one with which what may follow it as its list is over. */
function endsOf(units: readonly Unit[]): readonly number[] {
  const frames = units.map(foreignFrame);
  const ends: number[] = [];
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const next = units[index + 1];
    const isOver = !next || next.heading || isClutter(next.line) || frames[index + 1] !== frames[index];
    ends[index] = isOver ? index + 1 : (ends[index + 1] ?? units.length);
  }
  return ends;
}

function foreignFrame({ nodes: [first] }: Unit): HtmlNode | null {
  return first ? closest(first, ({ tagName }) => FOREIGN.has(tagName)) : null;
}

/** What a unit is called where it is a note. */
export function labelOf(unit: Unit): string | null {
  const { written, listed } = unit;
  if (
    written &&
    (listed === null || written.style === 'brackets' || labelKey(written.label) === labelKey(listed))
  ) {
    return written.label;
  }
  return listed;
}

/** Units with a label, each with those without one up to the next. */
function notesAfter(units: readonly Unit[]): Unit[][] {
  const notes: Unit[][] = [];
  const last = units.findLastIndex((unit) => labelOf(unit) !== null);
  for (const unit of units.slice(0, last + 1)) {
    if (labelOf(unit) !== null) notes.push([unit]);
    else notes.at(-1)?.push(unit);
  }
  notes.at(-1)?.push(...nextLines(units, last));
  return notes;
}

/**
 * Notes that no heading announces: neighbours that begin with labels which markers before them carry.
 * Brackets are plain enough alone; `1.` and the items of a numbered list could be any list, so they must come
 * after every marker that still wants a note, and answer most of them.
 */
export function findLooseNotes(
  units: readonly Unit[],
  wanted: readonly { readonly label: string; readonly before: (unit: Unit) => boolean }[],
): readonly Unit[][] {
  const places = new Map(units.map((unit, index) => [unit, index]));
  return runsOf(units)
    .filter((run) => {
      const [first] = run;
      if (!first) return false;
      const before = wanted.filter((marker) => marker.before(first));
      const keys = new Set(before.map(({ label }) => labelKey(label)));
      const answered = run.filter((unit) => keys.has(labelKey(labelOf(unit) ?? ''))).length;
      if (answered === 0) return false;
      if (run.every(isPlainlyNote) && new Set(run.map(labelOf)).size === run.length) return true;
      return before.length === wanted.length && answered * 2 >= run.length && answered * 2 >= keys.size;
    })
    .flatMap((run) => run.map((unit) => [unit, ...nextLines(units, places.get(unit) ?? 0)]));
}

function runsOf(units: readonly Unit[]): readonly Unit[][] {
  const runs: Unit[][] = [];
  let open: Unit[] | null = null;
  for (const unit of units) {
    if (unit.heading || labelOf(unit) === null) {
      if (!goesOn(unit, open?.at(-1))) open = null;
      continue;
    }
    if (open && listOf(unit) === listOf(open[0])) open.push(unit);
    else runs.push((open = [unit]));
  }
  return runs;
}

function listOf(unit: Unit | undefined): HtmlNode | null {
  return unit && unit.listed !== null && isElement(unit.block) ? parentElement(unit.block) : null;
}

function isPlainlyNote({ written, line }: Unit): boolean {
  return written?.style === 'symbol' || (written?.style === 'brackets' && line.startsWith('['));
}

/** The lines that go on after a labelled line of the same block, and the definitions of a labelled term. */
function nextLines(units: readonly Unit[], at: number): readonly Unit[] {
  const lines: Unit[] = [];
  for (let index = at + 1; index < units.length; index += 1) {
    const next = units[index];
    if (!next || !goesOn(next, units[at]) || labelOf(next) !== null) break;
    lines.push(next);
  }
  return lines;
}

function goesOn(unit: Unit, labelled: Unit | undefined): boolean {
  if (!labelled) return false;
  return (
    (unit.nextLine && unit.block === labelled.block) ||
    (unit.block.nodeName === 'dd' && labelled.block.nodeName === 'dt')
  );
}
