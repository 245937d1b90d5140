import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { takenAs } from '../from-html.ts';
import type { JSX } from 'react';
import { parseEdtf } from '#shared/edtf/edtf.ts';
import { DateWords } from './DateWords.tsx';

const parseString = (value: unknown) => (typeof value === 'string' ? value : '');
const wordsState = /* @__PURE__ */ createState('words', { parse: parseString });
const edtfState = /* @__PURE__ */ createState('edtf', { parse: parseString });

/** A date in the person's words, with what they mean. */
export class DateNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('date', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: wordsState },
        { flat: true, stateConfig: edtfState },
      ],
      importDOM: {
        time: (element: HTMLElement) => {
          const edtf = element.dataset['edtf'] ?? '';
          if (parseEdtf(edtf) === null) return null;
          const node = () => $createDateNode(element.textContent, edtf);
          return takenAs(node);
        },
      },
    });
  }

  getWords(): string {
    return $getState(this, wordsState);
  }

  getEdtf(): string {
    return $getState(this, edtfState);
  }

  setDate(words: string, edtf: string): this {
    return $setState($setState(this, wordsState, words), edtfState, edtf);
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const element = document.createElement('span');
    element.className = 'note-date';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('time');
    element.dataset['edtf'] = this.getEdtf();
    element.textContent = this.getWords();
    return { element };
  }

  override getTextContent(): string {
    return this.getWords();
  }

  override isInline(): true {
    return true;
  }

  override decorate(): JSX.Element {
    return <DateWords nodeKey={this.getKey()} words={this.getWords()} edtf={this.getEdtf()} />;
  }
}

export function $createDateNode(words: string, edtf: string): DateNode {
  return $create(DateNode).setDate(words, edtf);
}

export function $isDateNode(node: LexicalNode | null | undefined): node is DateNode {
  return node instanceof DateNode;
}
