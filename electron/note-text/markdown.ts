import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown, frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { pandocUnsafe } from './pandoc-unsafe.ts';

/** GitHub's Markdown: with footnotes, strike-through, tables, task lists, and addresses that stand for themselves. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** As `parseMarkdown`, for a file that starts with YAML. */
export function parseMarkdownFile(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
}

/** Markdown that GitHub's rules and pandoc's `markdown` read alike. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    // Dashes could be the border of one of pandoc's tables.
    rule: '*',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown(), frontmatterToMarkdown(), { unsafe: [...pandocUnsafe] }],
  });
}
