import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Database } from '../../electron/storage/database.ts';
import { type Key, newKey } from '../../electron/storage/key.ts';
import { migrations } from '../../electron/storage/migrations.ts';
import { openLibrary } from '../../electron/storage/open-library.ts';
import { ofParagraphs, store } from './store.ts';
import { tempFolder } from './temp-library.ts';

export const PASSPHRASE = 'lamp oil and salt';

/** A locked library of some texts, each of which has a page or more of its own; closed and removed after the test. */
export async function lockedLibrary(): Promise<Database & { readonly key: Key }> {
  const key = await newKey(PASSPHRASE);
  const db = await openLibrary(join(await tempFolder(), 'library.ibid'), migrations, key);
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => (closed ??= db.close());
  onTestFinished(close);
  for (let number = 0; number < 30; number += 1) {
    const lines = Array.from(
      { length: 60 },
      (_, line) => `Line ${line} of list ${number}: fifty were counted.`,
    );
    await store(db, ofParagraphs(`List ${number}`, ...lines));
  }
  return { ...db, key, close };
}
