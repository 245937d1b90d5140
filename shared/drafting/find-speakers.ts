import { fold } from '../fold/fold.ts';
import { recogniseIn } from '../names/recognise.ts';

/** Somebody whom a paragraph names as the one who speaks. */
export interface NamedSpeaker {
  readonly name: string;
  readonly sign: 'begins' | 'said';
}

const SAYING = [
  ...'said says told tells recalled recalls remembers remembered stated states testified wrote writes asked shakes'.split(
    ' ',
  ),
  ...'گفت گفته میگوید میگفت نوشت نوشته افزود شهادت'.split(' '),
  ...'قال قالت يقول تقول ذكر ذكرت كتب روى شهد'.split(' '),
].map((word) => fold(word).text);
const SAID_BESIDE = new RegExp(`(?<![\\p{L}])(?:${SAYING.join('|')})(?![\\p{L}])`, 'u');
/** So far from the name the word may stand that says that they speak. */
const BESIDE = 40;

/**
 * Who speaks in a paragraph: one named at its beginning before a colon, or beside a word of saying. `known` are names that
 * the library or the case knows; of others only those that look like the name of a person.
 */
export function findSpeakers(paragraph: string, known: readonly string[]): readonly NamedSpeaker[] {
  // Where any word has a capital letter, one alone is no name.
  const likely = recogniseIn(paragraph).filter(
    ({ kind, sign, atStart, name }) =>
      kind === 'person' && (sign !== 'capitals' || !atStart || name.includes(' ')),
  );
  const found = [
    ...likely.flatMap(({ name, sign, start }): readonly (NamedSpeaker & { readonly at: number })[] => {
      if (sign === 'speaker') return [{ name, sign: 'begins', at: start }];
      return saidBeside(paragraph, start, start + name.length) ? [{ name, sign: 'said', at: start }] : [];
    }),
    ...known.flatMap((name): readonly (NamedSpeaker & { readonly at: number })[] => {
      const at = name.length < 3 ? -1 : paragraph.indexOf(name);
      return at >= 0 && saidBeside(paragraph, at, at + name.length) ? [{ name, sign: 'said', at }] : [];
    }),
  ].toSorted((a, b) => Number(b.sign === 'begins') - Number(a.sign === 'begins') || a.at - b.at);
  const names = new Set<string>();
  return found.flatMap(({ name, sign }) => {
    if (names.has(name)) return [];
    names.add(name);
    return [{ name, sign }];
  });
}

function saidBeside(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)];
  return SAID_BESIDE.test(fold(before).text) || SAID_BESIDE.test(fold(after).text);
}
