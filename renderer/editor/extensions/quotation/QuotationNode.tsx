import {
  $create,
  $getState,
  $setState,
  DecoratorNode,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { takenAs } from '../from-html.ts';
import { asId, createIdState } from '../node-state.ts';
import type { JSX } from 'react';
import { type PassageId, toPassageId } from '#shared/model/ids.ts';
import { Quotation } from './Quotation.tsx';

const passageIdState = /* @__PURE__ */ createIdState('passageId');

/** A passage of a document, quoted as a block of its own. It holds the id; the library holds the words. */
export class QuotationNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('quotation', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: passageIdState }],
      importDOM: {
        blockquote: (element: HTMLElement) => {
          const id = asId(element.dataset['passage'] ?? '', toPassageId);
          return id === null ? null : takenAs(() => $createQuotationNode(id));
        },
      },
    });
  }

  /** Null when the file holds something that is no id. */
  getPassageId(): PassageId | null {
    return asId($getState(this, passageIdState), toPassageId);
  }

  setPassageId(id: PassageId): this {
    return $setState(this, passageIdState, id);
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const element = document.createElement('div');
    element.className = 'note-quotation';
    // The quotation sets its own direction; the default `auto` would take that of its first letters.
    element.draggable = true;
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  /** What other programs get when the note is copied: the words on screen and where they are from. */
  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const shown = editor.getElementByKey(this.getKey());
    const element = document.createElement('blockquote');
    element.dataset['passage'] = $getState(this, passageIdState);
    for (const paragraph of shown?.querySelectorAll('blockquote p, .quotation-reference') ?? []) {
      const copy = document.createElement('p');
      copy.textContent = paragraph.textContent;
      element.append(copy);
    }
    return { element };
  }

  override isInline(): false {
    return false;
  }

  override decorate(): JSX.Element {
    return <Quotation nodeKey={this.getKey()} passageId={this.getPassageId()} />;
  }
}

export function $createQuotationNode(passageId: PassageId): QuotationNode {
  return $create(QuotationNode).setPassageId(passageId);
}

export function $isQuotationNode(node: LexicalNode | null | undefined): node is QuotationNode {
  return node instanceof QuotationNode;
}
