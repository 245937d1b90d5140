import type { Blockquote, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Seal } from '#shared/model/seal.ts';
import { findSeal } from '#shared/seal/seal-words.ts';
import { plainWords } from '../note-text/plain-words.ts';
import { listedIdentifier, markersInHtml } from './listed-notes.ts';
import { piecesOf } from './quoted-words.ts';

/** A footnote that has a seal, as it stands in a note now. */
export interface FoundFootnote {
  /** As printed. */
  readonly label: string;
  readonly seal: Seal;
  /** What each block quote says in which its marker stands. */
  readonly quotations: readonly string[];
  readonly hasMarker: boolean;
}

/**
 * The sealed footnotes of a note, in the order of their definitions. `sealed` knows the seals of labels whose footnotes no longer
 * say theirs.
 */
export function sealedFootnotes(
  root: Root,
  sealed: (label: string) => Seal | null,
): readonly FoundFootnote[] {
  const { definitions, quotes, markers } = collect(root);
  const seals = new Map<string, { readonly label: string; readonly seal: Seal }>();
  for (const [identifier, definition] of definitions) {
    const label = definition.label ?? identifier;
    const seal = findSeal(plainWords(definition)) ?? sealed(label);
    if (seal) seals.set(identifier, { label, seal });
  }
  const said = new Map<string, string[]>();
  for (const quote of quotes) {
    for (const { identifier, words } of quotationsIn(quote, seals)) {
      said.set(identifier, [...(said.get(identifier) ?? []), words]);
    }
  }
  return [...seals].map(([identifier, { label, seal }]) => ({
    label,
    seal,
    quotations: said.get(identifier) ?? [],
    hasMarker: markers.has(identifier),
  }));
}

/** An id of a block, as Obsidian sets behind one that is linked to. */
const BLOCK_ID = /(?:^|\s)\^[A-Za-z0-9-]+\s*$/;

/**
 * Of several quotations in one block quote each goes from the marker before to its own; what stands behind the last marker
 * looks quoted as well, and is counted to it.
 */
function quotationsIn(
  quote: Blockquote,
  seals: ReadonlyMap<string, { readonly seal: Seal }>,
): readonly { readonly identifier: string; readonly words: string }[] {
  const found: { identifier: string; words: string }[] = [];
  let words = '';
  for (const piece of piecesOf(quote)) {
    if ('words' in piece) words += piece.words;
    else if (seals.get(piece.marker)?.seal.kind === 'quotation') {
      found.push({ identifier: piece.marker, words });
      words = '';
    }
  }
  const last = found.at(-1);
  if (last) last.words += words.replace(BLOCK_ID, '');
  return found;
}

/** Each block quote with the markers that stand in it and in none within it. */
function collect(root: Root): {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly quotes: readonly Blockquote[];
  readonly markers: ReadonlySet<string>;
} {
  const definitions = new Map<string, FootnoteDefinition>();
  const quotes: Blockquote[] = [];
  const markers = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteReference') markers.add(node.identifier);
    if (node.type === 'html') for (const number of markersInHtml(node)) markers.add(listedIdentifier(number));
    if (node.type === 'blockquote') quotes.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return { definitions, quotes, markers };
}
