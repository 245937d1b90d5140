import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathKey } from '#shared/pictures/relative-path.ts';
import type { CslItem } from '#shared/model/citation.ts';
import { parse } from 'yaml';
import { parseMarkdown } from '../note-text/markdown.ts';
import { plainWords } from '../note-text/plain-words.ts';
import { frontOf, hashOfMarkdown, type KeptNote } from '../verify/kept-note.ts';
import type { ExportFolder } from '../verify/read-folder.ts';

/** A note of an exported folder. */
export interface FoundNote {
  /** Of its file, in the folder. */
  readonly path: string;
  readonly title: string;
  /** What the library that it comes from knows it by; null where it does not say. */
  readonly id: string | null;
  /** Without what stands in front of the text. */
  readonly markdown: string;
  /** The works that it cites, by their keys. */
  readonly works: readonly CslItem[];
  /** What lies beside it for what its Markdown cannot say; null where nothing does. */
  readonly kept: (KeptNote & { readonly isUntouched: boolean }) | null;
}

/** The notes of the folder, without those about sources that a vault has, which are made of what the library knows. */
export async function readNotes(
  folder: string,
  { notes, kept }: ExportFolder,
): Promise<readonly FoundNote[]> {
  const found: FoundNote[] = [];
  for (const { path, markdown } of notes) {
    const front = frontOf(markdown);
    const data = dataIn(front.yaml);
    if (data['type'] === 'source') continue;
    const line = kept.find(({ note }) => pathKey(note) === pathKey(path));
    const works = await worksOf(folder, path, data['bibliography']);
    found.push({
      path,
      title:
        typeof data['title'] === 'string' ? titleIn(data['title']) : (line?.title ?? basename(path, '.md')),
      id: typeof data['id'] === 'string' ? data['id'] : (line?.id ?? null),
      markdown: front.markdown,
      works: [...works, ...(line?.works ?? []).map(({ item }): unknown => item).filter(isItem)],
      kept: line ? { ...line, isUntouched: line.markdown === hashOfMarkdown(markdown) } : null,
    });
  }
  return found;
}

function dataIn(yaml: string): Readonly<Record<string, unknown>> {
  try {
    // No anchors: a few lines of them can stand for gigabytes.
    const data: unknown = parse(yaml, { maxAliasCount: 0 });
    return data !== null && typeof data === 'object' ? { ...data } : {};
  } catch {
    // Not what an export writes; the text is the note all the same.
    return {};
  }
}

/** A title stands there as Markdown where it could be taken for it. */
function titleIn(title: string): string {
  const { children } = parseMarkdown(title);
  const [only] = children;
  return children.length === 1 && only?.type === 'paragraph' ? plainWords(only).trim() : title.trim();
}

const LARGEST = 50 * 1024 * 1024;

/** Only a file that lies beside the note. */
async function worksOf(folder: string, path: string, bibliography: unknown): Promise<readonly CslItem[]> {
  if (
    typeof bibliography !== 'string' ||
    bibliography !== basename(bibliography) ||
    !bibliography.endsWith('.json')
  )
    return [];
  try {
    const bytes = await readFile(join(folder, dirname(path), bibliography));
    const items: unknown = bytes.length > LARGEST ? [] : JSON.parse(bytes.toString('utf8'));
    return Array.isArray(items) ? items.filter(isItem) : [];
  } catch (error) {
    // Without it citations stay words, which is told of each.
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return [];
    throw error;
  }
}

function isItem(item: unknown): item is CslItem & { readonly id: string } {
  return (
    item !== null && typeof item === 'object' && 'id' in item && typeof item.id === 'string' && 'type' in item
  );
}
