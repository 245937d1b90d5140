import type { DocumentId } from './ids.ts';

/** Languages whose letters can be recognised, by the names that Tesseract has for them (ISO 639-2). */
export const RECOGNITION_LANGUAGES = ['eng', 'fas', 'ara'] as const;
export type RecognitionLanguage = (typeof RECOGNITION_LANGUAGES)[number];

/**
 * Which pages are read. `unread`: those without a text of their own. `pictures`: also those whose text a machine
 * read before the file came.
 */
export const PAGE_CHOICES = ['unread', 'pictures'] as const;
export type PageChoice = (typeof PAGE_CHOICES)[number];

/** A page that was read from its picture. */
export interface RecognizedPage {
  /** Place in the file, from 1. */
  readonly page: number;
  /** Mean over its letters, 0 to 1; null where nothing was found on it. */
  readonly confidence: number | null;
}

export interface RecognitionProgress {
  readonly documentId: DocumentId;
  readonly done: number;
  readonly total: number;
  /** Place in the file, from 1, of the page that is being read; null when recognition has ended. */
  readonly page: number | null;
}
