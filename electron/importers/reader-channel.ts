import type { Failure } from '#shared/ipc/result.ts';
import type { PagesRead } from '#shared/model/import.ts';
import type { PastedPage } from '#shared/model/paste.ts';
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
/** A sign that the file at hand is getting on; the answer comes later. */
export interface ReadProgress {
  readonly id: number;
  readonly pages: PagesRead;
}
/** A page off the clipboard, to be made ready for a note. */
export interface PasteRequest {
  readonly id: number;
  readonly html: string;
}
export type PasteAnswer =
  | { readonly id: number; readonly ok: true; readonly pasted: PastedPage }
  | { readonly id: number; readonly ok: false; readonly failure: Failure };
export type ReaderRequest = ReadRequest | PasteRequest;
export type ReaderMessage = ReadAnswer | ReadProgress | PasteAnswer;

/** A process that works on foreign files, as its parent sees it: Node's `fork` or Electron's utility process. */
export interface WorkProcess<Request, Message> {
  post(request: Request): void;
  onMessage(listener: (message: Message) => void): void;
  /** Called once, when the process has ended for whatever reason; `diagnosis` is what it wrote to stderr. */
  onExit(listener: (diagnosis: string) => void): void;
  kill(): void;
}
/** The one that runs the importers. */
export type ReaderProcess = WorkProcess<ReaderRequest, ReaderMessage>;
export type StartReader = (memoryMegabytes: number) => ReaderProcess;
