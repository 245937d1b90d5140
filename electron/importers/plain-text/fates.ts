import type { CharacterAccount, DroppedText } from '#shared/model/report.ts';
import { openAccount, type Category } from '../account.ts';
import { isClutter } from '../metadata/clutter.ts';
import { CLUTTER, type EdgeFate } from '../metadata/edges.ts';
import type { Line } from './lines.ts';
import type { PlainNote } from './notes.ts';
import type { Unit } from './units.ts';

/** Where a unit of the text goes. */
export type Fate = 'body' | 'footnotes' | EdgeFate;

/** The fate of every unit, in the order of the text. */
export function fatesOf(
  rest: readonly Unit[],
  edges: ReadonlyMap<Unit, EdgeFate>,
  headings: readonly Unit[],
  notes: readonly PlainNote[],
): ReadonlyMap<Unit, Fate> {
  const fates: readonly (readonly [Unit, Fate])[] = [
    ...rest.map((unit) => [unit, edges.get(unit) ?? fateInBody(unit)] as const),
    ...headings.map((unit) => [unit, { reason: 'heading of the notes' }] as const),
    ...notes.flatMap((note) => note.units.map((unit) => [unit, 'footnotes'] as const)),
  ];
  return new Map(fates.toSorted(([a], [b]) => placeOf(a) - placeOf(b)));
}

function fateInBody(unit: Unit): Fate {
  if (unit.rule) return { reason: 'line drawn in the text' };
  return unit.lines.length === 1 && isClutter(unit.text) ? { reason: CLUTTER } : 'body';
}

/** `starts` are the places of the blocks of the body in the file, in order. */
export function droppedBy(fates: ReadonlyMap<Unit, Fate>, starts: readonly number[]): readonly DroppedText[] {
  let before = 0;
  return [...fates].flatMap(([unit, fate]) => {
    if (typeof fate === 'string') return [];
    while ((starts[before] ?? Infinity) < placeOf(unit)) before += 1;
    return [{ text: unit.text, reason: fate.reason, before }];
  });
}

/** Counts every line with its line feed; blank lines go with the line before them. */
export function accountFor(
  lines: readonly Line[],
  fates: ReadonlyMap<Unit, Fate>,
  total: number,
): CharacterAccount {
  const categories = new Map<Line, Category>();
  for (const [unit, fate] of fates) {
    for (const line of unit.lines) categories.set(line, typeof fate === 'string' ? fate : 'dropped');
  }
  const account = openAccount();
  let current: Category = categories.values().next().value ?? 'body';
  for (const line of lines) {
    current = categories.get(line) ?? current;
    account.add(current, line.end - line.start);
  }
  return account.close(total);
}

export function placeOf(unit: Unit): number {
  return unit.lines[0]?.start ?? 0;
}
