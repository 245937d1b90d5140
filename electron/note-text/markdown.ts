import type { Link, Root, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown, frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Info, toMarkdown } from 'mdast-util-to-markdown';
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

/** Where a list ends pandoc looks for before it looks at escapes: a comment or code that seems to begin would swallow items. */
const writeText: Handle = (node: Text, parent, state, info) => {
  const words = state.safe(node.value, info);
  // An address that stands for itself can hold no escapes.
  if (parent?.type === 'link' && parent.url.endsWith(node.value)) return words;
  const safe = words.replaceAll(STROKES, (run, at: number, all: string) =>
    run === '_' && isLetterAt(at - 1, all, info) && isLetterAt(at + 1, all, info)
      ? run
      : '\\_'.repeat(run.length),
  );
  if (!state.stack.includes('listItem')) return safe;
  return safe.replaceAll(/\\([\\`<])/g, (escaped, sign: string) => INSTEAD[sign] ?? escaped);
};
/**
 * A stroke that is left alone within a word must stand between what pandoc, too, takes for letters; two of them within
 * strong words pandoc takes for the start of strong ones, and finds the end of neither.
 */
const STROKES = /(?<!\\)_+/g;
/** A letter that a mark meets may be written as a reference, which ends in no letter and begins with none. */
function isLetterAt(at: number, words: string, { before, after }: Info): boolean {
  if (!LETTER.test(words.charAt(at))) return false;
  return !(at === 0 && MARK.test(before)) && !(at === words.length - 1 && MARK.test(after));
}
const MARK = /[*_~]/;
const LETTER = /[a-z\d\u00c0-\u024f\u0620-\u06d3]/i;
const INSTEAD: Readonly<Record<string, string>> = { '`': '&#x60;', '<': '&lt;' };

/** Markdown that GitHub's rules and pandoc's `markdown` read alike. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    // Dashes could be the border of one of pandoc's tables.
    rule: '*',
    listItemIndent: 'one',
    handlers: { link: writeLink, text: writeText },
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
