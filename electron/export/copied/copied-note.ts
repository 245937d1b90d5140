import type { Copied } from '#shared/model/copied.ts';
import type { PassageId } from '#shared/model/ids.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { writeMarkdown } from '../../note-text/markdown.ts';
import { plainWords } from '../../note-text/plain-words.ts';
import type { Reader } from '../../storage/database.ts';
import { createSourceLookup } from '../cited-source.ts';
import { withDirections } from '../directions.ts';
import { htmlOf } from '../flavours/html.ts';
import { PLAIN_LINES } from '../flavours/line-forms.ts';
import { definitionsOf, noteBody } from '../note-body.ts';
import { pictureFile } from '../picture-files.ts';
import { lookUpPoints, passagesIn } from '../pointed-to.ts';
import { createPassageLookup, type QuotedPassage } from '../quoted-passage.ts';
import type { ExportFile } from '../render-note.ts';

/**
 * A part of a note for other programs, with a footnote for everything that it quotes or cites. Pictures stand in the HTML
 * alone; Markdown and plain words tell what they show. Fails with `invalid-call` for a state that is no note, and with
 * `export-unsound` for a passage or a work that is not in the library.
 */
export async function copiedNote(db: Reader, state: string): Promise<Copied> {
  const derived = deriveNote(state);
  const lookUp = createPassageLookup(db);
  const quoted = new Map<PassageId, QuotedPassage>();
  for (const id of passagesIn(derived)) quoted.set(id, await lookUp(id, quoted.size + 1));
  const files = new Map<string, ExportFile>();
  for (const id of derived.pictureIds) files.set(id, await pictureFile(db, id));
  const body = noteBody(parseNoteState(state), quoted, {
    pictures: new Map([...files].map(([id, { name }]) => [id, name])),
    pointed: await lookUpPoints(db, derived, createSourceLookup(db)),
    lines: PLAIN_LINES,
  });
  const notes = definitionsOf(body);
  return {
    markdown: writeMarkdown({ type: 'root', children: [...withDirections(body.children), ...notes] }),
    html: htmlOf({
      body,
      pictures: new Map([...files.values()].map(({ name, content }) => [name, content])),
    }),
    plain: [
      ...body.children.map(plainWords),
      ...notes.map((note) => `[${note.identifier}] ${plainWords(note)}`),
    ].join('\n\n'),
  };
}
