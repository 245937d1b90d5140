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
import { FootnoteMarker } from './FootnoteMarker.tsx';

const wordsState = /* @__PURE__ */ createWordsState('words');

/** A footnote of the note, standing where its marker stands. Its number is its place among the others. */
export class FootnoteNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('footnote', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: wordsState }],
      importDOM: {
        sup: (element: HTMLElement) => {
          const words = element.dataset['footnote'];
          if (words === undefined) return null;
          return takenAs(() => $createFootnoteNode(words));
        },
      },
    });
  }

  getWords(): string {
    return $getState(this, wordsState) ?? '';
  }

  setWords(words: string): this {
    return $setState(this, wordsState, words);
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const element = document.createElement('span');
    element.className = 'note-footnote';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  /** What other programs get when the note is copied: they know nothing of our footnotes, but keep the words. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('sup');
    element.dataset['footnote'] = this.getWords();
    element.textContent = this.getTextContent();
    return { element };
  }

  override getTextContent(): string {
    return ` [${this.getWords()}]`;
  }

  override isInline(): true {
    return true;
  }

  override decorate(): JSX.Element {
    return <FootnoteMarker nodeKey={this.getKey()} />;
  }
}

export function $createFootnoteNode(words: string): FootnoteNode {
  return $create(FootnoteNode).setWords(words);
}

export function $isFootnoteNode(node: LexicalNode | null | undefined): node is FootnoteNode {
  return node instanceof FootnoteNode;
}
