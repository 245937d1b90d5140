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

/** A package that the program is made with. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression: https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/. */
  readonly licence: string;
  /** The licence as the package gives it, with whoever wrote it; null where the package holds none. */
  readonly notice: string | null;
}

export interface CheckFinding {
  readonly about: 'file' | 'original' | 'revision' | 'passage' | 'index' | 'note' | 'case' | 'ledger';
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
    readonly entries: number;
  };
  readonly findings: readonly CheckFinding[];
}
