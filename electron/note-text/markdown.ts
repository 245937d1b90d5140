import type { Link, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown, frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { citationToMarkdown } from './citation-markdown.ts';
import { wikiLinkToMarkdown } from './wiki-link.ts';
import { mathsFromMarkdown, mathsSyntax, mathsToMarkdown } from './maths-markdown.ts';
import { pandocUnsafe } from './pandoc-unsafe.ts';

/** GitHub's Markdown: with footnotes, strike-through, tables, task lists, formulas, and addresses that stand for themselves. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), mathsSyntax()],
    mdastExtensions: [gfmFromMarkdown(), ...mathsFromMarkdown()],
  });
}

/** https://spec.commonmark.org/0.31.2/ alone. */
export function parseCommonMark(markdown: string): Root {
  return fromMarkdown(markdown);
}

/** As `parseMarkdown`, for a file that starts with YAML. */
export function parseMarkdownFile(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), mathsSyntax(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), ...mathsFromMarkdown(), frontmatterFromMarkdown()],
  });
}

/**
 * Addresses that may stand in `<…>` as they are: plainer than https://spec.commonmark.org/0.31.2/#autolinks allows, for
 * in there nothing can be escaped, and dashes and dots that run on are pandoc's typography.
 */
const MAIL_ADDRESS = /^[a-z\d]+(?:[._+-][a-z\d]+)*@[a-z\d]+(?:[.-][a-z\d]+)*$/i;
const WEB_ADDRESS = /^(?!.*(?:--|\.\.\.))[\w.~:/?#@!$&()+,;=%-]+$/;

const writeLink: Handle = (node: Link, parent, state, info) => {
  const mail = /^mailto:(.*)$/s.exec(node.url)?.[1];
  const standsAlone = mail === undefined ? WEB_ADDRESS.test(node.url) : MAIL_ADDRESS.test(mail);
  const options = standsAlone ? state.options : { ...state.options, resourceLink: true };
  return defaultHandlers.link(node, parent, { ...state, options }, info);
};

/** Markdown that GitHub's rules and pandoc's `markdown` read alike. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    // Dashes could be the border of one of pandoc's tables.
    rule: '*',
    listItemIndent: 'one',
    handlers: { link: writeLink },
    extensions: [
      gfmToMarkdown(),
      mathsToMarkdown(),
      citationToMarkdown(),
      wikiLinkToMarkdown(),
      frontmatterToMarkdown(),
      { unsafe: [...pandocUnsafe] },
    ],
  });
}
