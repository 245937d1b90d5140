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
import { createWordsState } from '../node-state.ts';
import type { JSX } from 'react';
import { Maths } from './Maths.tsx';

const texState = /* @__PURE__ */ createWordsState('tex');

/** A formula in a line. It holds TeX, in the person's own hand. */
export class MathsNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('maths', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: texState }],
      importDOM: {
        span: (element: HTMLElement) => conversionOf(element.dataset['maths'], $createMathsNode),
      },
    });
  }

  getTex(): string {
    return $getState(this, texState) ?? '';
  }

  setTex(tex: string): this {
    return $setState(this, texState, tex);
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const element = document.createElement(this.isInline() ? 'span' : 'div');
    element.className = this.isInline() ? 'note-maths' : 'note-maths note-maths--block';
    // Formulas read from left to right in every script.
    element.dir = 'ltr';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  /** What other programs get when the note is copied. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement(this.isInline() ? 'span' : 'div');
    element.dataset['maths'] = this.getTex();
    element.textContent = this.getTextContent();
    return { element };
  }

  override getTextContent(): string {
    return `$${this.getTex()}$`;
  }

  override isInline(): boolean {
    return true;
  }

  override decorate(): JSX.Element {
    return <Maths nodeKey={this.getKey()} tex={this.getTex()} isBlock={!this.isInline()} />;
  }
}

/** A formula as a block of its own. */
export class MathsBlockNode extends MathsNode {
  override $config() {
    return this.config('maths-block', {
      extends: MathsNode,
      importDOM: {
        div: (element: HTMLElement) => conversionOf(element.dataset['maths'], $createMathsBlockNode),
      },
    });
  }

  override getTextContent(): string {
    return `$$${this.getTex()}$$`;
  }

  override isInline(): boolean {
    return false;
  }
}

function conversionOf(tex: string | undefined, $make: (tex: string) => LexicalNode) {
  return tex === undefined ? null : takenAs(() => $make(tex));
}

export function $createMathsNode(tex: string): MathsNode {
  return $create(MathsNode).setTex(tex);
}

export function $createMathsBlockNode(tex: string): MathsBlockNode {
  return $create(MathsBlockNode).setTex(tex);
}

/** Of either kind. */
export function $isMathsNode(node: LexicalNode | null | undefined): node is MathsNode {
  return node instanceof MathsNode;
}
