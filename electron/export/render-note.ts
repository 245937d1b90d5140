import { Failed } from '#shared/ipc/result.ts';
import type { NoteId, PassageId, PictureId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { type DerivedNote, deriveNote } from '#shared/note-state/derive.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { writeMarkdown } from '../note-text/markdown.ts';
import { checkMarkdown } from './check-markdown.ts';
import { cslItems } from './csl-items.ts';
import { UNTITLED } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { noteBody } from './note-body.ts';
import { type NameOfNote, passagesIn, type PointedTo } from './pointed-to.ts';
import type { QuotedPassage } from './quoted-passage.ts';
import { redactValue } from './redact/redact-tree.ts';
import type { Redaction } from './redact/redaction.ts';
import { checkSeals } from './seal/check-seals.ts';
import type { SealedFootnote } from './seal/evidence.ts';

/** A file to be written, named relative to the folder of the export. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Whether it takes the place of what goes by its name, whatever is decided of the others. */
  readonly replaces?: boolean;
}

/** A note that is ready to be written under any name. */
export interface ExportedNote {
  /** Without extension. */
  readonly name: string;
  readonly footnotes: number;
  /** Those of its footnotes that others can check, in their order. */
  readonly sealed: readonly SealedFootnote[];
  /** What a person should know of it before passing it on, in sentences. */
  readonly remarks: readonly string[];
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
  readonly passage: (id: PassageId, number: number) => Promise<QuotedPassage>;
  readonly picture: (id: PictureId) => Promise<ExportFile>;
  readonly points: (derived: Pick<DerivedNote, 'pointsTo'>) => Promise<PointedTo>;
  /** Null where nothing is hidden. */
  readonly redaction: Redaction | null;
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
): Promise<ExportedNote> {
  try {
    const derived = deriveNote(note.state);
    const quoted = new Map<PassageId, QuotedPassage>();
    for (const id of passagesIn(derived)) quoted.set(id, await lookUp.passage(id, quoted.size + 1));
    const pictureFiles = new Map<string, ExportFile>();
    for (const id of derived.pictureIds) pictureFiles.set(id, await lookUp.picture(id));
    const pictures = new Map([...pictureFiles].map(([id, file]) => [id, file.name]));
    const pointed = await lookUp.points(derived);
    const state = parseNoteState(note.state);
    const { redaction } = lookUp;
    const cited = cslItems([...quoted.values()], [...pointed.works.values()]);
    const items = redaction ? redactValue(cited, redaction.redactor) : cited;
    const shownNote = redaction ? { ...note, title: redaction.redactor.hide(note.title) } : note;
    const bibliographyOf = (under: string): string | null =>
      items.length === 0 ? null : `${under}.csl.json`;
    // Reading a long note again takes its time, and under its first name it has been read when it is written.
    let checked = '';
    const files = (under: string, named: NameOfNote): readonly ExportFile[] => {
      const body = noteBody(state, quoted, { pictures, pointed, nameOf: named, redaction });
      const bibliography = bibliographyOf(under);
      const definitions = body.footnotes.map(({ definition }) => definition);
      const children = [frontMatter(shownNote, bibliography), ...body.children, ...definitions];
      const markdown = writeMarkdown({ type: 'root', children });
      if (markdown !== checked) {
        checkMarkdown(markdown, body.footnotes);
        checkSeals(markdown, body.footnotes);
      }
      checked = markdown;
      return [
        { name: `${under}.md`, content: markdown },
        ...(bibliography === null
          ? []
          : [{ name: bibliography, content: `${JSON.stringify(items, null, 2)}\n` }]),
      ];
    };
    files(name, nameOf);
    const { footnotes } = noteBody(state, quoted, { pictures, pointed, redaction });
    return {
      id: note.id,
      name,
      footnotes: footnotes.length,
      sealed: footnotes.flatMap(({ sealed }) => sealed ?? []),
      remarks: remarksOn(note, [...quoted.values()]),
      pictures: [...pictureFiles.values()],
      files,
      fileNames: (under) => [`${under}.md`, bibliographyOf(under) ?? []].flat(),
    };
  } catch (error) {
    if (!(error instanceof Failed) || (error.code !== 'export-unsound' && error.code !== 'invalid-call'))
      throw error;
    throw new Failed(
      'export-unsound',
      `“${titleOf(note)}” was not exported, and nothing was written. ${error.message}`,
      {
        cause: error,
      },
    );
  }
}

function titleOf({ title }: Pick<Note, 'title'>): string {
  return title.trim() === '' ? UNTITLED : title;
}

function remarksOn(note: Note, quoted: readonly QuotedPassage[]): readonly string[] {
  const trashed = quoted.filter(({ document }) => document.trashedAt !== null);
  const titles = new Set(trashed.map(({ document }) => document.title));
  return [...titles].map((title) => `“${titleOf(note)}” quotes “${title}”, which is in the trash.`);
}
