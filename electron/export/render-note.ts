import { Failed } from '#shared/ipc/result.ts';
import type { DocumentId, NoteId, PassageId, PictureId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { type DerivedNote, deriveNote } from '#shared/note-state/derive.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { writeMarkdown } from '../note-text/markdown.ts';
import { cslItems } from './csl-items.ts';
import { UNTITLED } from './file-name.ts';
import type { Flavour } from './flavours/flavour.ts';
import { noteBody } from './note-body.ts';
import { type NameOfNote, passagesIn, type PointedTo } from './pointed-to.ts';
import type { QuotedPassage } from './quoted-passage.ts';

/** A file to be written, named relative to the folder of the export. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A note that is ready to be written under any name. */
export interface ExportedNote {
  /** Without extension. */
  readonly name: string;
  readonly footnotes: number;
  /** Documents that it quotes, refers to or cites. */
  readonly sources: readonly DocumentId[];
  /** Files of the pictures that it shows; other notes may show the same. */
  readonly pictures: readonly ExportFile[];
  readonly id: NoteId;
  /** The Markdown, and the citation data when there is any. */
  files(name: string, nameOf: NameOfNote): readonly ExportFile[];
  /** What they are called, before there is anything in them. */
  fileNames(name: string): readonly string[];
}

/** What a note takes from the library. */
export interface Lookups {
  readonly passage: (id: PassageId) => Promise<QuotedPassage>;
  readonly picture: (id: PictureId) => Promise<ExportFile>;
  readonly points: (derived: Pick<DerivedNote, 'pointsTo'>) => Promise<PointedTo>;
  /** The names of the tags of a note. */
  readonly tags: (id: NoteId) => Promise<readonly string[]>;
}

/**
 * `nameOf` tells where the notes go that are exported with it. Fails with `export-unsound`, naming the note, when what
 * would be written is not sound.
 */
export async function renderNote(
  note: Note,
  name: string,
  lookUp: Lookups,
  nameOf: NameOfNote,
  flavour: Flavour,
): Promise<ExportedNote> {
  try {
    const derived = deriveNote(note.state);
    const quoted = new Map<PassageId, QuotedPassage>();
    for (const id of passagesIn(derived)) quoted.set(id, await lookUp.passage(id));
    const pictureFiles = new Map<string, ExportFile>();
    for (const id of derived.pictureIds) pictureFiles.set(id, await lookUp.picture(id));
    const pictures = new Map([...pictureFiles].map(([id, file]) => [id, file.name]));
    const pointed = await lookUp.points(derived);
    const state = parseNoteState(note.state);
    const tags = await lookUp.tags(note.id);
    const items = cslItems([...quoted.values()], [...pointed.works.values()]);
    const bibliographyOf = (under: string): string | null =>
      items.length === 0 || !flavour.hasBibliography ? null : `${under}.csl.json`;
    // Reading a long note again takes its time, and under its first name it has been read when it is written.
    let checked = '';
    const files = (under: string, named: NameOfNote): readonly ExportFile[] => {
      const body = noteBody(state, quoted, { pictures, pointed, nameOf: named, lines: flavour.lines });
      const bibliography = bibliographyOf(under);
      const markdown = writeMarkdown(flavour.file({ note, name: under, body, tags, bibliography }));
      if (markdown !== checked) flavour.check(markdown, body.footnotes);
      checked = markdown;
      return [
        { name: `${under}.md`, content: markdown },
        ...(bibliography === null
          ? []
          : [{ name: bibliography, content: `${JSON.stringify(items, null, 2)}\n` }]),
      ];
    };
    files(name, nameOf);
    return {
      id: note.id,
      name,
      footnotes: noteBody(state, quoted, { pictures, pointed, lines: flavour.lines }).footnotes.length,
      sources: [
        ...new Set([
          ...[...quoted.values()].map(({ document }) => document.id),
          ...[...pointed.works.values()].map(({ document }) => document.id),
        ]),
      ],
      pictures: [...pictureFiles.values()],
      files,
      fileNames: (under) => [`${under}.md`, bibliographyOf(under) ?? []].flat(),
    };
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
