import { numeral } from '../office/numerals.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, childrenNamed, descendantsOf } from '../xml/xml-tree.ts';
import { integer, propertyIn, toggled, valueOf, type Styles } from './styles.ts';

/** Counts the items of numbered lists and headings as Word does when it prints them. */
export interface Numbering {
  /** What stands before the next item; empty for a bullet. */
  next(list: string, level: number): string;
  /** The level that is meant for paragraphs of a style; null where none is. */
  levelFor(list: string, styleId: string): number | null;
}

interface Level {
  readonly format: string;
  readonly custom: string;
  /** `%1.%2)`: what stands between and around the numbers of the levels. */
  readonly pattern: string;
  readonly start: number;
  readonly inDigits: boolean;
  /** The level of which an item starts this one again; 0 for none. */
  readonly restartsAfter: number;
  readonly styleId: string | null;
}

interface List {
  /** Lists made after one pattern go on with one another's numbers. */
  readonly pattern: string;
  readonly levels: readonly (Level | null)[];
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;

export function readNumbering(part: XmlElement | null, styles: Styles): Numbering {
  const patterns = new Map(
    childrenNamed(part, 'w:abstractNum').map((xml) => [xml.attributes['w:abstractNumId'] ?? '', xml]),
  );
  const numbers = new Map(childrenNamed(part, 'w:num').map((xml) => [xml.attributes['w:numId'] ?? '', xml]));
  const lists = new Map<string, List | null>();
  const counters = new Map<string, (number | null)[]>();
  const begun = new Set<string>();

  function listOf(id: string): List | null {
    const known = lists.get(id);
    if (known !== undefined) return known;
    const made = makeList(id);
    lists.set(id, made);
    return made;
  }

  function makeList(id: string): List | null {
    const xml = numbers.get(id);
    const pattern = valueOf(childOf(xml ?? null, 'w:abstractNumId'));
    const abstract = pattern === null ? undefined : linked(patterns.get(pattern), patterns, numbers, styles);
    if (!xml || pattern === null || !abstract) return null;
    const overrides = new Map(
      childrenNamed(xml, 'w:lvlOverride').map((each) => [integer(each.attributes['w:ilvl']) ?? 0, each]),
    );
    const own = levelsIn(abstract);
    const levels = Array.from({ length: LEVELS }, (_, level) => {
      const changed = childOf(overrides.get(level) ?? null, 'w:lvl') ?? own.get(level);
      return changed ? readLevel(changed) : null;
    });
    const starts = [...overrides].flatMap(([level, each]) => {
      const start = integer(valueOf(childOf(each, 'w:startOverride')));
      return start === null ? [] : [[level, start] as const];
    });
    return { pattern: abstract.attributes['w:abstractNumId'] ?? pattern, levels, starts: new Map(starts) };
  }

  return {
    next(id, level) {
      const list = listOf(id);
      const here = list?.levels[level];
      if (!list || !here) return '';
      const counts = counters.get(list.pattern) ?? Array.from({ length: LEVELS }, () => null);
      counters.set(list.pattern, counts);
      if (!begun.has(id)) for (const [changed] of list.starts) counts[changed] = null;
      begun.add(id);
      const startOf = (at: number) => list.starts.get(at) ?? list.levels[at]?.start ?? 1;
      counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
      for (let below = level + 1; below < LEVELS; below += 1) {
        const after = list.levels[below]?.restartsAfter ?? below;
        if (after !== 0 && level < after) counts[below] = null;
      }
      return printed(here, list, counts, startOf);
    },
    levelFor(id, styleId) {
      const level = listOf(id)?.levels.findIndex((each) => each?.styleId === styleId) ?? -1;
      return level < 0 ? null : level;
    },
  };
}

/** The pattern itself, or the one that its list style leads to. */
function linked(
  abstract: XmlElement | undefined,
  patterns: ReadonlyMap<string, XmlElement>,
  numbers: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): XmlElement | undefined {
  const style = valueOf(childOf(abstract ?? null, 'w:numStyleLink'));
  if (style === null) return abstract;
  const id = valueOf(childOf(propertyIn(styles.of(style), 'w:pPr', 'w:numPr'), 'w:numId'));
  const target = valueOf(childOf(numbers.get(id ?? '') ?? null, 'w:abstractNumId'));
  return patterns.get(target ?? '') ?? abstract;
}

function levelsIn(abstract: XmlElement): ReadonlyMap<number, XmlElement> {
  return new Map(
    childrenNamed(abstract, 'w:lvl').map((xml) => [integer(xml.attributes['w:ilvl']) ?? 0, xml]),
  );
}

function readLevel(xml: XmlElement): Level {
  // What newer versions know stands beside what older ones do instead.
  const format = descendantsOf(xml).find(({ name }) => name === 'w:numFmt') ?? null;
  const level = integer(xml.attributes['w:ilvl']) ?? 0;
  return {
    format: valueOf(format) ?? 'decimal',
    custom: format?.attributes['w:format'] ?? '',
    pattern: valueOf(childOf(xml, 'w:lvlText')) ?? '',
    start: integer(valueOf(childOf(xml, 'w:start'))) ?? 0,
    inDigits: toggled(childOf(xml, 'w:isLgl')) ?? false,
    restartsAfter: integer(valueOf(childOf(xml, 'w:lvlRestart'))) ?? level,
    styleId: valueOf(childOf(xml, 'w:pStyle')),
  };
}

function printed(
  here: Level,
  list: List,
  counts: readonly (number | null)[],
  startOf: (level: number) => number,
): string {
  if (here.format === 'bullet') return '';
  return here.pattern
    .replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = list.levels[at];
      if (!level) return '';
      return numeral(counts[at] ?? startOf(at), here.inDigits ? 'decimal' : level.format, level.custom);
    })
    .trim();
}
