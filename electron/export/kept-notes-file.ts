import { join } from 'node:path';
import { type KeptNote, NOTES_FILE, readKeptNote } from '../verify/kept-note.ts';
import type { ExportFile } from './render-note.ts';
import { textIn } from './seal/verifiers.ts';

/**
 * `notes.jsonl` as it is to be, if it changes: of the notes that are written what is kept now, and every other line as it stands
 * there, for one folder may hold the notes of many exports.
 */
export async function keptNotesFile(
  folder: string,
  written: readonly ExportFile[],
  kept: readonly KeptNote[],
): Promise<readonly ExportFile[]> {
  const existing = (await textIn(join(folder, NOTES_FILE))) ?? '';
  const names = new Set(written.map(({ name }) => name));
  const others = existing.split('\n').filter((line) => {
    const note = line.trim() === '' ? null : (readKeptNote(line)?.note ?? '');
    return note !== null && !names.has(note);
  });
  const content = [...others, ...kept.map((line) => JSON.stringify(line))]
    .map((line) => `${line}\n`)
    .join('');
  return content === existing ? [] : [{ name: NOTES_FILE, content, replaces: true }];
}
