import type { Blockquote, FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { Failed } from '#shared/ipc/result.ts';
import { parse } from 'yaml';
import { parseMarkdownFile } from '../note-text/markdown.ts';
import { plainWords } from '../note-text/plain-words.ts';
import type { ExportedFootnote } from './note-body.ts';
import { markersInHtml } from '../verify/listed-notes.ts';
import { wordsAltered } from './words-altered.ts';

/**
 * Reads an exported file as its readers will. Fails with `export-unsound` unless its data is whole, every footnote
 * has one marker and one definition, and the words of every quotation and footnote are what went in.
 */
export function checkMarkdown(markdown: string, footnotes: readonly ExportedFootnote[]): void {
  const root = parseMarkdownFile(markdown);
  checkData(root);
  checkFootnotes(root, footnotes);
}

/** As `checkMarkdown`, of a file that was read and may have no data. */
export function checkFootnotes(root: Root, footnotes: readonly ExportedFootnote[]): void {
  const found = collect(root);
  const expected = footnotes.map((_, index) => String(index + 1)).join();
  if (found.markers.join() !== expected)
    throw unsound('The markers of its footnotes do not come out as they should.');
  if ([...found.definitions.keys()].join() !== expected || found.definitionCount !== footnotes.length) {
    throw unsound('The texts of its footnotes do not come out as they should.');
  }
  for (const [index, footnote] of footnotes.entries()) checkFootnote(found, String(index + 1), footnote);
}

function checkFootnote(
  found: Found,
  identifier: string,
  { definition, words, quoted }: ExportedFootnote,
): void {
  const own = found.definitions.get(identifier);
  const container = quoted !== null ? found.quotations.get(identifier) : own;
  const isWhole =
    own !== undefined &&
    container !== undefined &&
    lineWords(plainWords(own)) === lineWords(plainWords(definition)) &&
    (words === null || lineWords(wordsOf(container)) === lineWords(words));
  if (isWhole) return;
  throw wordsAltered(identifier, quoted !== null);
}

function unsound(reason: string): Failed {
  return new Failed('export-unsound', reason);
}

function checkData({ children: [first] }: Root): void {
  const data: unknown = first?.type === 'yaml' ? parse(first.value) : null;
  if (typeof data !== 'object' || data === null || !('title' in data))
    throw unsound('Its data cannot be read.');
}

interface Found {
  readonly markers: readonly string[];
  /** Those that stand for themselves, by their labels. */
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly definitionCount: number;
  /** The block quotes by the labels of the markers in them. */
  readonly quotations: ReadonlyMap<string, Blockquote>;
}

function collect(root: Root): Found {
  const markers: string[] = [];
  const quotations = new Map<string, Blockquote>();
  let definitionCount = 0;
  const visit = (node: Nodes, quote: Blockquote | null): void => {
    if (node.type === 'footnoteDefinition') definitionCount += 1;
    if (node.type === 'footnoteReference') {
      markers.push(labelOf(node));
      if (quote) quotations.set(labelOf(node), quote);
    }
    if (node.type === 'html') markers.push(...markersInHtml(node));
    if (!('children' in node)) return;
    for (const child of node.children) visit(child, node.type === 'blockquote' ? node : quote);
  };
  visit(root, null);
  const definitions = root.children.filter((node) => node.type === 'footnoteDefinition');
  return {
    markers,
    quotations,
    definitionCount,
    definitions: new Map(definitions.map((one) => [labelOf(one), one])),
  };
}

function labelOf({ label, identifier }: FootnoteDefinition | FootnoteReference): string {
  return label ?? identifier;
}

const CONTAINERS: ReadonlySet<Nodes['type']> = new Set(['blockquote', 'footnoteDefinition']);
const PHRASES: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'link']);

/** Paragraphs and hard breaks as lines; anything that a quotation cannot hold shows as itself, and so differs. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return '';
  if ('children' in node && CONTAINERS.has(node.type)) return node.children.map(wordsOf).join('\n');
  if ('children' in node && PHRASES.has(node.type)) return node.children.map(wordsOf).join('');
  return `\0${node.type}\0`;
}

/**
 * Markdown has no empty lines within a text and one kind of line end, and no NUL; nothing else about white space is
 * passed over.
 */
function lineWords(words: string): string {
  return words
    .replaceAll(/[\r\n]+/g, '\n')
    .replaceAll(/^\n|\n$/g, '')
    .replaceAll('\0', '\ufffd');
}
