import { numeral } from '../office/numerals.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { elementsOf } from '../xml/xml-tree.ts';
import type { Styles } from './styles.ts';

/** A list while it is read. */
export interface OpenList {
  readonly style: XmlElement | null;
  /** Of the item at hand on each level, from 0. */
  readonly counts: (number | null)[];
}

/** Counts the items of lists and the headings as an office program does when it prints them. */
export interface Lists {
  /** A list begins that is in no other: anew, or where an earlier one ended. */
  open(list: XmlElement): OpenList;
  /** What stands before the next item; empty for a bullet. `start` sets the number. */
  next(list: OpenList, level: number, start: number | null): string;
  heading(level: number, start: number | null): string;
}

export function createLists({ lists, outline }: Styles): Lists {
  const byId = new Map<string, OpenList>();
  const byStyle = new Map<string, OpenList>();
  const headings: OpenList = { style: outline, counts: [] };
  return {
    open({ attributes }) {
      const name = attributes['text:style-name'] ?? '';
      const id = attributes['xml:id'];
      const before =
        byId.get(attributes['text:continue-list'] ?? '') ??
        (attributes['text:continue-numbering'] === 'true' ? byStyle.get(name) : undefined);
      const list = before ?? { style: lists.get(name) ?? null, counts: [] };
      if (id !== undefined) byId.set(id, list);
      byStyle.set(name, list);
      return list;
    },
    next,
    heading: (level, start) => next(headings, level, start),
  };
}

function next({ style, counts }: OpenList, level: number, start: number | null): string {
  const own = levelOf(style, level);
  counts[level] = start ?? (counts[level] ?? startOf(own) - 1) + 1;
  counts.length = level + 1;
  if (!own || !/^text:(?:list|outline)-level-style(?:-number)?$/.test(own.name)) return '';
  const { attributes } = own;
  const shown = Math.min(Math.max(Number(attributes['text:display-levels'] ?? 1) || 1, 1), level + 1);
  const numbers: string[] = [];
  for (let at = level - shown + 1; at <= level; at += 1) {
    const format = levelOf(style, at)?.attributes['style:num-format'] ?? '';
    if (format !== '') numbers.push(inFormat(counts[at] ?? 1, format));
  }
  if (numbers.length === 0 || !attributes['style:num-format']) return '';
  return `${attributes['style:num-prefix'] ?? ''}${numbers.join('.')}${attributes['style:num-suffix'] ?? ''}`.trim();
}

function levelOf(style: XmlElement | null, level: number): XmlElement | null {
  return elementsOf(style).find(({ attributes }) => attributes['text:level'] === String(level + 1)) ?? null;
}

function startOf(level: XmlElement | null): number {
  return Number(level?.attributes['text:start-value'] ?? 1) || 1;
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

/** `style:num-format`, which is the first number of the sort or a sample of it: `1`, `a`, `۱, ۲, ۳, ...`. */
export function inFormat(number: number, format: string): string {
  return numeral(number, FORMATS.get(format) ?? 'custom', format);
}
