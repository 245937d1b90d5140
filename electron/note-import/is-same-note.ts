import type { NoteNode, NoteState } from '#shared/model/note-state.ts';
import { joinInline } from '../note-text/note-nodes.ts';

/** Keys that the editor makes of the rest of a note, or always has alike. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'version',
  'direction',
  'textFormat',
  'textStyle',
  'detail',
  'mode',
  'style',
  'rel',
  'target',
  'title',
  'value',
  'backgroundColor',
  'colSpan',
  'rowSpan',
]);

/** Whether two states are the same note to whoever reads them. */
export function isSameNote(one: NoteState, other: NoteState): boolean {
  return JSON.stringify(blocksOf(one)) === JSON.stringify(blocksOf(other));
}

/** One empty paragraph is what the editor has where there is nothing. */
function blocksOf({ root }: NoteState): readonly unknown[] {
  const [only, ...others] = root.children;
  const isEmpty = only?.type === 'paragraph' && only.children.length === 0 && others.length === 0;
  return isEmpty ? [] : root.children.map(meaningOf);
}

function meaningOf(node: NoteNode): unknown {
  const isList = node.type === 'list' || node.type === 'listitem';
  const said = Object.entries(node).filter(
    ([key, value]) =>
      !SAYS_NOTHING.has(key) &&
      key !== 'children' &&
      value !== null &&
      value !== undefined &&
      // Those of lists follow from how they stand in each other.
      !(isList && (key === 'indent' || key === 'tag')) &&
      !(key === 'indent' && value === 0) &&
      !(key === 'format' && (value === '' || value === 0)),
  );
  const own = Object.fromEntries(said.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  // An address that stands for itself is a link once it is read.
  const type = node.type === 'autolink' ? 'link' : node.type;
  if (node.type === 'autolink') delete own['isUnlinked'];
  return {
    ...own,
    type,
    ...('children' in node ? { children: joinInline(node.children).map(meaningOf) } : {}),
  };
}
