import { basename } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { SHORTEST_PASSPHRASE } from '#shared/model/lock.ts';
import { SCHEMAS } from '../handlers/schemas.ts';
import { loadFile } from '../library/load-file.ts';
import { deriveKey, type Key, newKey, wipeKey } from '../storage/key.ts';
import { fitsKey, readSalt } from '../storage/locked-pages.ts';
import type { AskPassword } from './ask-password.ts';
import { shown } from './shown.ts';
import { WrongUsage } from './usage.ts';

const TIMES = 3;

export interface PassphraseFrom {
  /** As given; absent where the passphrase is not in a file. */
  readonly passphraseFile?: string;
}

/**
 * The key of a library or a backup that is locked, for whoever calls to wipe; null for one that anybody can read. From the
 * first line of a file, or asked for. Fails with `library-encrypted` where nobody can be asked, `wrong-passphrase`, and as
 * `loadFile` does.
 */
export async function libraryKey(
  path: string,
  { passphraseFile }: PassphraseFrom,
  ask: AskPassword | null,
): Promise<Key | null> {
  const salt = await readSalt(path);
  if (!salt) return null;
  for (let time = 1; ; time += 1) {
    const passphrase =
      passphraseFile === undefined
        ? await asked(`Passphrase of ${shown(basename(path))}: `, ask)
        : await firstLine(passphraseFile);
    const key = await deriveKey(passphrase, salt);
    if (await fitsKey(path, key)) return key;
    wipeKey(key);
    if (passphraseFile !== undefined || time === TIMES)
      throw new Failed('wrong-passphrase', `That is not the passphrase of “${shown(basename(path))}”.`);
  }
}

/** For a library that is to be locked: asked for twice, because it is not shown. */
export async function chosenKey(file: string | null, ask: AskPassword | null): Promise<Key> {
  const passphrase = file === null ? await askedTwice(ask) : await firstLine(file);
  if (!SCHEMAS['lock.encrypt'].safeParse([passphrase, { alsoRemoveBackups: false }]).success)
    throw new WrongUsage(`A passphrase has at least ${SHORTEST_PASSPHRASE} signs.`);
  return newKey(passphrase);
}

async function askedTwice(ask: AskPassword | null): Promise<string> {
  const passphrase = await asked('New passphrase, which nobody can find again for whoever forgets it: ', ask);
  if ((await asked('Once more: ', ask)) !== passphrase)
    throw new Failed('conflict', 'The two were not the same. Nothing was changed.');
  return passphrase;
}

async function asked(question: string, ask: AskPassword | null): Promise<string> {
  const passphrase = await ask?.(question);
  if (passphrase === null || passphrase === undefined)
    throw new Failed(
      'library-encrypted',
      'A passphrase is needed. Give the name of a file that begins with it, or type it at a terminal.',
    );
  return passphrase;
}

/** An argument would be seen by whoever lists the running programs. */
async function firstLine(path: string): Promise<string> {
  const [line = ''] = new TextDecoder().decode(await loadFile(path)).split(/\r?\n/, 1);
  return line;
}
