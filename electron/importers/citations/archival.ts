import { findDate } from './dates.ts';
import { readNames } from './names.ts';
import { isLabel, isProse } from './prose.ts';
import { type Found, found, plainTitle, type Reading } from './reading.ts';

const LOCATORS = new RegExp(
  [
    String.raw`(?:[Bb]ox|[Ff]older|[Ff]ile|[Cc]arton|[Dd]ossier|[Ss]eries|[Rr]eel|[Ee]ntry|[Bb]undle|[Ll]iasse|[Bb]oîte|[Kk]arton|[Mm]appe|[Aa]kte|[Ii]tem|[Pp]iece|Record Group|RG|[Ff]rame|[Bb]and)\s(?:[Nn]os?\.\s?)?[A-Z]?(?:\p{Nd}|[IVX]+(?!\p{L}))`,
    String.raw`(?:Add\.\s|Eg\.\s|Or\.\s)?MSS?\.?\s[\w./-]*\p{Nd}`,
    String.raw`(?:f|ff|fol|fols|op|d|l|ll|Bl|fond|opis|delo|list)\.?\s\p{Nd}`,
    // A class and a piece, as public records have them: `FO 371/12345`, `R 58/123`.
    String.raw`\p{Lu}{1,4}\s\p{Nd}{1,4}\/\p{Nd}`,
    String.raw`(?:جعبه|پرونده|پروندهٔ|پوشه|پوشهٔ|سند|کلاسور|صندوق|محفظة|ملف|وثيقة|علبة|إضبارة|حافظة)\s(?:شماره\s|شمارهٔ\s|رقم\s)?\p{Nd}`,
  ]
    .map((source) => `^${source}`)
    .join('|'),
  'u',
);
const COLLECTION =
  /(?<![\p{L}])(?:Records|Papers|Collection|Correspondence|Fonds|Nachlass|Manuscripts|Deposit|مجموع[هۀ]ٔ?|اوراق|أوراق|مجموعة)(?![\p{L}])/u;
const ARCHIVE =
  /(?<![\p{L}])(?:Archives?|Archief|Archiv|\p{Lu}\p{L}*archiv|Archivo|Archivio|Library|Museum|Record Office|Records Cent(?:re|er)|Historical Society|Special Collections|Bibliothèque|آرشیو|سازمان اسناد|کتابخان[هۀ]ٔ?|موزه|مرکز اسناد|دار (?:ال)?وثائق|أرشيف|الأرشيف|مكتبة|دار الكتب)(?![\p{L}])|^(?:TNA|NARA|PRO|BArch|BL|GARF|RGASPI|IISH|AN|LOC)(?=$|\s|:)/u;
/** A short name in capitals that begins the reference is that of the archive. */
const ACRONYM = /^\p{Lu}{2,8}$/u;
const GENRE =
  /^(?:telegram|letter|memorandum|cable|typescript|draft|circular|minutes|تلگراف|نامه|برقية|رسالة)$/u;

type Kind = 'locator' | 'archive' | 'collection' | 'genre' | 'date' | 'words';
interface Part {
  readonly kind: Kind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Something kept in an archive: what, when, box and folder, collection, archive, in any order. */
export function readArchival(text: string): Reading | null {
  if (isProse(text)) return null;
  const parts = partsOf(text);
  const of = (kind: Kind): readonly Part[] => parts.filter((part) => part.kind === kind);
  const [locator, ...others] = of('locator');
  const [archive] = of('archive');
  const last = others.at(-1) ?? locator;
  const isArchival = locator && (archive || of('collection').length > 0 || others.length > 0);
  if (!locator || !last || !isArchival || !areTogether(parts, locator, last)) return null;
  return {
    type: 'manuscript',
    fields: [
      ...found('archive_location', text.slice(locator.start, last.end), 0.95),
      ...found('archive', archive?.text, 0.9),
      ...found('archive_collection', of('collection')[0]?.text, 0.9),
      ...found('archive-place', placeBehind(parts, archive), 0.85),
      ...found('genre', of('genre')[0]?.text, 0.85),
      ...found(
        'issued',
        findDate(text.replace(text.slice(locator.start, last.end), (all) => ' '.repeat(all.length)))?.date,
        0.9,
      ),
      ...item(parts, archive),
    ],
  };
}

function partsOf(text: string): readonly Part[] {
  const body = text.replace(/[.\s]+$/u, '');
  const parts: Part[] = [];
  for (const match of body.matchAll(/[^,،;؛]+/gu)) {
    const lead = /^[\s:]*/u.exec(match[0])?.[0].length ?? 0;
    const words = match[0].trim();
    if (words === '') continue;
    const start = match.index + lead;
    parts.push({
      kind: kindOf(words, parts.length === 0, text),
      text: words,
      start,
      end: start + words.length,
    });
  }
  return joinDates(parts, body);
}

function kindOf(words: string, isFirst: boolean, all: string): Kind {
  const bare = words.replaceAll(/["“”«»]/gu, '');
  if (LOCATORS.test(words)) return 'locator';
  const isLong = bare.split(/\s+/u).length > 8;
  if (!isLong && ARCHIVE.test(words)) return 'archive';
  if (isFirst && ACRONYM.test(words) && LOCATORS.test(all.slice(words.length).replace(/^[\s,:]+/u, '')))
    return 'archive';
  if (!isLong && COLLECTION.test(words) && isLabel(words) && !/^(?:Letter|Report)/u.test(words))
    return 'collection';
  if (GENRE.test(words)) return 'genre';
  const date = findDate(words);
  return date &&
    date.end - date.start >= words.length - 24 &&
    date.start < 24 &&
    !/^["“«]/u.test(words) &&
    /^(?:\p{Nd}|[\p{L}]+\.?\s\p{Nd}|مورخ|entry|dated|undated)/u.test(words)
    ? 'date'
    : words === 'undated'
      ? 'date'
      : 'words';
}

/** `May 3, 1932` is two parts at first. */
function joinDates(parts: readonly Part[], text: string): readonly Part[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const next = parts[index + 1];
    const isHalf = (one: Part | undefined): boolean =>
      one !== undefined && /^\p{Lu}\p{L}{2,8}\.?\s\d{1,2}$/u.test(one.text);
    if (isHalf(before) && /^\d{4}$/u.test(part.text)) return [];
    if (isHalf(part) && next && /^\d{4}$/u.test(next.text)) {
      return [
        { kind: 'date' as const, text: text.slice(part.start, next.end), start: part.start, end: next.end },
      ];
    }
    return [part];
  });
}

function areTogether(parts: readonly Part[], first: Part, last: Part): boolean {
  return parts.every((part) => part.start < first.start || part.end > last.end || part.kind === 'locator');
}

/** A place may stand behind the archive, at the end. */
function placeBehind(parts: readonly Part[], archive: Part | undefined): string | null {
  const last = parts.at(-1);
  const isBehind = archive && last && parts.indexOf(archive) === parts.length - 2 && last.kind === 'words';
  return isBehind && last.text.split(' ').length <= 3 && isLabel(last.text) && !/\p{Nd}/u.test(last.text)
    ? last.text
    : null;
}

/** The thing itself: the first words that are nothing else, with who wrote it where a title in quotation marks follows. */
function item(parts: readonly Part[], archive: Part | undefined): readonly Found[] {
  const words = parts.filter(
    ({ kind, start, text }) =>
      kind === 'words' &&
      !(archive && archive !== parts[0] && start > archive.start && !/^["“«]|\p{Nd}/u.test(text)),
  );
  const [first, second] = words;
  const quoted = words.find(({ text }) => /^["“«]/u.test(text));
  if (quoted) {
    const names = first && first !== quoted && quoted === second ? readNames(first.text) : null;
    return [
      ...found('title', plainTitle(quoted.text.replaceAll(/["“”«»]/gu, '')), 0.95),
      ...found('author', names?.names, names?.confidence ?? 0),
    ];
  }
  const title = first?.text ?? '';
  return found('title', title.split(/\s+/u).length <= 16 ? plainTitle(title) : null, 0.8);
}
