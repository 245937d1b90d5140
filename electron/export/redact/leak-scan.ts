import { foldText } from '#shared/fold/fold.ts';
import type { HiddenSpellings } from '#shared/model/redaction.ts';
import { alike, type ComparedName, toCompare } from '#shared/names/alike.ts';
import { skeletonsOf } from '#shared/names/skeleton.ts';
import { nameWords } from '#shared/names/words.ts';
import { createRedactor } from '#shared/redaction/redactor.ts';
import { groupBy } from '../../storage/group-by.ts';
import type { ExportFile } from '../render-note.ts';
import { decoded } from './addresses.ts';

/** Where an export gives somebody away. */
export interface Leak {
  readonly file: string;
  /** The words, with some around them. */
  readonly words: string;
}

export type LeakScan = (files: readonly ExportFile[]) => readonly Leak[];

/** Letters of a whole name; fewer stand together by chance. */
const FEWEST_LETTERS = 7;
/** How alike words of which a name has several must be to be a spelling of it that nobody listed. */
const NEAR = 0.86;
const AROUND = 24;

/**
 * Reads the files as they are to be written, and their names: as they stand, with what is encoded decoded, without the signs of
 * Markdown and HTML, letter by letter, and by their sound. It shares with the redaction what a spelling is, and not where to look.
 */
export function createLeakScan(hidden: readonly HiddenSpellings[]): LeakScan {
  const redactor = createRedactor(hidden);
  const spellings = [...new Set(hidden.flatMap((one) => one.spellings))];
  const letters = [...new Set(spellings.map(lettersOf))].filter((one) => one.length >= FEWEST_LETTERS);
  const sounds = spellings.map((one) => toCompare(nameWords(one))).filter(({ words }) => words.length > 1);

  function leaksIn(file: string, text: string, isPicture: boolean): readonly Leak[] {
    const found: Leak[] = [];
    const tell = (words: string): void =>
      void found.push({ file, words: words.replaceAll(/\s+/g, ' ').trim() });
    for (const reading of isPicture ? [text] : readingsOf(text)) {
      for (const { start, end } of isPicture ? [] : redactor.spansIn(reading)) {
        tell(reading.slice(Math.max(0, start - AROUND), end + AROUND));
      }
      const bare = lettersOf(reading);
      for (const name of letters) if (bare.includes(name)) tell(name);
      if (!isPicture) for (const words of nearIn(reading, sounds)) tell(words);
    }
    return found.filter(({ words }, index) => found.findIndex((other) => other.words === words) === index);
  }

  return (files) =>
    files.flatMap(({ name, content }) => {
      const inName = leaksIn(name, name, false);
      if (typeof content === 'string') return [...inName, ...leaksIn(name, content, false)];
      const bytes = Buffer.from(content);
      const readings = (['utf8', 'utf16le', 'latin1'] as const).map((encoding) => bytes.toString(encoding));
      return [...inName, ...readings.flatMap((text) => leaksIn(name, text, true))];
    });
}

function lettersOf(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}]+/gu, '');
}

/** What replaced a name is no leak, whatever it says, and neither are hashes and ids. */
function withoutOwn(text: string): string {
  return text.replaceAll(/█[^█\n]*█/g, ' █ ').replaceAll(/\b[0-9a-f]{64}\b/g, ' ');
}

function readingsOf(text: string): readonly string[] {
  const plain = withoutOwn(text);
  const unescaped = decoded(plain)
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d{1,6});/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&#x([0-9a-f]{1,5});/gi, (_all, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/&[a-z]+;/gi, ' ');
  const unmarked = unescaped.replaceAll(/<[^>\n]*>/g, '').replaceAll(/[*_`~\\]+/g, '');
  return [...new Set([plain, unescaped, unmarked, unmarked.replaceAll(/[-_+.]+/g, ' ')])];
}

/** Words beside each other that sound like a name of as many words. */
function nearIn(text: string, names: readonly ComparedName[]): readonly string[] {
  const words = nameWords(text).filter((word) => /^\p{L}{2,}$/u.test(word));
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const length of new Set(names.map((name) => name.words.length))) {
    const byBeginning = groupBy(
      names.filter((name) => name.words.length === length),
      beginningOf,
    );
    for (let at = 0; at + length <= words.length; at += 1) {
      const spelled = words.slice(at, at + length).join(' ');
      if (seen.has(spelled)) continue;
      seen.add(spelled);
      const window = toCompare(words.slice(at, at + length));
      const turned = { ...window, words: window.words.toReversed() };
      const like = [window, turned].flatMap((one) => byBeginning.get(beginningOf(one)) ?? []);
      if (like.some((name) => alike(name, window).score >= NEAR)) found.add(spelled);
    }
  }
  return [...found];
}

/** Two names that are alike begin with consonants that sound alike, in whichever order their words stand. */
function beginningOf({ words: [first] }: ComparedName): string {
  return first ? (skeletonsOf(first.sounds)[0]?.[0] ?? '') : '';
}
