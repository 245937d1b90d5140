import { EASTERN_TITLES } from '../anchoring/critical-words.ts';
import { fold } from '../fold/fold.ts';
import { isArabicScript } from './words.ts';

/** Words before a name that are no part of it; folded. Some of them stand before other words too. */
export const TITLES: ReadonlySet<string> = new Set([
  ...EASTERN_TITLES,
  ...folded(`
    mr mrs ms miss dr doctor prof professor sir lord lady commander colonel captain general major lieutenant sergeant
    president minister judge ayatollah hojjatoleslam imam sheikh shaikh haj haji hajj seyed sayyed sayyid engineer mullah
    brother sister comrade
    آقا سرتیپ سردار برادر خواهر فرمانده رئیس وزیر قاضی
    النقيب الرائد العميد القائد الرئيس الوزير القاضي الشهيد
  `),
]);

/** Small words between the parts of a name; folded. */
const LINKS: ReadonlySet<string> = folded(
  'al el ol ul ad ar as ash at az an e i ye bin ibn ben bint ibne ebn بن ابن بنت ال',
);

function folded(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => fold(word).text),
  );
}

/** Whether the folded word ties parts of a name together, as “al” and “ibn” do. */
export function isLink(word: string): boolean {
  return LINKS.has(word);
}

/** The words of a name by which it is compared: without titles before it, and without small words. */
export function comparedWords(words: readonly string[]): readonly string[] {
  const begin = words.findIndex((word) => !TITLES.has(word));
  const untitled = begin < 0 ? words : words.slice(begin);
  // What comes last is no link: of `Shari'at` folding makes two words.
  const bare = untitled.filter((word, index) => !isLink(word) || index === untitled.length - 1);
  return bare.length > 0 ? bare : untitled;
}

/** “ال” stands before many a name, and not always before the same. Null where there is none. */
export function withoutArticle(word: string): string | null {
  return word.length >= 5 && word.startsWith('ال') ? word.slice(2) : null;
}

/** A word of a text without the particles that Arabic writes before the article. */
export function bareWord(word: string): string {
  if (word.length < 6 || !isArabicScript(word)) return word;
  return word.replace(/^[وف]?لل/u, 'ال').replace(/^(?:[وف][بک]?|[بک])(?=ال)/u, '');
}
