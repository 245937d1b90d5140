import { leadingEditors } from './contributors.ts';
import { isNobody, type FoundNames, readNames } from './names.ts';
import { isLabel, isTitle } from './prose.ts';
import { type Found, found, plain, plainTitle } from './reading.ts';

/** Who made a work and what it is called, from the words before everything else; null when they are not that. */
export interface Heading {
  readonly fields: readonly Found[];
  /** Where the words behind it begin. */
  readonly end: number;
  /** True where the name is written as only a list of works writes it. */
  readonly isInverted: boolean;
}

/** `Hanne Brandt, ed., Weights and Fares`: parted by commas, up to `end`. */
export function commaHeading(left: string, end: number): Heading | null {
  const words = left
    .slice(0, end)
    .replaceAll(/[\ue0f0\s]+/gu, ' ')
    .trim()
    .replace(/[،,:.]+$/u, '');
  const editors = /^(.{3,120}?),\s(?:eds?\.|editors?),\s+(.+)$/su.exec(words);
  const editorNames = editors && readNames(editors[1] ?? '');
  if (editors && editorNames)
    return heading([...names('editor', editorNames), ...titled(editors[2] ?? '', 0.85)], end);
  const pieces = words.split(/[,،]\s+/u);
  for (let count = Math.min(pieces.length - 1, 5); count > 0; count -= 1) {
    const named = pieces.slice(0, count).join(', ');
    const read = isList(pieces.slice(0, count)) ? readNames(named) : null;
    const title = pieces.slice(count).join(', ');
    if (read && isTitle(title))
      return heading(
        [...names('author', read), ...titled(title, count > 1 && pieces.length > 2 ? 0.8 : 0.85)],
        end,
      );
  }
  const [title = ''] = pieces;
  return pieces.length === 1 && isLabel(title) ? heading(titled(title, 0.75), end) : null;
}

/** One name; several with `and`; or, in a script without capitals, a surname and a given name of a word each. */
function isList(pieces: readonly string[]): boolean {
  if (pieces.length === 1) return true;
  if (/(?:^|\s)(?:and|&|و)\s/u.test(pieces.at(-1) ?? '')) return true;
  return pieces.length === 2 && pieces.every((piece) => /^[\p{Script=Arabic}\p{M}\u200c]+$/u.test(piece));
}

const FULL_STOP = /[.؟?!](?=\s|$)/gu;

/** `Brandt, Hanne, and Jan Orval. Weights and Fares.`: parted by full stops. */
export function sentenceHeading(left: string): Heading | null {
  let best: { readonly end: number; readonly names: readonly Found[]; readonly isInverted: boolean } | null =
    null;
  for (const { index } of left.matchAll(FULL_STOP)) {
    if (index > 200) break;
    const words = left.slice(0, index + 1);
    if (/[:;(\ue0f0]/u.test(words)) break;
    const editors = leadingEditors(words);
    const read = isNobody(words) ? null : readNames(editors ?? words);
    if (read) {
      const isInverted = /^\S+(?:\s\S+){0,2}[,،]/u.test(words);
      best = { end: index + 1, names: names(editors === null ? 'author' : 'editor', read), isInverted };
    } else if (isNobody(words)) best = { end: index + 1, names: [], isInverted: false };
  }
  if (!best) return null;
  const rest = left.slice(best.end);
  const stop = /(?<!(?<!\p{L})\p{Lu})[.؟?!](?=\s|$|\ue0f0)|\ue0f0/u.exec(rest);
  if (!stop) return null;
  const title = rest.slice(0, stop.index + (/[?!؟]/u.test(stop[0]) ? 1 : 0)).trim();
  if (!isTitle(title) || title.length > 200) return null;
  return {
    fields: [...best.names, ...titled(title, 0.85)],
    end: best.end + stop.index,
    isInverted: best.isInverted,
  };
}

function heading(fields: readonly Found[], end: number): Heading {
  return { fields, end, isInverted: false };
}

function names(field: 'author' | 'editor', { names: list, confidence }: FoundNames): readonly Found[] {
  return found(field, list, confidence);
}

function titled(words: string, confidence: number): readonly Found[] {
  return found('title', plainTitle(plain(words)), confidence);
}
