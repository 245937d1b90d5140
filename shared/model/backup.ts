import type { Failure } from '../ipc/result.ts';

/** A copy of a library at one moment. */
export interface BackupSummary {
  /** File name without its folder. */
  readonly name: string;
  readonly madeAt: string;
  /** In bytes. */
  readonly size: number;
  /** It was opened and compared with the library when it was made, and has the size that it had then. */
  readonly verified: boolean;
  /** What it holds; null where nothing is known of it. */
  readonly holds: BackupHoldings | null;
}
export interface BackupHoldings {
  readonly documents: number;
  readonly notes: number;
}

export interface BackupState {
  /** Of the one that is being made, in parts of 1; null where none is. */
  readonly progress: number | null;
  /** Why the last one could not be made; null where it could. */
  readonly failure: Failure | null;
}

export interface BackupsShown extends BackupState {
  /** Name of the folder, without where it is. */
  readonly folder: string;
  /** Whether it is the one beside the library. */
  readonly beside: boolean;
  /** Newest first. */
  readonly backups: readonly BackupSummary[];
  /** Why the folder cannot be looked into; null where it can, or is yet to be made. */
  readonly unreachable: Failure | null;
}
