import type { BlockContent, Blockquote, Nodes } from 'mdast';
import { Failed } from '#shared/ipc/result.ts';
import type { ExportTemplates } from '#shared/model/export.ts';
import { fillTemplate, type TemplateWords } from './fill-template.ts';
import { readTemplate, type Template, timesNamed } from './read-template.ts';

/** The shapes that somebody wants; null for Ibid’s own. */
export interface Templates {
  readonly quotation: Template | null;
  readonly footnote: Template | null;
}

export const OWN_SHAPES: Templates = { quotation: null, footnote: null };

/** Fails with `bad-template` also for those whose quotations nobody could check. */
export function readTemplates({ quotation, footnote }: ExportTemplates = {}): Templates {
  const templates = {
    quotation: quotation === undefined ? null : readTemplate(quotation),
    footnote: footnote === undefined ? null : readTemplate(footnote),
  };
  const { blocks = [] } = templates.quotation ?? {};
  const quotes = blocks.filter(isOfWords);
  if (templates.quotation && (quotes.length !== 1 || timesNamed(blocks, 'words') !== 1)) {
    throw new Failed(
      'bad-template',
      'The template of a quotation needs a block quote that is {words} alone: “> {words}”. Else nobody could check it.',
    );
  }
  if (timesNamed(blocks, 'seal') > 0) {
    throw new Failed('bad-template', 'The {seal} belongs to the footnote, and not to the quotation.');
  }
  const notes = templates.footnote?.blocks ?? [];
  if (templates.footnote && (timesNamed(notes, 'seal') !== 1 || !notes.every(isParagraph))) {
    throw new Failed(
      'bad-template',
      'The template of a footnote needs {seal} once, and paragraphs alone. Else nobody could check the quotation.',
    );
  }
  if (timesNamed(notes, 'words') > 0) {
    throw new Failed('bad-template', 'The {words} belong to the quotation, and not to the footnote.');
  }
  return templates;
}

function isParagraph(node: Nodes): boolean {
  return node.type === 'paragraph';
}

/** A block quote that is nothing but the words. */
function isOfWords(block: BlockContent): boolean {
  const [only] = block.type === 'blockquote' ? block.children : [];
  if (block.type !== 'blockquote' || block.children.length !== 1 || only?.type !== 'paragraph') return false;
  return only.children.length === 1 && timesNamed([only], 'words') === 1 && wordsOf(only) === 1;
}

function wordsOf({ children: [only] }: { readonly children: readonly Nodes[] }): number {
  return only?.type === 'text' ? only.value.trim().length : 0;
}

/** The quotation within what a template says around it. */
export function shapedQuotation(
  template: Template | null,
  quote: Blockquote,
  words: TemplateWords,
): readonly BlockContent[] {
  if (!template) return [quote];
  const at = template.blocks.findIndex(isOfWords);
  return fillTemplate(template, words)
    .map((block, index) => (index === at ? quote : block))
    .filter((block) => !('children' in block) || block.children.length > 0);
}
