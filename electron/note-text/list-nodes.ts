import type { NoteNode } from '#shared/model/note-state.ts';
import { ELEMENT } from './note-nodes.ts';

export type ListNode = Extract<NoteNode, { type: 'list' }>;
export type ListItemNode = Extract<NoteNode, { type: 'listitem' }>;

export function listNode(
  listType: ListNode['listType'],
  start: number,
  items: readonly ListItemNode[],
): ListNode {
  const tag = { tag: listType === 'number' ? 'ol' : 'ul' };
  return { ...ELEMENT, ...tag, type: 'list', listType, start, children: numbered(items, start) };
}

/** `indent` counts the lists around the item's own. Its number comes with the list. */
export function listItemNode(
  { indent, checked }: { readonly indent: number; readonly checked?: boolean },
  children: readonly NoteNode[],
): ListItemNode {
  const state = checked === undefined ? {} : { checked };
  return { ...ELEMENT, ...state, type: 'listitem', value: 1, indent, children };
}

/** An item that holds nothing but a list is of the item before it, and counts for nothing. */
function numbered(items: readonly ListItemNode[], start: number): readonly ListItemNode[] {
  let value = start;
  return items.map((item) => {
    const numberedItem = { ...item, value };
    if (item.children[0]?.type !== 'list') value += 1;
    return numberedItem;
  });
}

/** The editor makes one list of neighbouring ones of a kind. */
export function joinLists(blocks: readonly NoteNode[]): readonly NoteNode[] {
  const joined: NoteNode[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type !== 'list' || last?.type !== 'list' || last.listType !== block.listType)
      joined.push(block);
    else
      joined[joined.length - 1] = listNode(
        last.listType,
        last.start,
        itemsOf([...last.children, ...block.children]),
      );
  }
  return joined;
}

function itemsOf(nodes: readonly NoteNode[]): readonly ListItemNode[] {
  return nodes.filter((node) => node.type === 'listitem');
}
