import { z } from 'zod';
import { TAG_COLOURS } from '#shared/model/colour.ts';
import { Failed } from '#shared/ipc/result.ts';
import { ID_PATTERN } from '#shared/model/ids.ts';
import { NAME_KINDS } from '#shared/model/name.ts';
import type { NoteState } from '#shared/model/note-state.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { hashOf } from './evidence.ts';
import { hash, words } from './text-schema.ts';

/*
 * What lies beside exported notes for whatever their Markdown has no form for: a line for each note of which it does not say all.
 * A line holds nothing that the note does not show.
 */

export const NOTES_FILE = 'notes.jsonl';

const id = z.string().regex(ID_PATTERN);

const KEPT_NOTE = z.object({
  /** File of the note, in the same folder. */
  note: z.string(),
  /** SHA-256 of its Markdown, as `hashOfMarkdown` has it. */
  markdown: hash,
  id,
  title: words,
  /** As its editor has it. */
  state: z.unknown(),
  /** The seals of what it quotes and refers to, by the ids of the passages. */
  passages: z.record(id, z.string()),
  works: z.array(z.object({ id, item: z.looseObject({ id: z.string(), type: words }) })),
  names: z.array(z.object({ id, name: words, kind: z.enum(NAME_KINDS) })),
  tags: z.array(
    z.object({
      id,
      name: words,
      colour: z.enum(TAG_COLOURS),
      /** What stands in the text for it. */
      words,
      /** Whether the note has it beside its text. */
      isGiven: z.boolean(),
    }),
  ),
  /** Those that it links to, with their files where they are in the folder. */
  notes: z.array(z.object({ id, file: z.string().nullable(), title: words })),
  /** The files of its pictures, by their ids. */
  pictures: z.record(id, z.string()),
});

export type KeptNote = Omit<z.infer<typeof KEPT_NOTE>, 'state'> & { readonly state: NoteState };

/** Null for a line that is none. */
export function readKeptNote(line: string): KeptNote | null {
  try {
    const kept = KEPT_NOTE.safeParse(JSON.parse(line)).data;
    return kept ? { ...kept, state: parseNoteState(JSON.stringify(kept.state)) } : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Failed) return null;
    throw error;
  }
}

const FRONT = /^---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;

/** The YAML in front of a note, and what stands behind it. */
export function frontOf(file: string): { readonly yaml: string; readonly markdown: string } {
  const [front = '', yaml = ''] = FRONT.exec(file) ?? [];
  return { yaml, markdown: file.slice(front.length) };
}

/** Without the data in front, and however its lines end: editors change both on their own. */
export function hashOfMarkdown(file: string): string {
  return hashOf(frontOf(file).markdown.replaceAll(/\r\n?/g, '\n').trim());
}
