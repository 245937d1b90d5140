import type { ImportedBlock } from '#shared/model/text.ts';
import { languageWithin, type TextLanguage } from '#shared/metadata/guess-language.ts';
import { bulletLength, isListItem } from './list-items.ts';
import { indentOf, rejoin, type Group } from './lines.ts';
import type { Unit } from './units.ts';

const LONGEST_HEADING = 80;
/** What a heading stands over is longer than another heading. */
const SHORTEST_PARAGRAPH = 100;

export function blockOf(unit: Unit, next: Unit | undefined, document: TextLanguage): ImportedBlock {
  const { lines } = unit;
  if (isListItem(unit.text)) {
    const level = Math.min(6, 1 + Math.floor(indentOf(lines[0] ?? { start: 0, end: 0, text: '' }) / 4));
    return block('list-item', level, unit.text.slice(bulletLength(unit.text)), document);
  }
  if (lines.every(({ text }) => /^\s*>/u.test(text)))
    return block('quote', 1, rejoin(lines.map(unquoted)), document);
  const hashes = /^(#{1,6})\s+(?=\S)/u.exec(unit.text);
  if (hashes?.[1] !== undefined)
    return block('heading', hashes[1].length, unit.text.slice(hashes[0].length), document);
  return isHeading(unit, next)
    ? block('heading', 2, unit.text, document)
    : block('paragraph', 1, unit.text, document);
}

export function block(
  kind: ImportedBlock['kind'],
  level: number,
  text: string,
  document: TextLanguage,
): ImportedBlock {
  return { kind, level, text, ...languageWithin(text, document), spans: [] };
}

function unquoted(line: Group[number]): Group[number] {
  return { ...line, text: line.text.replace(/^\s*>\s?/u, '') };
}

/** A short line alone over a paragraph, that ends as no sentence does. */
function isHeading({ text, lines, group }: Unit, next: Unit | undefined): boolean {
  return (
    lines.length === 1 &&
    next !== undefined &&
    next.group !== group &&
    text.length <= LONGEST_HEADING &&
    next.text.length >= SHORTEST_PARAGRAPH &&
    /\p{L}/u.test(text) &&
    !/[.,;:!…،؛][”"»)\]]*$/u.test(text) &&
    !/^[\p{Ll}"“«(–—-]/u.test(text)
  );
}
