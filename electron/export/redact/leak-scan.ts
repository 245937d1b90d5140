import { foldText } from '#shared/fold/fold.ts';
import type { HiddenSpellings, Leak } from '#shared/model/redaction.ts';
import { alike, type ComparedName, toCompare } from '#shared/names/alike.ts';
import { skeletonsOf } from '#shared/names/skeleton.ts';
import { nameWords } from '#shared/names/words.ts';
import { BAR, createRedactor } from '#shared/redaction/redactor.ts';
import { groupBy } from '../../storage/group-by.ts';
import type { ExportFile } from '../render-note.ts';
import { decoded } from './addresses.ts';
import { type ReadablePart, readableParts, wordsOfMarkup } from './readable-parts.ts';

export type LeakScan = (files: readonly ExportFile[]) => readonly Leak[];

/** Letters of a whole name; fewer stand together by chance. */
const FEWEST_LETTERS = 7;
/** How alike words of which a name has several must be to be a spelling of it that nobody listed. */
const NEAR = 0.86;
const AROUND = 24;

interface Sound {
  readonly name: ComparedName;
  readonly as: string;
}

/**
 * Reads the files as they are to be written, and their names: as they stand, with what is encoded decoded, without the signs of
 * Markdown and HTML, letter by letter, and by their sound. It shares with the redaction what a spelling is, and not where to look.
 */
export function createLeakScan(hidden: readonly HiddenSpellings[]): LeakScan {
  const redactor = createRedactor(hidden);
  const instead = [...new Set(hidden.map(({ as }) => as))];
  const spellings = [...new Set(hidden.flatMap((one) => one.spellings))];
  const letters = [...new Set(spellings.map(lettersOf))].filter((one) => one.length >= FEWEST_LETTERS);
  const sounds = hidden
    .flatMap((one) => one.spellings.map((spelling) => ({ name: toCompare(nameWords(spelling)), as: one.as })))
    .filter(({ name }) => name.words.length > 1);

  function leaksIn({ text, kind }: ReadablePart): readonly FoundLeak[] {
    const found: FoundLeak[] = [];
    const tell = (words: string, spelling: string | null = null, as = ''): void =>
      void found.push({ words: words.replaceAll(/\s+/g, ' ').trim(), spelling, as });
    const compared = new Map<string, string | null>();
    for (const reading of kind === 'bytes' ? [text] : readingsOf(text, kind, instead)) {
      for (const { start, end } of kind === 'bytes' ? [] : redactor.spansIn(reading)) {
        tell(reading.slice(Math.max(0, start - AROUND), end + AROUND));
      }
      const bare = lettersOf(reading);
      for (const name of letters) if (bare.includes(name)) tell(name);
      if (kind === 'bytes') continue;
      for (const [words, as] of nearIn(reading, sounds, compared)) tell(words, words, as);
    }
    return found;
  }

  return (files) => {
    // Packages hold much that is the same in all of them.
    const read = new Map<string, readonly FoundLeak[]>();
    const leaksOf = (part: ReadablePart): readonly FoundLeak[] => {
      const key = `${part.kind} ${part.text}`;
      const found = read.get(key) ?? leaksIn(part);
      read.set(key, found);
      return found;
    };
    return files.flatMap((file) =>
      distinct(readableParts(file).flatMap(leaksOf)).map((leak) => ({ file: file.name, ...leak })),
    );
  };
}

type FoundLeak = Omit<Leak, 'file'>;

function distinct(leaks: readonly FoundLeak[]): readonly FoundLeak[] {
  return leaks.filter(({ words }, index) => leaks.findIndex((other) => other.words === words) === index);
}

function lettersOf(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}]+/gu, '');
}

/**
 * What replaced a name is no leak, whatever it says, and neither are hashes and ids. A bar alone stands in names of files, so
 * that what is between two is not always what replaced something.
 */
function withoutOwn(text: string, instead: readonly string[]): string {
  return instead
    .reduce((rest, as) => rest.replaceAll(`${BAR}${as}${BAR}`, ` ${BAR} `), text)
    .replaceAll(/\b[0-9a-f]{64}\b/g, ' ');
}

function readingsOf(text: string, kind: 'words' | 'markup', instead: readonly string[]): readonly string[] {
  const read = (words: string): readonly string[] => {
    const plain = withoutOwn(words, instead);
    const unescaped = decoded(plain)
      .replaceAll(/\\u([0-9a-f]{4})/gi, (_all, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .replaceAll(/&#(\d{1,6});/g, (_all, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll(/&#x([0-9a-f]{1,5});/gi, (_all, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      )
      .replaceAll(/&[a-z]+;/gi, ' ');
    const unmarked = unescaped.replaceAll(/<[^>\n]*>/g, '').replaceAll(/[*_`~\\]+/g, '');
    return [plain, unescaped, unmarked, unmarked.replaceAll(/[-_+.]+/g, ' ')];
  };
  return [...new Set((kind === 'markup' ? wordsOfMarkup(text) : [text]).flatMap(read))];
}

/**
 * Words beside each other that sound like a name of as many words, with what stands instead of it. Readings of one text are
 * much alike: what was compared in one is kept for the next.
 */
function nearIn(
  text: string,
  names: readonly Sound[],
  compared: Map<string, string | null>,
): ReadonlyMap<string, string> {
  const words = nameWords(text).filter((word) => /^\p{L}{2,}$/u.test(word));
  const found = new Map<string, string>();
  for (const length of new Set(names.map(({ name }) => name.words.length))) {
    const byBeginning = groupBy(
      names.filter(({ name }) => name.words.length === length),
      ({ name }) => beginningOf(name),
    );
    for (let at = 0; at + length <= words.length; at += 1) {
      const spelled = words.slice(at, at + length).join(' ');
      let as = compared.get(spelled);
      if (as === undefined) {
        as = nearestTo(toCompare(words.slice(at, at + length)), byBeginning);
        compared.set(spelled, as);
      }
      if (as !== null) found.set(spelled, as);
    }
  }
  return found;
}

/** What stands instead of a name that sounds like the words; null where none does. */
function nearestTo(window: ComparedName, byBeginning: ReadonlyMap<string, readonly Sound[]>): string | null {
  const turned = { ...window, words: window.words.toReversed() };
  const like = [window, turned].flatMap((one) => byBeginning.get(beginningOf(one)) ?? []);
  return like.find(({ name }) => alike(name, window).score >= NEAR)?.as ?? null;
}

/** Two names that are alike begin with consonants that sound alike, in whichever order their words stand. */
function beginningOf({ words: [first] }: ComparedName): string {
  return first ? (skeletonsOf(first.sounds)[0]?.[0] ?? '') : '';
}
