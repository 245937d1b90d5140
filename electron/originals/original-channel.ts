import type { Failure } from '#shared/ipc/result.ts';
import type { FormatWithLook, Original, OriginalLine } from '#shared/model/original.ts';
import type { SourceFile } from '../importers/importer.ts';
import type { WorkProcess } from '../importers/reader-channel.ts';

/** What is asked of the process that shows one file. The file comes first. */
export type OriginalOrder =
  | { readonly kind: 'open'; readonly format: FormatWithLook; readonly file: SourceFile }
  /** `page` counts from 0; `width` is in pixels. */
  | { readonly kind: 'page'; readonly page: number; readonly width: number }
  | { readonly kind: 'lines'; readonly page: number };

/** What each order is answered with; a page as PNG. */
export interface OriginalAnswers {
  readonly open: Original;
  readonly page: Uint8Array;
  readonly lines: readonly OriginalLine[];
}
export type OrderKind = keyof OriginalAnswers;
export type OrderOf<K extends OrderKind> = Extract<OriginalOrder, { readonly kind: K }>;

export interface OriginalRequest {
  readonly id: number;
  readonly order: OriginalOrder;
}
export type OriginalMessage =
  | { readonly id: number; readonly ok: true; readonly value: OriginalAnswers[OrderKind] }
  | { readonly id: number; readonly ok: false; readonly failure: Failure };

export type OriginalProcess = WorkProcess<OriginalRequest, OriginalMessage>;
export type StartOriginal = (memoryMegabytes: number) => OriginalProcess;
