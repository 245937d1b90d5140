import type { PolicyId } from './ids.ts';
import type { ShownPage } from './original.ts';
import type { RedactionPolicy } from './redaction.ts';

/**
 * Markdown for pandoc (and Zettlr), for GitHub, for any reader that knows CommonMark alone, a vault of Obsidian, or pages of Logseq; one page
 * of HTML; a document for Word, or for LibreOffice; or what a printer would make of them. The last two are one file for all notes: the passages of their sources as W3C
 * web annotations, or a project for programs of qualitative analysis (REFI-QDA).
 */
export const EXPORT_FLAVOURS = [
  'pandoc',
  'github',
  'commonmark',
  'obsidian',
  'logseq',
  'html',
  'docx',
  'odt',
  'pdf',
  'annotations',
  'qdpx',
] as const;
export type ExportFlavour = (typeof EXPORT_FLAVOURS)[number];

/** How the data of the sources is written beside the notes. */
export const REFERENCE_FORMATS = ['csl-json', 'bibtex', 'biblatex', 'ris'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

/** Styles in which footnotes and a list of works cited can be written out. */
export const CITATION_STYLES = ['mla', 'chicago-notes', 'apa', 'vancouver'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
export const CITATION_LOCALES = ['en', 'fa', 'ar'] as const;
export type CitationLocale = (typeof CITATION_LOCALES)[number];

/** The last two are one file for all notes, without footnotes of their own. */
export const ONE_FILE_FLAVOURS = ['annotations', 'qdpx'] as const satisfies readonly ExportFlavour[];
export type OneFileFlavour = (typeof ONE_FILE_FLAVOURS)[number];

export function isOneFile(flavour: ExportFlavour): flavour is OneFileFlavour {
  return ONE_FILE_FLAVOURS.some((one) => one === flavour);
}

/** What a template may name in braces. */
export const TEMPLATE_FIELDS = [
  'words',
  'author',
  'title',
  'publisher',
  'date',
  'place',
  'url',
  'accessed',
  'key',
  'seal',
] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** Of a template, in UTF-16 code units. */
export const LONGEST_TEMPLATE = 2000;

/** The shape of what is written, in the person's own words around fields in braces; without one, Ibid's own. */
export interface ExportTemplates {
  readonly quotation?: string;
  readonly footnote?: string;
}

/** What is wrong with each in a sentence, with line and column where there is such a place; null for nothing. */
export interface TemplateProblems {
  readonly quotation: string | null;
  readonly footnote: string | null;
}

export interface ExportOptions {
  readonly flavour: ExportFlavour;
  /** Whether the whole texts of what they quote go along, with a program that checks the quotations. */
  readonly texts: boolean;
  /** Who is not to be known from it. */
  readonly redaction?: RedactionPolicy;
  /** The same, by what the library keeps; in place of a policy that is given whole. */
  readonly policy?: PolicyId;
  /** CSL-JSON where it is not said. */
  readonly references?: ReferenceFormat;
  /** Without one, a footnote names its source in Ibid's own way. */
  readonly style?: CitationStyle;
  /** Of the words that a style brings; English where it is not said. */
  readonly locale?: CitationLocale;
  readonly templates?: ExportTemplates;
}

/** A file of an export as a person looks at it before it is written. */
export interface PreviewedFile {
  readonly name: string;
  readonly shown:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'page'; readonly page: ShownPage }
    /** Not drawn; the size is in bytes. */
    | { readonly kind: 'size'; readonly bytes: number };
}

/** What an export into an empty folder would write, but for the texts of the sources. */
export interface ExportPreview {
  readonly files: readonly PreviewedFile[];
  /** How many more there are than a window shows at once. */
  readonly left: number;
}

/** What became of an export. The window never learns a path: `folder` is the folder's name alone. */
export type ExportOutcome =
  | {
      readonly status: 'written';
      readonly folder: string;
      /** Names of the files written, relative to the folder. */
      readonly files: readonly string[];
      readonly footnotes: number;
      /** What a person should know before passing it on, in sentences. */
      readonly remarks: readonly string[];
    }
  /** Nothing was written. The same export can be confirmed under `exportId`. */
  | {
      readonly status: 'exists';
      readonly folder: string;
      readonly files: readonly string[];
      readonly exportId: string;
    };

export type ExistingFiles = 'replace' | 'keep-both';
