import { DecoratorNode, type DOMExportOutput, type EditorConfig, type LexicalEditor } from 'lexical';
import type { JSX } from 'react';
import { $shownWords } from './shown-words.ts';

/** What points into the library from within a line: it holds ids, and the library the words. */
export class ReferenceNode extends DecoratorNode<JSX.Element> {
  /** What the file holds of it, for the way through programs that know HTML alone. */
  getAttributes(): Readonly<Record<string, string>> {
    return {};
  }

  /** Whether there is a card in which it is changed. */
  hasCard(): boolean {
    return false;
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const element = document.createElement('span');
    element.className = `note-reference note-reference--${this.getType()}`;
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  /** What other programs get when the note is copied: the words on screen. */
  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const element = document.createElement('span');
    Object.assign(element.dataset, this.getAttributes());
    element.textContent = editor.getElementByKey(this.getKey())?.textContent ?? '';
    return { element };
  }

  override getTextContent(): string {
    return $shownWords(this);
  }

  override isInline(): true {
    return true;
  }
}
