import type { NoteNode, NoteState } from '#shared/model/note-state.ts';
import { joinInline, noteStateOf, textNode } from '../note-text/note-nodes.ts';

/** What the parts of a kept note are in this library, by their ids in the one that it comes from; null for what is not here. */
export interface Here {
  readonly passage: (id: string) => string | null;
  readonly document: (id: string) => string | null;
  readonly name: (id: string) => string | null;
  readonly note: (id: string) => string | null;
  readonly tag: (id: string) => string | null;
  readonly picture: (id: string) => string | null;
  /** What stands for a name, a note or a tag that is not here. */
  readonly words: (id: string) => string;
}

/** The note with the ids of this library. `isWhole` unless a passage, a work or a picture is not here, which is left out then. */
export function stateHere(
  state: NoteState,
  here: Here,
): { readonly state: NoteState; readonly isWhole: boolean } {
  let isWhole = true;
  const missing = (): readonly NoteNode[] => {
    isWhole = false;
    return [];
  };
  const inWords = (id: string): readonly NoteNode[] => [textNode(here.words(id))];

  function nodesHere(node: NoteNode): readonly NoteNode[] {
    if ('children' in node) return [{ ...node, children: childrenHere(node.children) }];
    switch (node.type) {
      case 'quotation':
      case 'passage-reference': {
        const passageId = here.passage(node.passageId);
        return passageId === null ? missing() : [{ ...node, passageId }];
      }
      case 'picture': {
        const pictureId = here.picture(node.pictureId);
        return pictureId === null ? missing() : [{ ...node, pictureId }];
      }
      case 'citation': {
        const items = node.items.map((item) => ({ ...item, documentId: here.document(item.documentId) }));
        const known = items.flatMap(({ documentId, ...item }) =>
          documentId === null ? [] : [{ ...item, documentId }],
        );
        return known.length < items.length ? missing() : [{ ...node, items: known }];
      }
      case 'mention': {
        const nameId = here.name(node.nameId);
        return nameId === null ? inWords(node.nameId) : [{ ...node, nameId }];
      }
      case 'note-link': {
        const noteId = here.note(node.noteId);
        return noteId === null ? inWords(node.noteId) : [{ ...node, noteId }];
      }
      case 'tag': {
        const tagId = here.tag(node.tagId);
        return tagId === null ? inWords(node.tagId) : [{ ...node, tagId }];
      }
      case 'text':
      case 'linebreak':
      case 'tab':
      case 'maths':
      case 'maths-block':
      case 'date':
      case 'footnote':
      case 'horizontalrule':
        return [node];
      default:
        node satisfies never;
        return [];
    }
  }

  /** Words that took the place of something join those around them, as the editor has them. */
  function childrenHere(nodes: readonly NoteNode[]): readonly NoteNode[] {
    const children = nodes.flatMap(nodesHere);
    const isAlike =
      children.length === nodes.length && children.every(({ type }, index) => type === nodes[index]?.type);
    return isAlike ? children : joinInline(children);
  }

  const children = childrenHere(state.root.children);
  const root = { ...state.root, children: children.length > 0 ? children : noteStateOf([]).root.children };
  return { state: { root }, isWhole };
}
