import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Redactor } from '#shared/redaction/redactor.ts';
import { findSeal } from '#shared/seal/seal-words.ts';
import type { ExportedFootnote, NoteBody } from '../note-body.ts';
import { holdsInAddress } from './addresses.ts';

/** The body of a note with every hidden name replaced, in whatever part of the tree it stands. */
export function redactBody<Body extends NoteBody>(body: Body, redactor: Redactor): Body {
  return {
    ...body,
    children: redactAll(body.children, redactor),
    footnotes: body.footnotes.map((footnote): ExportedFootnote => ({
      ...footnote,
      words: footnote.words === null ? null : redactor.hide(footnote.words),
      definition: redactOne<FootnoteDefinition>(footnote.definition, redactor),
      sealed: footnote.sealed && {
        ...footnote.sealed,
        document: redactValue(footnote.sealed.document, redactor),
      },
    })),
  };
}

/** Nodes with every hidden name replaced; a link whose address holds one becomes its words. */
export function redactAll<Node extends Nodes>(nodes: readonly Node[], redactor: Redactor): Node[] {
  return nodes.flatMap((node): Node[] => {
    // An address gives away as much as the words that lead to it.
    if (node.type === 'link' && holdsInAddress(node.url, redactor)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- where a link may stand, so may what stands in it
      return redactAll(node.children, redactor) as Nodes[] as Node[];
    }
    return [redactOne(node, redactor)];
  });
}

function redactOne<Node extends Nodes>(node: Node, redactor: Redactor): Node {
  if (node.type === 'inlineCode' && findSeal(node.value)) return node;
  const copy: Record<string, unknown> = { ...node };
  for (const field of ['value', 'alt', 'title', 'lang', 'meta']) {
    const words = copy[field];
    if (typeof words === 'string') copy[field] = redactor.hide(words);
  }
  if ('items' in node) copy['items'] = redactValue(node.items, redactor);
  if ('children' in node) copy['children'] = redactAll<Nodes>(node.children, redactor);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy, in which words are other words
  return copy as unknown as Node;
}

/** Data with every hidden name replaced; addresses that hold one are left out. */
export function redactValue<Value>(value: Value, redactor: Redactor): Value {
  const redacted = (one: unknown, field: string): unknown => {
    if (typeof one === 'string') {
      if (/^(?:url|doi|link)$/i.test(field)) return holdsInAddress(one, redactor) ? null : one;
      return redactor.hide(one);
    }
    if (Array.isArray(one)) return one.map((item) => redacted(item, field));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, redacted(inner, key)]));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the same shape, in which words are other words
  return redacted(value, '') as Value;
}
