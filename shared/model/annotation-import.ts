/** Why a place was not found. */
export type LostReason =
  /** No text of the library is the one that is annotated. */
  | 'no-text'
  | 'not-there'
  /** The words stand in several places, and nothing tells which one is meant. */
  | 'several-places'
  /** It has no words: the document as a whole, or a place in a picture. */
  | 'no-words';

export interface LostAnnotation {
  readonly reason: LostReason;
  /** Title, address or hash of what is annotated, as far as the file says. */
  readonly source: string;
  /** The annotated words; empty where there are none. */
  readonly words: string;
  readonly comment: string;
}

/** What became of the annotations of a file. */
export interface AnnotationImport {
  readonly file: string;
  /** Annotations that say something that was not known. */
  readonly added: number;
  /** Those that only say what the library has already. */
  readonly known: number;
  readonly lost: readonly LostAnnotation[];
}
