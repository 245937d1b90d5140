import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** As the build writes them: in double quotes, statements at the beginning of a line. */
const IMPORT =
  /^(?:import|export)\b[^;"]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)|\brequire\w*\("([^"]+)"\)/gm;

const PACKAGE = /^(?!node:)[@\w]/;

/** What a built program takes from packages or from its host, with all that it loads of itself, sooner or later. */
export function bareImports(entries: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const read = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const match of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const name = match.slice(1).find((part) => part !== undefined) ?? '';
      if (name.startsWith('.')) read(join(dirname(file), name));
      else if (PACKAGE.test(name)) found.add(name);
    }
  };
  for (const entry of entries) read(entry);
  return [...found].toSorted();
}
