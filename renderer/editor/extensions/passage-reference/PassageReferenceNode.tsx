import { $create, $getState, $setState, type LexicalNode } from 'lexical';
import { takenAs } from '../from-html.ts';
import type { JSX } from 'react';
import { ID_PATTERN, type PassageId, toPassageId } from '#shared/model/ids.ts';
import { asId, createIdState } from '../node-state.ts';
import { ReferenceNode } from '../reference/ReferenceNode.ts';
import { PassageReference } from './PassageReference.tsx';

const passageIdState = /* @__PURE__ */ createIdState('passageId');

/** A place of a document, named in a line and not quoted. */
export class PassageReferenceNode extends ReferenceNode {
  override $config() {
    return this.config('passage-reference', {
      extends: ReferenceNode,
      stateConfigs: [{ flat: true, stateConfig: passageIdState }],
      importDOM: {
        span: (element: HTMLElement) => {
          const id = element.dataset['passageReference'] ?? '';
          if (!ID_PATTERN.test(id)) return null;
          return takenAs(() => $createPassageReferenceNode(toPassageId(id)));
        },
      },
    });
  }

  /** Null when the file holds something that is no id. */
  getPassageId(): PassageId | null {
    return asId($getState(this, passageIdState), toPassageId);
  }

  override getAttributes(): Readonly<Record<string, string>> {
    return { passageReference: $getState(this, passageIdState) };
  }

  setPassageId(id: PassageId): this {
    return $setState(this, passageIdState, id);
  }

  override decorate(): JSX.Element {
    return <PassageReference nodeKey={this.getKey()} passageId={this.getPassageId()} />;
  }
}

export function $createPassageReferenceNode(passageId: PassageId): PassageReferenceNode {
  return $create(PassageReferenceNode).setPassageId(passageId);
}

export function $isPassageReferenceNode(node: LexicalNode | null | undefined): node is PassageReferenceNode {
  return node instanceof PassageReferenceNode;
}
