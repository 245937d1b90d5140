import type { BlockContent, Nodes } from 'mdast';
import { Failed } from '#shared/ipc/result.ts';
import { TEMPLATE_FIELDS, type TemplateField } from '#shared/model/export.ts';
import { parseMarkdown } from '../../note-text/markdown.ts';

/** Markdown in whose texts a sign of private use stands for each field, and for each end of a group. */
export interface Template {
  readonly blocks: readonly BlockContent[];
}

/** Of private use, so that no text of anybody's has them: https://www.unicode.org/faq/private_use.html */
const FIRST_SIGN = 0xf5a0;
export const GROUP_START = '\uf5c0';
export const GROUP_END = '\uf5c1';
const OWN_SIGNS = /[\uf5a0-\uf5c1]/;

export function fieldOf(sign: string): TemplateField | null {
  return TEMPLATE_FIELDS[sign.charCodeAt(0) - FIRST_SIGN] ?? null;
}

/**
 * Reads Markdown with fields such as `{title}`, and `[[…]]` around what is left out where a field in it is empty. A brace
 * behind a backslash is itself. Fails with `bad-template`, naming line and column.
 */
export function readTemplate(source: string): Template {
  const own = OWN_SIGNS.exec(source);
  if (own) throw badTemplate(source, own.index, 'There is a sign in it that no text has.');
  let opened: number | null = null;
  const marked = source.replaceAll(TOKEN, (token: string, at: number) => {
    if (token.startsWith('\\')) return token;
    if (token === '[[') {
      if (opened !== null) throw badTemplate(source, at, 'A group begins within another.');
      opened = at;
      return GROUP_START;
    }
    if (token === ']]') {
      if (opened === null) throw badTemplate(source, at, 'A group ends that has not begun.');
      opened = null;
      return GROUP_END;
    }
    const name = /^\{\s*([a-z]+)\s*\}$/.exec(token)?.[1];
    const index = TEMPLATE_FIELDS.findIndex((field) => field === name);
    if (index === -1) {
      throw badTemplate(
        source,
        at,
        `“${token.trim()}” is no field. Fields are ${TEMPLATE_FIELDS.join(', ')}.`,
      );
    }
    if (opened !== null && (name === 'words' || name === 'seal')) {
      throw badTemplate(source, at, `“{${name}}” is never left out, and so stands in no group.`);
    }
    return String.fromCharCode(FIRST_SIGN + index);
  });
  if (opened !== null) throw badTemplate(source, opened, 'A group begins that does not end.');
  const blocks = parseMarkdown(marked).children.filter(isBlock);
  requireWholeGroups(blocks);
  return { blocks };
}

const TOKEN = /\\.|\[\[|\]\]|\{[^{}\n]*\}?|\}/gs;

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'blockquote', 'list', 'thematicBreak']);

function isBlock(node: Nodes): node is BlockContent {
  if (BLOCKS.has(node.type)) return true;
  throw new Failed(
    'bad-template',
    'A template may hold paragraphs, headings, lists, rules and block quotes alone.',
  );
}

/** Fields are words of a line. Both ends of a group stand in the same paragraph, outside emphasis and links. */
function requireWholeGroups(nodes: readonly Nodes[]): void {
  for (const node of nodes) {
    const hidden = 'url' in node ? node.url : 'value' in node && node.type !== 'text' ? node.value : '';
    if (OWN_SIGNS.test(hidden)) {
      throw new Failed('bad-template', 'A field of the template stands in code, in HTML or in an address.');
    }
    if (!('children' in node)) continue;
    const words = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    if (words.split(GROUP_START).length !== words.split(GROUP_END).length) {
      throw new Failed(
        'bad-template',
        'A group of the template ends in another paragraph or mark than it begins in.',
      );
    }
    requireWholeGroups(node.children);
  }
}

function badTemplate(source: string, at: number, reason: string): Failed {
  const before = source.slice(0, at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return new Failed(
    'bad-template',
    `The template is wrong in line ${before.length}, column ${column}: ${reason}`,
  );
}

/** How often a template names the field; within groups and outside. */
export function timesNamed(nodes: readonly Nodes[], field: TemplateField): number {
  const sign = String.fromCharCode(FIRST_SIGN + TEMPLATE_FIELDS.indexOf(field));
  return nodes.reduce((sum, node) => {
    if ('value' in node) return sum + node.value.split(sign).length - 1;
    return sum + ('children' in node ? timesNamed(node.children, field) : 0);
  }, 0);
}
