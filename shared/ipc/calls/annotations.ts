import type { AnnotationImport } from '../../model/annotation-import.ts';
import type { DocumentId } from '../../model/ids.ts';

/** Passages as web annotations, https://www.w3.org/TR/annotation-model/, through dialogs of the host. */
export interface AnnotationCalls {
  /**
   * Writes the passages of a document, or of all outside the trash, to a file that the person chooses; false when they choose
   * none. Fails with `not-found`, and as an export does.
   */
  'annotations.export': (document: DocumentId | null) => boolean;
  /**
   * Puts the annotations of a file back on the words that they are of, as one act; null when the person chooses none. Fails
   * with `invalid-annotations`, and as reading a file does.
   */
  'annotations.import': () => AnnotationImport | null;
}
