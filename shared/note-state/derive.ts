import { type PassageId, type PictureId, toPassageId } from '../model/ids.ts';
import type { LibraryNode, NoteNode } from '../model/note-state.ts';
import { parseNoteState } from './parse-note-state.ts';
import { picturesIn } from './pictures-in.ts';
import { type PointsTo, pointsTo } from './points-to.ts';

/** What the library keeps of a note beside its state. */
export interface DerivedNote {
  /** Quoted passages in the order of the note; one that is quoted twice stands twice. */
  readonly passageIds: readonly PassageId[];
  /** Pictures that it shows. */
  readonly pictureIds: readonly PictureId[];
  /** What else of the library the text names. */
  readonly pointsTo: PointsTo;
  /**
   * The words of the note, for search: its blocks parted by line feeds, and the words of a footnote on a line of
   * their own behind the block in which its marker stands, so that they part no sentence. `wordsOf` gives those that
   * are the library's.
   */
  text(wordsOf: (node: LibraryNode) => string): string;
}

/** Words of the person's own, and nodes that have the library's. */
type Line = readonly (string | LibraryNode)[];

/** Fails with `invalid-call` for a state that is no note. */
export function deriveNote(state: string): DerivedNote {
  const { root } = parseNoteState(state);
  const lines = linesOf(root.children);
  const nodes = lines.flat().filter((piece) => typeof piece !== 'string');
  return {
    passageIds: nodes.flatMap((node) => (node.type === 'quotation' ? toPassageId(node.passageId) : [])),
    pictureIds: picturesIn(root.children),
    pointsTo: pointsTo(nodes),
    text: (wordsOf) =>
      lines
        .map((line) => line.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece))).join(''))
        .join('\n'),
  };
}

function linesOf(blocks: readonly NoteNode[]): readonly Line[] {
  const lines: Line[] = [];
  let words: (string | LibraryNode)[] = [];
  let footnotes: string[] = [];
  const endLine = (): void => {
    const isBlank = words.every((piece) => typeof piece === 'string' && piece.trim() === '');
    lines.push(...(isBlank ? [] : [words]), ...footnotes.map((footnote) => [footnote]));
    words = [];
    footnotes = [];
  };
  const visit = (node: NoteNode): void => {
    if ('children' in node) {
      const isInLine = node.type === 'link' || node.type === 'autolink';
      if (!isInLine) endLine();
      node.children.forEach(visit);
      if (!isInLine) endLine();
      return;
    }
    switch (node.type) {
      case 'text':
        words.push(node.text);
        return;
      case 'linebreak':
        words.push('\n');
        return;
      case 'tab':
        words.push('\t');
        return;
      case 'footnote':
        if (node.words.trim() !== '') footnotes.push(node.words);
        return;
      case 'citation':
      case 'passage-reference':
      case 'mention':
      case 'note-link':
      case 'tag':
        words.push(node);
        return;
      case 'maths':
        words.push(node.tex);
        return;
      case 'date':
        words.push(node.words);
        return;
      case 'maths-block':
        endLine();
        if (node.tex.trim() !== '') lines.push([node.tex]);
        return;
      case 'picture':
        endLine();
        if (node.alt.trim() !== '') lines.push([node.alt]);
        return;
      case 'quotation':
        endLine();
        lines.push([node]);
        return;
      case 'horizontalrule':
        endLine();
        return;
      default:
        node satisfies never;
    }
  };
  blocks.forEach(visit);
  endLine();
  return lines;
}
