import type { PhrasingContent } from 'mdast';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { ExportFlavour, OneFileFlavour } from '#shared/model/export.ts';
import type { DocumentId, PassageId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import type { Styling } from '../../citing/styles.ts';
import type { NoteBody } from '../note-body.ts';
import type { Paper } from '../paper.ts';
import type { ExportFile } from '../render-note.ts';
import { commonmark } from './commonmark.ts';
import { docx } from './docx.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { logseq } from './logseq.ts';
import { obsidian } from './obsidian.ts';
import { odt } from './odt.ts';
import { pandoc } from './pandoc.ts';
import { pdf } from './pdf.ts';

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
  /** The style that the person chose; null where there is none. */
  readonly styling: Styling | null;
  /** The pictures that it shows, by the names of their files. */
  readonly pictures: ReadonlyMap<string, ExportFile['content']>;
}

/** Notes as one family of readers takes them. */
export interface Flavour {
  readonly extension: 'md' | 'html' | 'docx' | 'odt' | 'pdf';
  /** Whether pictures are in the file itself; else they lie beside it. */
  readonly holdsPictures: boolean;
  readonly lines: LineForms;
  /** Whether its quotations can be checked with `ibid verify`, so that evidence lies beside it. */
  readonly isSealed: boolean;
  /** Whether citation data lies beside the notes; else it is in them. */
  readonly hasBibliography: boolean;
  /** Whether the tags of a note stand in its data. */
  readonly showsTags: boolean;
  /** Whether each source is a note of its own. */
  readonly hasSourceNotes: boolean;
  /** What a file may be called so that links to it work. */
  readonly fileName: (name: string) => string;
  /**
   * What the file holds. It is read again as its readers will: fails with `export-unsound` where footnotes do not come out
   * as they went in.
   */
  readonly write: (parts: NoteParts) => ExportFile['content'] | Promise<ExportFile['content']>;
}

/** `sourceName` is the name of the file about a source, where there is one; `paper` makes a PDF. */
export function flavourFor(
  name: Exclude<ExportFlavour, OneFileFlavour>,
  sourceName: (id: DocumentId) => string,
  paper: Pick<Paper, 'print'>,
): Flavour {
  if (name === 'pdf') return pdf(paper);
  return name === 'obsidian'
    ? obsidian(sourceName)
    : { pandoc, github, commonmark, logseq, html, docx, odt }[name];
}
