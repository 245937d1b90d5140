import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Failed } from '#shared/ipc/result.ts';
import type { BundledPackage } from '#shared/model/library.ts';

const packages = z.array(
  z.object({ name: z.string(), version: z.string(), licence: z.string(), notice: z.string().nullable() }),
);

/** Reads the list that the build has left. Fails with `not-found` where there is none. */
export async function readPackages(file: string): Promise<readonly BundledPackage[]> {
  try {
    return packages.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Failed(
        'not-found',
        'The list of licences is not beside the program. Building Ibid makes it.',
        {
          cause: error,
        },
      );
    throw error;
  }
}
