import type { Root, RootContent } from 'mdast';
import { Failed } from '#shared/ipc/result.ts';
import { parseMarkdown } from '../../note-text/markdown.ts';
import { checkFootnotes } from '../check-markdown.ts';
import type { ExportedFootnote } from '../note-body.ts';

/** Reads an outline: its properties, and its blocks as if they stood below each other. Fails with `export-unsound`. */
export function checkOutline(markdown: string, footnotes: readonly ExportedFootnote[]): void {
  const [properties, outline, ...others] = parseMarkdown(markdown).children;
  if (properties?.type !== 'paragraph' || others.length > 0 || (outline && outline.type !== 'list'))
    throw new Failed('export-unsound', 'Its blocks do not come out as an outline.');
  const blocks: RootContent[] = outline ? outline.children.flatMap(({ children }) => children) : [];
  const root: Root = { type: 'root', children: blocks };
  checkFootnotes(root, footnotes);
}
