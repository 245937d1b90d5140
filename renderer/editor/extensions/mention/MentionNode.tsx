import { $create, $getState, $setState, type LexicalNode } from 'lexical';
import { takenAs } from '../from-html.ts';
import type { JSX } from 'react';
import { ID_PATTERN, type NameId, toNameId } from '#shared/model/ids.ts';
import { asId, createIdState } from '../node-state.ts';
import { ReferenceNode } from '../reference/ReferenceNode.ts';
import { Mention } from './Mention.tsx';

const nameIdState = /* @__PURE__ */ createIdState('nameId');

/** A person, organisation, place or event, mentioned in a line. */
export class MentionNode extends ReferenceNode {
  override $config() {
    return this.config('mention', {
      extends: ReferenceNode,
      stateConfigs: [{ flat: true, stateConfig: nameIdState }],
      importDOM: {
        span: (element: HTMLElement) => {
          const id = element.dataset['mention'] ?? '';
          if (!ID_PATTERN.test(id)) return null;
          return takenAs(() => $createMentionNode(toNameId(id)));
        },
      },
    });
  }

  /** Null when the file holds something that is no id. */
  getNameId(): NameId | null {
    return asId($getState(this, nameIdState), toNameId);
  }

  override getAttributes(): Readonly<Record<string, string>> {
    return { mention: $getState(this, nameIdState) };
  }

  setNameId(id: NameId): this {
    return $setState(this, nameIdState, id);
  }

  override hasCard(): true {
    return true;
  }

  override decorate(): JSX.Element {
    return <Mention nodeKey={this.getKey()} nameId={this.getNameId()} />;
  }
}

export function $createMentionNode(nameId: NameId): MentionNode {
  return $create(MentionNode).setNameId(nameId);
}

export function $isMentionNode(node: LexicalNode | null | undefined): node is MentionNode {
  return node instanceof MentionNode;
}
