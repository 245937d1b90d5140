import type { Blockquote, Nodes } from 'mdast';
import type { PassageId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import type { Seal } from '#shared/model/seal.ts';
import { judgeWords } from '#shared/seal/judge.ts';
import { quotationNode } from '../note-text/note-nodes.ts';
import { piecesOf } from '../verify/quoted-words.ts';

/** A passage that a seal names, now that it is in the library. */
export interface SealedPassage {
  readonly passageId: PassageId;
  readonly exact: string;
  /** The title of its document, as references begin with it. */
  readonly title: string;
}

/**
 * The quotations of a block quote in their order; null for one that is a person's own, or in which words stand that are not
 * those of its passages: a person has changed them, and the note would say something else than the file.
 */
export function quotationsOf(
  quote: Blockquote,
  sealOf: (identifier: string) => Seal | null,
  passageOf: (seal: Seal) => SealedPassage | null,
): readonly NoteNode[] | null {
  const nodes: NoteNode[] = [];
  let words = '';
  for (const piece of piecesOf(quote)) {
    if ('words' in piece) {
      words += piece.words;
      continue;
    }
    const seal = sealOf(piece.marker);
    if (seal?.kind !== 'quotation') return null;
    const passage = passageOf(seal);
    const judgement = passage && judgeWords(passage.exact, words);
    if (!passage || judgement?.status === undefined || judgement.status === 'OK-ELLIPSIS') return null;
    nodes.push(quotationNode(passage.passageId));
    words = '';
  }
  return nodes.length > 0 && words.trim() === '' ? nodes : null;
}

/** The labels of the footnotes whose markers stand in it. */
export function markersIn(root: Nodes): readonly string[] {
  if (root.type === 'footnoteReference') return [root.identifier];
  return 'children' in root ? root.children.flatMap(markersIn) : [];
}
