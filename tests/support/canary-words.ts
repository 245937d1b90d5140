import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '#shared/fold/fold.ts';

const LATIN = ['vor', 'quil', 'zet', 'nam', 'dru', 'phes', 'wik', 'lor', 'gax', 'mib'];
const PERSIAN = ['پژ', 'چک', 'گی', 'ژا', 'فگ', 'کچ', 'یپ', 'زگ', 'شچ', 'دژ'];
const ARABIC = ['ضي', 'ظك', 'ثة', 'صع', 'غط', 'ذي', 'حظ', 'قض', 'خث', 'عك'];

/** A hundred words that stand nowhere else, in three scripts. */
export const CANARIES: readonly string[] = Array.from({ length: 100 }, (_, index) => {
  const syllables = [LATIN, PERSIAN, ARABIC][index % 3] ?? LATIN;
  const digits = [Math.floor(index / 30), Math.floor(index / 3) % 10, (index * 7 + 3) % 10, index % 10];
  const word = digits.map((digit) => syllables[digit] ?? '').join('');
  // Words may begin in upper case, and are folded where they are searched.
  return index % 2 === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1);
});

/** Every form in which a program may leave a word on a disk. */
export function formsOf(word: string): readonly Buffer[] {
  const spellings = [...new Set([word, word.toLowerCase(), word.normalize('NFD'), foldText(word)])];
  return spellings.flatMap((spelling) => {
    const utf16 = Buffer.from(spelling, 'utf16le');
    return [Buffer.from(spelling, 'utf8'), utf16, Buffer.from(utf16).swap16()];
  });
}

interface Form {
  readonly word: string;
  readonly bytes: Buffer;
}

/** Which of the words stand in which file of the folders, however deep. */
export function wordsLeftIn(
  words: readonly string[],
  ...folders: readonly string[]
): { readonly found: ReadonlyMap<string, string>; readonly files: number } {
  const forms = words.flatMap((word) => formsOf(word).map((bytes): Form => ({ word, bytes })));
  const beginning = Map.groupBy(forms, ({ bytes }) => bytes.readUInt32LE(0));
  const found = new Map<string, string>();
  let files = 0;
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      files += 1;
      for (const word of wordsIn(readFileSync(join(entry.parentPath, entry.name)), beginning))
        found.set(word, entry.name);
    }
  }
  return { found, files };
}

/** By the first four bytes of every form: to look for each form by itself would take minutes. */
function wordsIn(bytes: Buffer, beginning: ReadonlyMap<number, readonly Form[]>): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    for (const { word, bytes: form } of beginning.get(bytes.readUInt32LE(at)) ?? [])
      if (bytes.subarray(at, at + form.length).equals(form)) found.push(word);
  }
  return found;
}
