import { Failed } from '#shared/ipc/result.ts';
import type { ReferenceFormat } from '#shared/model/export.ts';
import type { DocumentId, NoteId, PassageId, PictureId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { type DerivedNote, deriveNote } from '#shared/note-state/derive.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { REFERENCE_EXTENSIONS, referenceText } from '../citing/references/reference-file.ts';
import type { KeptNote } from '../verify/kept-note.ts';
import { cslItems } from './csl-items.ts';
import { UNTITLED } from './file-name.ts';
import type { Flavour, NoteParts } from './flavours/flavour.ts';
import { keptNote, type NamedByNote } from './kept-note.ts';
import { type NoteBody, noteBody } from './note-body.ts';
import { keyCitations, type StyledCitations, styledCitations } from './styled-citations.ts';
import type { Styling } from '../citing/styles.ts';
import { type NameOfNote, passagesIn, type PointedTo } from './pointed-to.ts';
import type { QuotedPassage } from './quoted-passage.ts';
import { hiddenPoints } from './redact/hidden-keys.ts';
import { redactValue } from './redact/redact-tree.ts';
import type { Redaction } from './redact/redaction.ts';
import type { SealedFootnote } from './seal/evidence.ts';
import type { Templates } from './template/templates.ts';

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
  /** Documents that it quotes, refers to or cites. */
  readonly sources: readonly DocumentId[];
  /** Those of its footnotes that others can check, in their order. */
  readonly sealed: readonly SealedFootnote[];
  /** What a person should know of it before passing it on, in sentences. */
  readonly remarks: readonly string[];
  /** Files of the pictures that it shows; other notes may show the same. */
  readonly pictures: readonly ExportFile[];
  readonly id: NoteId;
  /** The note, and the citation data when there is any. */
  files(name: string, nameOf: NameOfNote): Promise<readonly ExportFile[]>;
  /** What its Markdown cannot say of it, for `notes.jsonl`; null where it says all, and where nobody is to be told more. */
  kept(file: string, content: ExportFile['content'], nameOf: NameOfNote): KeptNote | null;
  /** What they are called, before there is anything in them. */
  fileNames(name: string): readonly [string, ...string[]];
}

/** What a note takes from the library. */
export interface Lookups {
  readonly passage: (id: PassageId, number: number) => Promise<QuotedPassage>;
  readonly picture: (id: PictureId) => Promise<ExportFile>;
  readonly points: (derived: Pick<DerivedNote, 'pointsTo'>) => Promise<PointedTo>;
  /** The names of the tags of a note. */
  readonly tags: (id: NoteId) => Promise<readonly string[]>;
  readonly named: (derived: Pick<DerivedNote, 'pointsTo'>, id: NoteId) => Promise<NamedByNote>;
  /** Null where nothing is hidden. */
  readonly redaction: Redaction | null;
  readonly templates: Templates;
}

/** What a person chose of how the sources are written. */
export interface SourceForms {
  /** Null where footnotes name them in Ibid's own way. */
  readonly styling: Styling | null;
  /** Null where their data is written as the flavour has it. */
  readonly references: ReferenceFormat | null;
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
  { styling, references }: SourceForms = { styling: null, references: null },
): Promise<ExportedNote> {
  try {
    const derived = deriveNote(note.state);
    const quoted = new Map<PassageId, QuotedPassage>();
    for (const id of passagesIn(derived)) quoted.set(id, await lookUp.passage(id, quoted.size + 1));
    const pictureFiles = new Map<string, ExportFile>();
    for (const id of derived.pictureIds) pictureFiles.set(id, await lookUp.picture(id));
    const pictures = new Map([...pictureFiles].map(([id, file]) => [id, file.name]));
    const { redaction, templates } = lookUp;
    const points = await lookUp.points(derived);
    const pointed = redaction ? hiddenPoints(points, redaction) : points;
    const state = parseNoteState(note.state);
    const tags = await lookUp.tags(note.id);
    const cited = cslItems([...quoted.values()], [...pointed.works.values()]);
    const items = redaction ? redactValue(cited, redaction.redactor) : cited;
    const shownNote = redaction ? { ...note, title: redaction.redactor.hide(note.title) } : note;
    const data = (under: string): readonly ExportFile[] =>
      items.length === 0
        ? []
        : formatsOf(flavour, references).map((format) => ({
            name: `${under}.${REFERENCE_EXTENSIONS[format]}`,
            content: referenceText(format, items),
          }));
    const contents = new Map([...pictureFiles.values()].map((file) => [file.name, file.content]));
    // Reading a long note again takes its time, and under its first name it has been read when it is written.
    let last: { readonly key: string; readonly files: readonly ExportFile[] } | null = null;
    const bodyWith = (citations: StyledCitations | null, named: NameOfNote): NoteBody =>
      noteBody(state, quoted, {
        pictures,
        pointed,
        nameOf: named,
        lines: flavour.lines,
        redaction,
        citations,
        templates,
      });
    const citations = !styling
      ? () => null
      : flavour.lines.cites === 'key'
        ? () => keyCitations
        : await styledCitations(styling, items, (gathering) => bodyWith(gathering, nameOf));
    const bodyFor = (named: NameOfNote): NoteBody => bodyWith(citations(), named);
    const files = async (under: string, named: NameOfNote): Promise<readonly ExportFile[]> => {
      const key = JSON.stringify([under, derived.pointsTo.notes.map(named)]);
      if (last?.key === key) return last.files;
      const beside = data(under);
      const parts: NoteParts = {
        note: shownNote,
        name: under,
        body: bodyFor(named),
        tags: redaction ? redactValue(tags, redaction.redactor) : tags,
        bibliography: beside[0]?.name ?? null,
        styling,
        pictures: contents,
      };
      const written = [
        { name: `${under}.${flavour.extension}`, content: await flavour.write(parts) },
        ...beside,
      ];
      last = { key, files: written };
      return written;
    };
    await files(name, nameOf);
    const named = await lookUp.named(derived, note.id);
    const { footnotes } = bodyFor(nameOf);
    return {
      id: note.id,
      name,
      footnotes: footnotes.length,
      sealed: flavour.isSealed ? footnotes.flatMap(({ sealed }) => sealed ?? []) : [],
      remarks: remarksOn(note, [...quoted.values()]),
      sources: [
        ...new Set([
          ...[...quoted.values()].map(({ document }) => document.id),
          ...[...pointed.works.values()].map(({ document }) => document.id),
        ]),
      ],
      pictures: flavour.holdsPictures ? [] : [...pictureFiles.values()],
      files,
      kept: (file, content, among) =>
        redaction || flavour.extension !== 'md' || typeof content !== 'string'
          ? null
          : keptNote(
              {
                note,
                quoted,
                works: pointed.works,
                links: pointed.notes,
                pictures,
                named,
                writeTag: flavour.lines.tag,
              },
              file,
              content,
              among,
            ),
      fileNames: (under) => [`${under}.${flavour.extension}`, ...data(under).map(({ name: file }) => file)],
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

/** The first is the one that the note itself names. pandoc of before 3 reads no RIS. */
function formatsOf(
  { hasBibliography, lines }: Flavour,
  wanted: ReferenceFormat | null,
): readonly ReferenceFormat[] {
  if (wanted === null) return hasBibliography ? ['csl-json'] : [];
  return wanted === 'ris' && lines.cites === 'key' ? ['csl-json', 'ris'] : [wanted];
}

function titleOf({ title }: Pick<Note, 'title'>): string {
  return title.trim() === '' ? UNTITLED : title;
}

function remarksOn(note: Note, quoted: readonly QuotedPassage[]): readonly string[] {
  const trashed = quoted.filter(({ document }) => document.trashedAt !== null);
  const titles = new Set(trashed.map(({ document }) => document.title));
  return [...titles].map((title) => `“${titleOf(note)}” quotes “${title}”, which is in the trash.`);
}
