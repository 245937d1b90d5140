import { nameWords } from '#shared/names/words.ts';
import type { StatementDraft } from '#shared/model/case-given.ts';
import type { KnownCase } from './known-case.ts';

const MOST = 8;
/** Shorter words join others, and say nothing themselves. */
const SHORTEST = 3;
/** Of the words of a claim so many are to be said, weighed by how few other claims have them. */
const LEAST_SHARE = 0.25;

/** Claims that share telling words with these, most alike first. */
export function alikeClaims(known: KnownCase, words: string): StatementDraft['claims'] {
  const said = new Set(tellingWords(words));
  const { of, frequency } = known.kept('words of claims', () => wordsOfClaims(known));
  const weight = (word: string): number => 1 / (frequency.get(word) ?? 1);
  const alike = known.all.claims.map((claim, index) => {
    const own = [...(of[index] ?? [])];
    const all = own.reduce((sum, word) => sum + weight(word), 0);
    const shared = own.reduce((sum, word) => sum + (said.has(word) ? weight(word) : 0), 0);
    return { claim, share: all === 0 ? 0 : shared / all };
  });
  return alike
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ claim: { id, text, type } }) => ({ id, text, type }));
}

function wordsOfClaims({ all }: KnownCase): {
  readonly of: readonly ReadonlySet<string>[];
  readonly frequency: ReadonlyMap<string, number>;
} {
  const of = all.claims.map(({ text }) => new Set(tellingWords(text)));
  const frequency = new Map<string, number>();
  for (const own of of) for (const word of own) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return { of, frequency };
}

function tellingWords(text: string): readonly string[] {
  return nameWords(text).filter((word) => word.length > SHORTEST || /\d/.test(word));
}
