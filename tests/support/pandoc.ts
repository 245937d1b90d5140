import { spawnSync } from 'node:child_process';

/** Tests that need pandoc are skipped where there is none, and their names say so. */
export const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

export const pandocNote = hasPandoc ? '' : ' (skipped: pandoc is not installed)';

export interface PandocRun {
  readonly output: string;
  readonly warnings: string;
}

export function pandoc(
  args: readonly string[],
  options: { readonly input?: string; readonly folder?: string } = {},
): PandocRun {
  const { stdout, stderr, status } = spawnSync('pandoc', args, {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    ...(options.input === undefined ? {} : { input: options.input }),
    ...(options.folder === undefined ? {} : { cwd: options.folder }),
  });
  if (status !== 0) throw new Error(`pandoc failed: ${stderr}`);
  return { output: stdout, warnings: stderr };
}

/** https://hackage.haskell.org/package/pandoc-types: `{t: constructor, c: contents}` */
export interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

function isNode(tree: unknown): tree is PandocNode {
  return typeof tree === 'object' && tree !== null && 't' in tree && typeof tree.t === 'string';
}

/** Every node of one kind, in the order of the text. */
export function nodesOf(tree: unknown, kind: string): readonly PandocNode[] {
  if (Array.isArray(tree)) return tree.flatMap((child) => nodesOf(child, kind));
  if (typeof tree !== 'object' || tree === null) return [];
  const inner = Object.values(tree).flatMap((child) => nodesOf(child, kind));
  return isNode(tree) && tree.t === kind ? [tree, ...inner] : inner;
}

const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  DoubleQuote: ['“', '”'],
  SingleQuote: ['‘', '’'],
};

/** The words of a part of the tree without its footnotes, with every run of white space as one space. */
export function wordsIn(tree: unknown): string {
  return textIn(tree).replaceAll(/\s+/gu, ' ').trim();
}

function textIn(tree: unknown): string {
  if (Array.isArray(tree)) return tree.map(textIn).join('');
  if (!isNode(tree)) return '';
  const { t: kind, c: content } = tree;
  const parts: readonly unknown[] = Array.isArray(content) ? content : [];
  switch (kind) {
    case 'Str':
      return String(content);
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Code':
    case 'CodeBlock':
      return `${String(parts[1])}${kind === 'Code' ? '' : ' '}`;
    case 'Quoted': {
      const [open, close] = (isNode(parts[0]) && QUOTES[parts[0].t]) || ['', ''];
      return `${open}${textIn(parts[1])}${close}`;
    }
    case 'Note':
      return '';
    case 'Para':
    case 'Plain':
      return `${textIn(content)} `;
    case 'BlockQuote':
      return textIn(content);
    default:
      // Whatever a word should not have become.
      return `<${kind}>${textIn(content)}</${kind}>`;
  }
}
