import { SHORTEST_PASSPHRASE } from '#shared/model/lock.ts';

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** Guesses, as powers of ten: a thousand machines try about ten million passphrases of a library in a second. */
const FAIR = 13;
const STRONG = 16.5;

/** How hard a passphrase is to guess for somebody who knows the passwords that people choose. */
export async function strengthOf(passphrase: string): Promise<Strength> {
  if (passphrase.normalize('NFC').length < SHORTEST_PASSPHRASE) return 'short';
  const check = await loadCheck();
  const { guessesLog10 } = check(passphrase);
  if (guessesLog10 < FAIR) return 'weak';
  return guessesLog10 < STRONG ? 'fair' : 'strong';
}

type Check = (passphrase: string) => { readonly guessesLog10: number };
let loaded: Promise<Check> | null = null;

/** The lists of common passwords are not in the memory of a window that asks for none. */
function loadCheck(): Promise<Check> {
  loaded ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }]) => {
      const factory = new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary });
      return (passphrase) => factory.check(passphrase);
    },
  );
  return loaded;
}
