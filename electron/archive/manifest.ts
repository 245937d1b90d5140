import { z } from 'zod';

export const MANIFEST = 'manifest.json';
export const FORMAT = 'ibid-archive';
/** Raised when an archive says something that an earlier Ibid would misread. */
export const VERSION = 1;

export const MANIFEST_SCHEMA = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      size: z.int().nonnegative().describe('in bytes'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type ManifestFile = z.infer<typeof MANIFEST_SCHEMA>['files'][number];
