import type { Claims } from '../claims.ts';
import {
  attribute,
  childrenOf,
  isElement,
  parentOf,
  walk,
  type HtmlElement,
  type HtmlNode,
} from '../tree.ts';
import type { MarkerCandidate } from './marker-candidates.ts';
import { noteBehind } from './inline-notes.ts';
import { noteRoots, targetsByBlock } from './note-roots.ts';

export interface LinkedNotes {
  readonly notes: readonly (readonly HtmlNode[])[];
  /** The note of each marker that leads to one. */
  readonly noteOf: ReadonlyMap<MarkerCandidate, readonly HtmlNode[]>;
}

/** The notes that links lead to. The label of a note that leads back to its marker is no marker itself. */
export function findLinkedNotes(
  page: HtmlNode,
  candidates: readonly MarkerCandidate[],
  claims: Claims,
): LinkedNotes {
  const { anchors, order } = anchorsOf(page, claims);
  const links = candidates.flatMap((marker) => {
    const target = marker.target === null ? undefined : anchors.get(marker.target);
    return target ? [{ marker, target }] : [];
  });
  const inBody = links.filter(({ marker, target }) => !(marker.opensLine && precedes(target, marker, order)));
  const targets = targetsByBlock(inBody.map(({ target }) => target));
  const rootsOf = new Map<HtmlElement, readonly HtmlNode[] | null>();
  const taken = new Set<HtmlNode>();
  const noteOf = new Map<MarkerCandidate, readonly HtmlNode[]>();
  for (const { marker, target } of inBody) {
    if (marker.texts.some((text) => isInside(text, taken))) continue;
    const known = rootsOf.get(target);
    const roots =
      known === undefined ? (noteRoots(target, targets, claims) ?? noteBehind(marker.texts, target)) : known;
    rootsOf.set(target, roots);
    if (!roots || marker.texts.some((text) => isInside(text, new Set(roots)))) continue;
    const apart = roots.every((root) => taken.has(root) || !isInside(root, taken));
    if (!apart) continue;
    for (const root of roots) taken.add(root);
    noteOf.set(marker, roots);
  }
  const notes = [...new Map([...noteOf.values()].map((roots) => [roots[0], roots])).values()];
  return { notes: withContinuations(notes, candidates, noteOf), noteOf };
}

function precedes(
  target: HtmlElement,
  marker: MarkerCandidate,
  order: ReadonlyMap<HtmlNode, number>,
): boolean {
  let at: HtmlNode | null = marker.texts[0] ?? null;
  while (at && !order.has(at)) at = parentOf(at);
  return at !== null && (order.get(target) ?? 0) < (order.get(at) ?? 0);
}

export function isInside(node: HtmlNode, roots: { has(node: HtmlNode): boolean }): boolean {
  for (let at: HtmlNode | null = node; at; at = parentOf(at)) if (roots.has(at)) return true;
  return false;
}

function anchorsOf(page: HtmlNode, claims: Claims) {
  const anchors = new Map<string, HtmlElement>();
  const order = new Map<HtmlNode, number>();
  walk(page, {
    enter(node) {
      if (claims.has(node)) return false;
      if (!isElement(node)) return;
      order.set(node, order.size);
      const id = attribute(node, 'id');
      const name = node.tagName === 'a' ? attribute(node, 'name') : null;
      for (const anchor of [id, name]) if (anchor && !anchors.has(anchor)) anchors.set(anchor, node);
    },
  });
  return { anchors, order };
}

/**
 * A paragraph between two notes of one list belongs to the note before it, unless the list is not one: a body
 * that goes on between its notes has markers there.
 */
function withContinuations(
  notes: readonly (readonly HtmlNode[])[],
  candidates: readonly MarkerCandidate[],
  noteOf: ReadonlyMap<MarkerCandidate, unknown>,
): readonly (readonly HtmlNode[])[] {
  const byFirst = new Map(notes.map((roots) => [roots[0], roots]));
  const markerTexts = candidates.filter((marker) => noteOf.has(marker)).flatMap(({ texts }) => texts);
  const withMarkers = new Set<HtmlNode>();
  for (const text of markerTexts) {
    for (let at: HtmlNode | null = text; at && !withMarkers.has(at); at = parentOf(at)) withMarkers.add(at);
  }
  const longer = new Map<HtmlNode | undefined, HtmlNode[]>();
  for (const parent of new Set(notes.map(([first]) => first && parentOf(first)))) {
    if (!parent) continue;
    const children = childrenOf(parent);
    const places = children.flatMap((child, index) => (byFirst.has(child) ? [index] : []));
    const region = children.slice(places[0], places.at(-1));
    if (region.some((child) => withMarkers.has(child))) continue;
    let note: HtmlNode | undefined;
    for (const child of region) {
      if (byFirst.has(child)) note = child;
      else if (
        isElement(child) &&
        /^(p|blockquote|pre)$/.test(child.tagName) &&
        isElement(note ?? child) &&
        note?.nodeName === 'p'
      ) {
        longer.set(note, [...(longer.get(note) ?? []), child]);
      }
    }
  }
  return notes.map((roots) => [...roots, ...(longer.get(roots[0]) ?? [])]);
}
