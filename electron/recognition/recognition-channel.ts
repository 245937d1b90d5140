import type { Failure } from '#shared/ipc/result.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import type { WorkProcess } from '../importers/reader-channel.ts';
import type { RecognitionOrder } from './recognize-pdf.ts';

/** What the recognising process tells of the one file that it was given. */
export type RecognitionMessage =
  | {
      readonly kind: 'page';
      readonly done: number;
      readonly total: number;
      /** Place in the file, from 1; null when all have been read. */
      readonly page: number | null;
    }
  | { readonly kind: 'done'; readonly document: ImportedDocument }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type StartRecognition = (memoryMegabytes: number) => WorkProcess<RecognitionOrder, RecognitionMessage>;
