import type { CslName } from '#shared/model/citation.ts';
import { isProse } from './prose.ts';

/** Words that no person's name has, and many a body's. */
const OF_BODIES =
  /^(?:the|of|agency|archives?|army|assembly|association|associates|authority|bloggers|board|books|broadcasting|bureau|center|centre|city|club|coast|commission|committee|company|conference|council|county|court|daily|department|dept|editorial|editors|embassy|families|federation|force|forum|foundation|freedom|friends|front|fund|government|group|harbour|house|institute|institut|institution|international|journal|justice|league|lights|library|magazine|master|media|ministry|monitor|movement|museum|national|network|news|nations|observer|office|organi[sz]ation|parliament|party|post|press|programme|program|project|radio|review|rights|school|senate|services?|society|staff|state|states|team|television|times|truth|victims|voices|tribunal|tribune|tv|union|united|university|watch|website|weekly|world|writers)$/iu;
/** Many of a kind, or a thing of the mind: `Observers`, `Brotherhood`. A `Rogers` is then a whole name, which is no error. */
const LIKE_BODIES = /^\p{Lu}\p{Ll}{2,}(?:ers|ists|hood|ship|tion|sion|ity|ies|women|people)$/u;
/** The same in Persian and Arabic, where they stand first. */
const BODIES_FIRST =
  /^(?:هیئت|هیأت|سازمان|کمیته|شورای?|وزارت|انجمن|دانشگاه|موسسه|مؤسسه|بنیاد|مرکز|حزب|اداره|کانون|دفتر|شرکت|خبرگزاری|هيئة|هيأة|منظمة|لجنة|مجلس|وزارة|جمعية|جامعة|مؤسسة|مركز|حزب|إدارة|دائرة|مكتب|شركة|وكالة|اتحاد|نقابة)$/u;

const UPPER_WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`;
const INITIAL = String.raw`\p{Lu}\.(?:-?\p{Lu}\.)*`;
const PARTICLE = String.raw`(?:van der|van den|van de|van|von|von der|de la|de|del|della|di|da|du|den|der|ten|ter|bin|ibn|al-?|el-?)`;
const FAMILY = String.raw`(?:${PARTICLE}\s)?${UPPER_WORD}(?:\s${UPPER_WORD}){0,2}`;
const GIVEN = String.raw`(?:${UPPER_WORD}|${INITIAL})(?:\s(?:${UPPER_WORD}|${INITIAL})){0,3}`;

const LATIN_INVERTED = new RegExp(String.raw`^(${FAMILY}),\s+(${GIVEN})$`, 'u');
const LATIN_DIRECT = new RegExp(
  String.raw`^(${UPPER_WORD}(?:\s${INITIAL})*|${INITIAL}(?:\s${INITIAL})*)\s((?:${PARTICLE}\s)?${UPPER_WORD})$`,
  'u',
);
const EASTERN_WORD = String.raw`[\p{Script=Arabic}][\p{Script=Arabic}\p{M}\u200c]*`;
const EASTERN_INVERTED = new RegExp(
  String.raw`^(${EASTERN_WORD}(?:\s${EASTERN_WORD})?)[،,]\s*(${EASTERN_WORD}(?:\s${EASTERN_WORD})?)$`,
  'u',
);

const EASTERN_WORDS = new RegExp(String.raw`^${EASTERN_WORD}\s${EASTERN_WORD}`, 'u');

/** `Brandt, Hanne`, in the parts that it has; null for what is no such name. */
export function invertedName(words: string): CslName | null {
  const [, family, given] = LATIN_INVERTED.exec(words) ?? EASTERN_INVERTED.exec(words) ?? [];
  if (family === undefined || given === undefined || isBody(family) || isBody(given)) return null;
  if (/\s\p{Lu}$/u.test(family)) return null;
  // `Samira Nouri, Farid Moradi` are two people.
  const areTwo = [family, given].every((part) => LATIN_DIRECT.test(part) || EASTERN_WORDS.test(part));
  return areTwo || isProse(words) ? null : { family, given };
}

/** `Hanne Brandt`: in parts where they are sure, whole where they are not; null for what is no name of a person. */
export function directName(words: string): CslName | null {
  const [, given, family] = LATIN_DIRECT.exec(words) ?? [];
  if (given !== undefined && family !== undefined && !isBody(words))
    return isProse(words) ? null : { family, given };
  return isPersonLike(words) ? { literal: words } : null;
}

/** Three names or four, or two in a script where nothing tells which is which. */
function isPersonLike(words: string): boolean {
  const parts = words.split(/\s+/u);
  if (parts.length < 2 || parts.length > 5 || isBody(words) || isProse(words) || /[\p{Nd}!?؟:;]/u.test(words))
    return false;
  const isLatin = parts.every((part) =>
    new RegExp(String.raw`^(?:${UPPER_WORD}|${INITIAL}|${PARTICLE})$`, 'u').test(part),
  );
  return isLatin
    ? parts.filter((part) => /^\p{Lu}/u.test(part)).length >= 2 &&
        parts.some((part) => /\p{L}{2}/u.test(part))
    : parts.every((part) => new RegExp(`^${EASTERN_WORD}$`, 'u').test(part));
}

/** A name of a body: `Harbour Board`, `هیئت بندر`, `The Quay Writers`. */
export function bodyName(words: string): CslName | null {
  const parts = words.split(/\s+/u);
  if (
    parts.length > 9 ||
    isProse(words) ||
    /[\p{Nd}!?؟:;,،]|(?<!\b\p{Lu})\.\s/u.test(words) ||
    !isBody(words)
  )
    return null;
  const cased = parts.filter((part) => /\p{Lu}|\p{Ll}/u.test(part));
  const small = /^(?:of|the|and|for|in|on|at|to|de|del|der|des|du|la|le|&)$/u;
  const isCapital =
    cased.every((part) => small.test(part) || /\p{Lu}/u.test(part)) && /^[^\p{Ll}]/u.test(words);
  return isCapital ? { literal: words } : null;
}

/** Words that stand before a number or a comma as a surname does. */
const NO_SURNAME =
  /^(?:See|Cf|Ibid|Idem|Id|Op|Loc|Note|Notes|Chapter|Figure|Fig|Table|Section|Appendix|Part|Plate|Map|Page|Book|Volume|Article|Act|Scene|Room|Line|Yes|No|Here|There|Then|Also|And|But|In|On|At|The|A|An|For|To|From|By|Eadem|Ders|Dies|همان|همو|همانجا|نفسه|پیشین|المؤلف|همچنین|نیز|فصل|جدول|بخش|شکل|نقشه|الفصل|الجدول|القسم|الخريطة|انظر|بنگرید)$/u;

/** A surname alone, as notes that name a work again write it. */
export function surname(words: string): CslName | null {
  if (isProse(words) || NO_SURNAME.test(words)) return null;
  if (new RegExp(String.raw`^(?:${PARTICLE}\s)?${UPPER_WORD}$`, 'u').test(words)) return { family: words };
  return new RegExp(String.raw`^${EASTERN_WORD}(?:\s${EASTERN_WORD})?$`, 'u').test(words)
    ? { literal: words }
    : null;
}

export function isBody(words: string): boolean {
  const parts = words.split(/\s+/u);
  return (
    parts.some((part) => OF_BODIES.test(part) || LIKE_BODIES.test(part)) || BODIES_FIRST.test(parts[0] ?? '')
  );
}
