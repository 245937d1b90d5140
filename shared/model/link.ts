import type { DocumentId, LinkId, LinkTypeId, NoteId, PassageId, RevisionId } from './ids.ts';
import type { Place } from './passage.ts';
import type { Direction } from './text.ts';

/** What a link says of its two ends: "supports", and read from the second end "is supported by". */
export interface LinkType {
  readonly id: LinkTypeId;
  readonly name: string;
  readonly inverse: string;
  /** Made by a person; the others are in every library and cannot be changed. */
  readonly own: boolean;
}

/** Where a link begins or ends. A footnote is the passage of all its words. */
export type LinkEnd =
  | { readonly kind: 'passage'; readonly id: PassageId }
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'document'; readonly id: DocumentId };

export interface Link {
  readonly id: LinkId;
  readonly typeId: LinkTypeId;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly comment: string;
  readonly createdAt: string;
}

/** An end with what is needed to show it: a preview, and the way there. */
export type LinkEndView =
  | {
      readonly kind: 'passage';
      readonly id: PassageId;
      readonly documentId: DocumentId;
      /** The text that the passage was taken from. */
      readonly revisionId: RevisionId;
      readonly start: number;
      readonly end: number;
      readonly title: string;
      readonly words: string;
      /** What stands before and behind the words. */
      readonly prefix: string;
      readonly suffix: string;
      readonly direction: Direction;
      readonly place: Place;
      readonly trashed: boolean;
    }
  | {
      readonly kind: 'note';
      readonly id: NoteId;
      readonly title: string;
      /** The first words of the note. */
      readonly words: string;
      readonly trashed: boolean;
    }
  | {
      readonly kind: 'document';
      readonly id: DocumentId;
      readonly revisionId: RevisionId;
      readonly title: string;
      /** Authors and year, for a line under the title. */
      readonly words: string;
      readonly trashed: boolean;
    };

/** A link seen from one of its ends. */
export interface LinkView {
  readonly id: LinkId;
  readonly typeId: LinkTypeId;
  /** The name of the type as it reads from this end. */
  readonly says: string;
  /** Whether this end is the one that the link begins at. */
  readonly forward: boolean;
  readonly here: LinkEndView;
  readonly there: LinkEndView;
  readonly comment: string;
}

/** What a person changes about a link. `turned` makes its second end the first. */
export interface LinkChange {
  readonly typeId?: LinkTypeId;
  readonly comment?: string;
  readonly turned?: boolean;
}

/** A note outside the trash whose text points at a note or a document. */
export interface Backlink {
  readonly note: Extract<LinkEndView, { kind: 'note' }>;
  readonly how: 'links' | 'cites' | 'quotes';
}
