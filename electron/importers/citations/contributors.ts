import type { CitationField } from '#shared/model/citation.ts';
import { readNames } from './names.ts';
import { type Found, found } from './reading.ts';
import type { Slate } from './slate.ts';

type Role = Extract<CitationField, 'editor' | 'translator' | 'interviewer'>;

/** Words before a name that say what the person did. In English they are written small, or begin a sentence. */
const BEFORE: readonly (readonly [Role, RegExp])[] = (
  [
    [
      'translator',
      String.raw`(?:[Tt]rans(?:lated)?(?:\sand\s[Ee]d(?:ited)?)?\.?(?:\sby)?|ترجم[ةهۀ]ٔ?\s?(?:ی\s)?|مترجم:?|تعريب|نقله إلى العربية)`,
    ],
    [
      'editor',
      String.raw`(?:[Ee]d(?:ited|s)?\.?(?:\sby)?|زیر نظر|به کوشش|به‌کوشش|به اهتمام|تصحیح|به تصحیح|ویراستهٔ?|ویراستار:?|تحقيق|تحرير|إعداد)`,
    ],
    ['interviewer', String.raw`(?:[Ii]nterview(?:ed)?\.?\s[Bb]y|مصاحبه‌گر:?|حاوره:?)`],
  ] as const
).map(([role, words]) => [role, new RegExp(String.raw`(?<![\p{L}\p{M}])${words}\s+(?=[\p{Lu}\p{Lo}])`, 'u')]);

/** `Hanne Brandt, ed.`, `Brandt, H. (Ed.)`: behind the name. */
const BEHIND = /[,،]?\s*\(?(?<![\p{L}])(?:[Ee]ditors?|[Ee]ds?\.|ویراستار|تحرير)\)?[.,،]?\s*$/u;

/** People named behind a word for what they did, up to the next comma, bracket or full stop that ends no initial. */
export function takeContributors(slate: Slate): readonly Found[] {
  const all: Found[] = [];
  for (const [role, opened] of BEFORE) {
    const match = opened.exec(slate.left());
    if (match) all.push(...takeBehind(slate, role, match));
  }
  return [...all, ...takeInBrackets(slate)];
}

function takeBehind(slate: Slate, role: Role, match: RegExpExecArray): readonly Found[] {
  const from = match.index + match[0].length;
  const rest = slate.left().slice(from);
  const end = /[,،؛;:()\ue0f0]|(?<!(?<!\p{L})\p{Lu})\.|$/u.exec(rest)?.index ?? rest.length;
  const read = readNames(rest.slice(0, end));
  if (!read) return [];
  slate.wipe(match.index, from + end);
  return found(role, read.names, 0.9);
}

/** `(I. Tarn, Trans.)`; and `M. Vantongeren (Ed.),` behind `In`. */
function takeInBrackets(slate: Slate): readonly Found[] {
  const all: Found[] = [];
  const inside = /\(([^()]{3,80}?),\s(Trans|Eds?)\.(?:\)|;)/u.exec(slate.left());
  const insideNames = inside && readNames(inside[1] ?? '');
  if (inside && insideNames) {
    slate.wipe(inside.index, inside.index + inside[0].length);
    all.push(...found(inside[2] === 'Trans' ? 'translator' : 'editor', insideNames.names, 0.95));
  }
  const behind = /(?<=\bIn\s)([^()]{3,120}?)\s\(Eds?\.\),?/u.exec(slate.left());
  const behindNames = behind && readNames(behind[1] ?? '');
  if (behind && behindNames) {
    slate.wipe(behind.index, behind.index + behind[0].length);
    all.push(...found('editor', behindNames.names, 0.95));
  }
  return all;
}

/** The names of a leading part that says that they are its editors; null when it does not say so. */
export function leadingEditors(words: string): string | null {
  return BEHIND.test(words) ? words.replace(BEHIND, '') : null;
}
