import { Failed } from '#shared/ipc/result.ts';
import type { PassageId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { writeMarkdown } from '../note-text/markdown.ts';
import { checkMarkdown } from './check-markdown.ts';
import { cslItems } from './csl-items.ts';
import { UNTITLED } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { noteBody } from './note-body.ts';
import type { QuotedPassage } from './quoted-passage.ts';

/** A file to be written, named relative to the folder of the export. */
export interface ExportFile {
  readonly name: string;
  readonly content: string;
}

/** A note that is ready to be written under any name. */
export interface ExportedNote {
  /** Without extension. */
  readonly name: string;
  readonly footnotes: number;
  /** The Markdown, and the citation data when there is any. */
  files(name: string): readonly ExportFile[];
}

/** Fails with `export-unsound`, naming the note, when what would be written is not sound. */
export async function renderNote(
  note: Note,
  name: string,
  lookUp: (id: PassageId) => Promise<QuotedPassage>,
): Promise<ExportedNote> {
  try {
    const quoted = new Map<PassageId, QuotedPassage>();
    for (const id of new Set(deriveNote(note.state).passageIds)) quoted.set(id, await lookUp(id));
    const body = noteBody(parseNoteState(note.state), quoted);
    const items = cslItems([...quoted.values()]);
    // Reading a long note again takes its time, and under its first name it has been read when it is written.
    let checked = '';
    const files = (under: string): readonly ExportFile[] => {
      const bibliography = items.length === 0 ? null : `${under}.csl.json`;
      const definitions = body.footnotes.map(({ definition }) => definition);
      const children = [frontMatter(note, bibliography), ...body.children, ...definitions];
      const markdown = writeMarkdown({ type: 'root', children });
      if (markdown !== checked) checkMarkdown(markdown, body.footnotes);
      checked = markdown;
      return [
        { name: `${under}.md`, content: markdown },
        ...(bibliography === null
          ? []
          : [{ name: bibliography, content: `${JSON.stringify(items, null, 2)}\n` }]),
      ];
    };
    files(name);
    return { name, footnotes: body.footnotes.length, files };
  } catch (error) {
    if (!(error instanceof Failed) || (error.code !== 'export-unsound' && error.code !== 'invalid-call'))
      throw error;
    const title = note.title.trim() === '' ? UNTITLED : note.title;
    throw new Failed(
      'export-unsound',
      `“${title}” was not exported, and nothing was written. ${error.message}`,
      {
        cause: error,
      },
    );
  }
}
