export interface LibraryInfo {
  /** File name without its folder. */
  readonly name: string;
  readonly host: 'electron' | 'chromium' | 'command-line';
  readonly version: string;
  readonly readOnly: boolean;
  /** Requests, windows and downloads that the host has refused since it started. */
  readonly refused: number;
  /** True when the library holds neither documents nor notes, nor ever did. */
  readonly empty: boolean;
}

export interface CheckFinding {
  readonly about: 'file' | 'original' | 'revision' | 'passage' | 'index' | 'note' | 'case';
  readonly id: string;
  readonly message: string;
}

export interface CheckReport {
  readonly clean: boolean;
  readonly checked: {
    readonly originals: number;
    readonly revisions: number;
    readonly passages: number;
    readonly notes: number;
  };
  readonly findings: readonly CheckFinding[];
}
