import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** What is known of a backup, in a file beside it. It holds no words of the library. */
const MANIFEST = z.object({
  format: z.literal('ibid-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Of the backup's file, in bytes. */
  size: count,
  /** SHA-256 of the backup's file. */
  sha256: hash,
  /** `stateHashOf` the library at that moment, and of the backup when it was opened after it was made. */
  state: hash,
  /** How far the ledger was. */
  ledger: z.object({ entries: count, hash }),
  holds: z.object({ documents: count, notes: count }),
});

export type BackupManifest = z.infer<typeof MANIFEST>;

/** Null for what is no such file. */
export function readManifest(text: string): BackupManifest | null {
  try {
    return MANIFEST.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function printManifest(manifest: BackupManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
