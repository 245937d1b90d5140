import { join } from 'node:path';
import { missingFiles } from '../missing-files.ts';
import type { ExportFile } from '../render-note.ts';
import { EVIDENCE_FILE, partsFile } from '../../verify/evidence.ts';
import { evidenceLine, mergedEvidence, type SealedFootnote, textFile } from './evidence.ts';
import { textIn, verifierFiles } from './verifiers.ts';

export interface WholeText {
  readonly text: string;
  /** What its parts are and what is known of it, as JSON. */
  readonly parts: string;
}

/** By their hashes. */
export type Texts = ReadonlyMap<string, WholeText>;

export interface SealedNote {
  /** Name of its file. */
  readonly file: string;
  readonly sealed: readonly SealedFootnote[];
}

/**
 * What lies beside the sealed notes of a folder: the evidence of all that it holds, and where the texts go along, these with
 * the programs that check them.
 */
export async function sealFiles(
  folder: string,
  notes: readonly SealedNote[],
  texts: Texts | null,
): Promise<readonly ExportFile[]> {
  const existing = (await textIn(join(folder, EVIDENCE_FILE))) ?? '';
  const lines = notes.flatMap(({ file, sealed }) =>
    sealed.map((one) => evidenceLine(file, one, texts !== null)),
  );
  const evidence = mergedEvidence(
    existing,
    lines,
    notes.map(({ file }) => file),
  );
  const files: ExportFile[] =
    evidence === existing ? [] : [{ name: EVIDENCE_FILE, content: evidence, replaces: true }];
  if (texts === null || lines.length === 0) return files;
  const sources = [...texts].flatMap(([hash, { text, parts }]) => [
    { name: textFile(hash), content: text, replaces: true },
    { name: partsFile(hash), content: parts, replaces: true },
  ]);
  return [...files, ...(await missingFiles(folder, sources)), ...(await verifierFiles(folder))];
}
