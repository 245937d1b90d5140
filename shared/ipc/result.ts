/** What a person can meet. Each comes with a sentence; everything else that goes wrong is `internal`. */
export const FAILURE_CODES = [
  'not-found',
  'conflict',
  'cancelled',
  'unreadable-file',
  'empty-file',
  'unknown-format',
  'file-too-large',
  'encrypted-file',
  'wrong-password',
  'unknown-lock',
  'line-too-long',
  'not-text',
  'unknown-encoding',
  'too-deep',
  'importer-timeout',
  'importer-memory',
  'importer-crashed',
  'nothing-to-recognize',
  'recognition-timeout',
  'recognition-crashed',
  'original-timeout',
  'original-crashed',
  'page-unreadable',
  'no-permission',
  'file-missing',
  'quotation-not-found',
  'quotation-ambiguous',
  'library-not-a-library',
  'library-locked',
  'library-read-only',
  'library-damaged',
  'library-newer',
  'library-closed',
  'library-encrypted',
  'wrong-passphrase',
  'cannot-encrypt',
  'library-not-empty',
  'archive-damaged',
  'archive-newer',
  'backup-unsound',
  'file-exists',
  'disk-full',
  'export-unsound',
  'bad-template',
  'export-leaks',
  'cannot-print',
  'invalid-metadata',
  'invalid-name',
  'invalid-query',
  'invalid-case',
  'invalid-annotations',
  'invalid-call',
  'internal',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** What went wrong, in a form that survives structured cloning. */
export interface Failure {
  readonly code: FailureCode;
  /** One or two plain sentences for a person, with what to do where there is something to do. */
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** Thrown wherever a `Failure` is the answer; `dispatch` turns it back into one. */
export class Failed extends Error {
  override readonly name = 'Failed';
  readonly code: FailureCode;
  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
