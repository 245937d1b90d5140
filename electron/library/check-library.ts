import type { CheckFinding, CheckReport } from '#shared/model/library.ts';
import { checkFile, checkTexts } from '../storage/check.ts';
import type { Reader } from '../storage/database.ts';
import { checkLedger } from '../storage/ledger/check-ledger.ts';
import { listOriginalHashes, readOriginal } from '../storage/originals.ts';
import { checkCase } from './check-case.ts';
import { checkNotes } from './check-notes.ts';
import { sha256 } from './pack-file.ts';

/**
 * Looks at everything the library holds: the file itself, the bytes of every original, the text of every revision,
 * the place of every passage, the state of every note, the dates of the case, the ledger. Changes nothing.
 */
export async function checkLibrary(db: Reader): Promise<CheckReport> {
  const findings: CheckFinding[] = [];
  /** A damaged page can stop any query: what was found before it is still worth telling. */
  async function part<T>(
    work: () => Promise<T & { readonly findings: readonly CheckFinding[] }>,
    none: T,
  ): Promise<T> {
    try {
      const found = await work();
      findings.push(...found.findings);
      return found;
    } catch (error) {
      findings.push({
        about: 'file',
        id: 'library',
        message: `A part of the library cannot be read: ${String(error)}`,
      });
      return none;
    }
  }
  await part(async () => ({ findings: await checkFile(db) }), {});
  const { originals } = await part(() => checkOriginals(db), { originals: 0 });
  const { revisions, passages } = await part(() => checkTexts(db), { revisions: 0, passages: 0 });
  const { notes } = await part(() => checkNotes(db), { notes: 0 });
  await part(() => checkCase(db), {});
  const { entries } = await part(() => checkLedger(db), { entries: 0 });
  return {
    clean: findings.length === 0,
    checked: { originals, revisions, passages, notes, entries },
    findings,
  };
}

async function checkOriginals(
  db: Reader,
): Promise<{ readonly originals: number; readonly findings: readonly CheckFinding[] }> {
  const hashes = await listOriginalHashes(db);
  const findings: CheckFinding[] = [];
  for (const hash of hashes) {
    const problem = await problemWith(db, hash);
    if (problem !== null) findings.push({ about: 'original', id: hash, message: problem });
  }
  return { originals: hashes.length, findings };
}

async function problemWith(db: Reader, hash: string): Promise<string | null> {
  try {
    const bytes = await readOriginal(db, hash);
    return bytes && (await sha256(bytes)) === hash ? null : 'The bytes are not the ones that were imported.';
  } catch (error) {
    return `The bytes can no longer be unpacked: ${error instanceof Error ? error.message : String(error)}`;
  }
}
