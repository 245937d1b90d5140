import type { Nodes } from 'mdast';
import type { CitedMark } from './citation-markdown.ts';

const PARTED_BY: Readonly<Record<string, string>> = {
  footnoteDefinition: '\n',
  blockquote: '\n',
  list: '\n',
  listItem: '\n',
  table: '\n',
  tableRow: ' | ',
};

/** The words of a part of a Markdown text without their form; blocks, rows and lines stand on lines of their own. */
export function plainWords(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll(/[\t ]*[\r\n]+[\t ]*/g, ' ');
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
  if (node.type === 'citationMark') return `[${node.items.map(markWords).join('; ')}]`;
  if (node.type === 'inlineMath') return `$${node.value}$`;
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (!('children' in node)) return '';
  const parts: readonly Nodes[] = node.children;
  return parts.map(plainWords).join(PARTED_BY[node.type] ?? '');
}

function markWords({ key, prefix, behind, suppressAuthor }: CitedMark): string {
  const before = prefix === '' ? '' : `${prefix} `;
  return `${before}${suppressAuthor ? '-' : ''}@${key}${behind === '' ? '' : `, ${behind}`}`;
}
