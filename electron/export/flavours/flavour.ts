import type { PhrasingContent, Root } from 'mdast';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { ExportFlavour } from '#shared/model/export.ts';
import type { DocumentId, PassageId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import type { ExportedFootnote, NoteBody } from '../note-body.ts';
import { commonmark } from './commonmark.ts';
import { github } from './github.ts';
import { obsidian } from './obsidian.ts';
import { pandoc } from './pandoc.ts';

/** How what points into the library is written within a line. */
export interface LineForms {
  /** A citation is a key that the reader looks up in the citation data, or a footnote that says it all. */
  readonly cites: 'key' | 'footnote';
  /** Another note of the export, by the name of its file without extension. */
  readonly noteLink: (file: string, title: string) => PhrasingContent;
  readonly tag: (name: string) => PhrasingContent;
  /** What a source is called in a footnote, at one of its passages or as a whole. */
  readonly sourceTitle: (
    document: DocumentSummary,
    title: string,
    passage: PassageId | null,
  ) => PhrasingContent;
}

export interface NoteParts {
  readonly note: Pick<Note, 'id' | 'title' | 'version' | 'createdAt' | 'updatedAt'>;
  /** Name of the file, without extension. */
  readonly name: string;
  readonly body: NoteBody;
  /** Names of the tags of the note. */
  readonly tags: readonly string[];
  /** Name of the file with the citation data; null where there is none. */
  readonly bibliography: string | null;
}

/** Notes as one family of readers takes Markdown. */
export interface Flavour {
  readonly lines: LineForms;
  /** Whether citation data lies beside the notes; else it is in them. */
  readonly hasBibliography: boolean;
  /** Whether each source is a note of its own. */
  readonly hasSourceNotes: boolean;
  /** What a file may be called so that links to it work. */
  readonly fileName: (name: string) => string;
  /** The file as a tree that `writeMarkdown` can write. */
  readonly file: (parts: NoteParts) => Root;
  /** Reads the file as its readers will. Fails with `export-unsound` where footnotes do not come out as they went in. */
  readonly check: (markdown: string, footnotes: readonly ExportedFootnote[]) => void;
}

/** `sourceName` is the name of the file about a source, where there is one. */
export function flavourFor(name: ExportFlavour, sourceName: (id: DocumentId) => string): Flavour {
  return name === 'obsidian' ? obsidian(sourceName) : { pandoc, github, commonmark }[name];
}
