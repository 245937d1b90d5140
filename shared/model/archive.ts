/** What became of an archive. The window never learns a path: `folder` is the folder's name alone. */
export interface WrittenArchive {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** What a person should know of it, in sentences. */
  readonly remarks: readonly string[];
}

/** How much came out of an archive. */
export interface RestoredArchive {
  readonly documents: number;
  readonly passages: number;
  readonly notes: number;
}
