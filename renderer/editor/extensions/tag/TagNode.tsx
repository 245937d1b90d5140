import { $create, $getState, $setState } from 'lexical';
import { takenAs } from '../from-html.ts';
import type { JSX } from 'react';
import { ID_PATTERN, type TagId, toTagId } from '#shared/model/ids.ts';
import { asId, createIdState } from '../node-state.ts';
import { ReferenceNode } from '../reference/ReferenceNode.ts';
import { TagMark } from './TagMark.tsx';

const tagIdState = /* @__PURE__ */ createIdState('tagId');

/** A tag of the note, standing in a line of its text. */
export class TagNode extends ReferenceNode {
  override $config() {
    return this.config('tag', {
      extends: ReferenceNode,
      stateConfigs: [{ flat: true, stateConfig: tagIdState }],
      importDOM: {
        span: (element: HTMLElement) => {
          const id = element.dataset['noteTag'] ?? '';
          if (!ID_PATTERN.test(id)) return null;
          return takenAs(() => $createTagNode(toTagId(id)));
        },
      },
    });
  }

  /** Null when the file holds something that is no id. */
  getTagId(): TagId | null {
    return asId($getState(this, tagIdState), toTagId);
  }

  override getAttributes(): Readonly<Record<string, string>> {
    return { noteTag: $getState(this, tagIdState) };
  }

  setTagId(id: TagId): this {
    return $setState(this, tagIdState, id);
  }

  override decorate(): JSX.Element {
    return <TagMark nodeKey={this.getKey()} tagId={this.getTagId()} />;
  }
}

export function $createTagNode(tagId: TagId): TagNode {
  return $create(TagNode).setTagId(tagId);
}
