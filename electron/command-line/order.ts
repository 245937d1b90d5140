import type { ExistingFiles } from '#shared/model/export.ts';

/** One piece of a note, in the order in which it was given. */
export type NotePart =
  /** `DOC:"exact words"`, still in one piece: only the library can tell where the title ends. */
  | { readonly kind: 'quote'; readonly quotation: string }
  | { readonly kind: 'text'; readonly markdown: string };

interface Common {
  /** As given; null for the person's own library. */
  readonly library: string | null;
  readonly json: boolean;
}

export interface ImportOrder extends Common {
  readonly act: 'import';
  readonly paths: readonly string[];
}
export interface ShowOrder extends Common {
  readonly act: 'show';
  /** An id, the beginning of one, or a title. */
  readonly document: string;
}
export interface SearchOrder extends Common {
  readonly act: 'search';
  readonly query: string;
}
export interface NoteOrder extends Common {
  readonly act: 'note';
  readonly title: string;
  readonly parts: readonly NotePart[];
}
export interface ExportOrder extends Common {
  readonly act: 'export';
  readonly folder: string;
  /** Ids, beginnings of ids, or titles; empty for every note. */
  readonly notes: readonly string[];
  /** Null: fail when files are in the way. */
  readonly existing: ExistingFiles | null;
}
interface PlainOrder extends Common {
  readonly act: 'list' | 'notes' | 'check';
}

/** What a library is needed for. */
export type LibraryOrder = ImportOrder | ShowOrder | SearchOrder | NoteOrder | ExportOrder | PlainOrder;
export type Order = LibraryOrder | { readonly act: 'help' } | { readonly act: 'version' };
