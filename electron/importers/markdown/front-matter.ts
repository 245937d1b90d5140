import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import { readBreadcrumb } from '../metadata/breadcrumb.ts';
import { readByline } from '../metadata/byline.ts';
import { readDate } from '../metadata/dates.ts';
import { readUrl } from '../read-url.ts';

export interface FrontMatter {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly breadcrumb: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Fields that a document has no place for: their source, with its offsets in the front matter. */
  readonly unused: readonly { readonly start: number; readonly end: number }[];
}

const NAMES = {
  title: ['title'],
  authors: ['author', 'authors', 'by', 'byline', 'creator'],
  published: ['date', 'published', 'issued', 'publication-date', 'publishdate'],
  breadcrumb: ['breadcrumb', 'breadcrumbs'],
  publisher: ['publisher', 'site', 'website', 'publication', 'container-title'],
  url: ['url', 'source', 'canonical', 'canonical_url', 'permalink', 'link'],
  language: ['language', 'lang'],
} as const;

/** Reads YAML as words alone, so that dates and numbers stay as they are written; null when it is not YAML. */
export function readFrontMatter(source: string): FrontMatter | null {
  const document = parseDocument(source, { schema: 'failsafe', strict: false, uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const pairs: readonly Pair[] = document.contents.items;
  const used = new Set<Pair>();
  const read = <T>(names: readonly string[], value: (words: readonly string[]) => T | null): T | null => {
    for (const pair of pairs) {
      if (!names.includes(keyOf(pair))) continue;
      const words = wordsIn(pair.value);
      const found = words.length > 0 ? value(words) : null;
      if (found === null) continue;
      used.add(pair);
      return found;
    }
    return null;
  };
  const one = (words: readonly string[]) => (words.length === 1 ? (words[0] ?? null) : null);
  return {
    title: read(NAMES.title, one),
    authors:
      read(NAMES.authors, (words) => words.flatMap((name) => readByline(`by ${name}`) ?? [name])) ?? [],
    published: read(NAMES.published, (words) => readDate(words[0] ?? '')),
    breadcrumb:
      read(NAMES.breadcrumb, (words) => (words.length > 1 ? words : readBreadcrumb(words[0] ?? ''))) ?? [],
    publisher: read(NAMES.publisher, one),
    url: read(NAMES.url, (words) =>
      /^https?:\/\//i.test(words[0] ?? '') ? (readUrl(words[0] ?? '')?.href ?? null) : null,
    ),
    language: read(NAMES.language, one),
    unused: pairs.filter((pair) => !used.has(pair)).map((pair) => rangeOf(pair)),
  };
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value).toLowerCase() : '';
}

/** The words of a field: one, a list, or the names in a list of records. */
function wordsIn(value: unknown): readonly string[] {
  if (isScalar(value))
    return typeof value.value === 'string' && value.value.trim() !== '' ? [value.value.trim()] : [];
  if (isSeq(value)) return value.items.flatMap(wordsIn);
  if (isMap(value))
    return value.items
      .filter((pair) => /^(?:name|literal)$/.test(keyOf(pair)))
      .flatMap((pair) => wordsIn(pair.value));
  return [];
}

function rangeOf({ key, value }: Pair): { readonly start: number; readonly end: number } {
  const [from, to] = [key, value].map((node) => (isNode(node) ? (node.range ?? null) : null));
  const start = from?.[0] ?? 0;
  return { start, end: to?.[1] ?? from?.[1] ?? start };
}

function isNode(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}
