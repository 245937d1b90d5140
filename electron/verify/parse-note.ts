import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { withListedNotes } from './listed-notes.ts';

/**
 * A note as any program that knows GitHub's Markdown reads it, and no more: a dollar sign or one tilde is itself, whatever
 * an editor makes of it. Notes that are listed are footnotes.
 */
export function parseNote(markdown: string): Root {
  const root = fromMarkdown(markdown.replace(/^\ufeff/, '').replaceAll(DIV_FENCE, ''), {
    extensions: [gfm({ singleTilde: false }), { disable: { null: PLAIN } }, frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
  return withListedNotes(root);
}

/** Around what pandoc writes for a `div`; without a line of its own between, it would belong to the quotation before it. */
const DIV_FENCE = /^:{3,}[ \t]*(?:\{[^{}\n]*\}|[A-Za-z0-9_-]+)?[ \t]*$/gm;

/** Constructs of GitHub's that are plain words here: an address would swallow the marker that stands behind it. */
const PLAIN = ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'table', 'tasklistCheck'];
