import { type Zippable, zipSync } from 'fflate';

export type ZipFiles = Readonly<Record<string, string | Uint8Array>>;

/** A ZIP file, the same for the same files: no time of day goes into it. `stored` are not packed. */
export function makeZip(files: ZipFiles, stored: readonly string[] = []): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    entries[name] = [bytes, { level: stored.includes(name) ? 0 : 6, mtime: '2020-01-01' }];
  }
  return new Uint8Array(zipSync(entries));
}
