import { $create, $getState, $setState, type LexicalNode } from 'lexical';
import { takenAs } from '../from-html.ts';
import type { JSX } from 'react';
import { ID_PATTERN, type NoteId, toNoteId } from '#shared/model/ids.ts';
import { asId, createIdState } from '../node-state.ts';
import { ReferenceNode } from '../reference/ReferenceNode.ts';
import { NoteLink } from './NoteLink.tsx';

const noteIdState = /* @__PURE__ */ createIdState('noteId');

/** Another note, by its title, in a line. */
export class NoteLinkNode extends ReferenceNode {
  override $config() {
    return this.config('note-link', {
      extends: ReferenceNode,
      stateConfigs: [{ flat: true, stateConfig: noteIdState }],
      importDOM: {
        span: (element: HTMLElement) => {
          const id = element.dataset['noteLink'] ?? '';
          if (!ID_PATTERN.test(id)) return null;
          return takenAs(() => $createNoteLinkNode(toNoteId(id)));
        },
      },
    });
  }

  /** Null when the file holds something that is no id. */
  getNoteId(): NoteId | null {
    return asId($getState(this, noteIdState), toNoteId);
  }

  override getAttributes(): Readonly<Record<string, string>> {
    return { noteLink: $getState(this, noteIdState) };
  }

  setNoteId(id: NoteId): this {
    return $setState(this, noteIdState, id);
  }

  override decorate(): JSX.Element {
    return <NoteLink nodeKey={this.getKey()} noteId={this.getNoteId()} />;
  }
}

export function $createNoteLinkNode(noteId: NoteId): NoteLinkNode {
  return $create(NoteLinkNode).setNoteId(noteId);
}

export function $isNoteLinkNode(node: LexicalNode | null | undefined): node is NoteLinkNode {
  return node instanceof NoteLinkNode;
}
