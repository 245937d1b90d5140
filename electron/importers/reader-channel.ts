import type { Failure } from '#shared/ipc/result.ts';
import type { FileContents, SourceFile } from './importer.ts';

/** What is asked of the reading process. One file at a time. */
export interface ReadRequest {
  readonly id: number;
  readonly file: SourceFile;
  /** The `next` of the answer before about the same file; absent at first. */
  readonly from?: number;
}
export type ReadAnswer =
  | { readonly id: number; readonly ok: true; readonly contents: FileContents }
  | { readonly id: number; readonly ok: false; readonly failure: Failure };

/** The process that runs the importers, as its parent sees it: Node's `fork` or Electron's utility process. */
export interface ReaderProcess {
  post(request: ReadRequest): void;
  onAnswer(listener: (answer: ReadAnswer) => void): void;
  /** Called once, when the process has ended for whatever reason; `diagnosis` is what it wrote to stderr. */
  onExit(listener: (diagnosis: string) => void): void;
  kill(): void;
}
export type StartReader = (memoryMegabytes: number) => ReaderProcess;
