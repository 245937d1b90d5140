import { type PassageId, toPassageId } from '../model/ids.ts';
import type { NoteNode } from '../model/note-state.ts';
import { parseNoteState } from './parse-note-state.ts';

/** What the library keeps of a note beside its state. */
export interface DerivedNote {
  /** Quoted passages in the order of the note; one that is quoted twice stands twice. */
  readonly passageIds: readonly PassageId[];
  /**
   * The words of the note, for search: its blocks parted by line feeds, and the words of a footnote on a line of
   * their own behind the block in which its marker stands, so that they part no sentence.
   */
  text(wordsOf: (id: PassageId) => string): string;
}

type Line = string | { readonly quoted: PassageId };

/** Fails with `invalid-call` for a state that is no note. */
export function deriveNote(state: string): DerivedNote {
  const lines = linesOf(parseNoteState(state).root.children);
  return {
    passageIds: lines.flatMap((line) => (typeof line === 'string' ? [] : line.quoted)),
    text: (wordsOf) =>
      lines.map((line) => (typeof line === 'string' ? line : wordsOf(line.quoted))).join('\n'),
  };
}

function linesOf(blocks: readonly NoteNode[]): readonly Line[] {
  const lines: Line[] = [];
  let words = '';
  let footnotes: string[] = [];
  const endLine = (): void => {
    lines.push(...(words.trim() === '' ? [] : [words]), ...footnotes);
    words = '';
    footnotes = [];
  };
  const visit = (node: NoteNode): void => {
    switch (node.type) {
      case 'text':
        words += node.text;
        return;
      case 'linebreak':
        words += '\n';
        return;
      case 'tab':
        words += '\t';
        return;
      case 'footnote':
        if (node.words.trim() !== '') footnotes.push(node.words);
        return;
      case 'quotation':
        endLine();
        lines.push({ quoted: toPassageId(node.passageId) });
        return;
      case 'horizontalrule':
        endLine();
        return;
      case 'link':
      case 'autolink':
        node.children.forEach(visit);
        return;
      case 'root':
      case 'paragraph':
      case 'quote':
      case 'heading':
      case 'list':
      case 'listitem':
      case 'code':
      case 'table':
      case 'tablerow':
      case 'tablecell':
        endLine();
        node.children.forEach(visit);
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
