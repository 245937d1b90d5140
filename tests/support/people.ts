import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArabicScript } from '#shared/names/words.ts';
import type { Database } from '../../electron/storage/database.ts';
import { importedDocument, paragraph } from './imported-document.ts';
import { store } from './store.ts';

/** Somebody who is invented, with the ways in which the name is written. */
export interface Person {
  readonly name: string;
  /** In other letters, and romanised in another way. */
  readonly others: readonly string[];
}

const FILE = join(import.meta.dirname, '..', 'fixtures', 'names', 'people.txt');

export const PEOPLE: readonly Person[] = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', ...others] = line.split('|').map((part) => part.trim());
    return { name, others };
  });

/** A document for each script that has every spelling of everybody in a sentence of its own. */
export async function storePeople(db: Database, people: readonly Person[]): Promise<void> {
  const spellings = people.flatMap(({ name, others }) => [name, ...others]);
  const arabic = spellings.filter((spelling) => isArabicScript(spelling));
  const latin = spellings.filter((spelling) => !isArabicScript(spelling));
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['en', latin.map((name) => `On that evening ${name} came down to the ferry.`)],
    ['fa', arabic.filter(isPersian).map((name) => `آن شب ${name} به کنار اسکله آمد.`)],
    ['ar', arabic.filter((name) => !isPersian(name)).map((name) => `في ذلك المساء جاء ${name} إلى المرسى.`)],
  ];
  for (const [language, lines] of texts) {
    const blocks = lines.map((line) => ({ ...paragraph(line), language }));
    await store(db, importedDocument(lines.join('\n'), { title: `Who came, ${language}`, language, blocks }));
  }
}

function isPersian(name: string): boolean {
  return /[پچژگکی]/u.test(name);
}
