import {
  $create,
  $getState,
  $setState,
  createState,
  type DOMExportOutput,
  ElementNode,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { type CalloutKind, CALLOUT_KINDS } from '#shared/model/note-state.ts';
import { calloutKindOf } from '#shared/note-state/callout-kinds.ts';
import './callout.css';

export const CALLOUT_TITLES: Readonly<Record<CalloutKind, string>> = {
  note: 'Note',
  important: 'Important',
  warning: 'Warning',
  question: 'Question',
};

// The default is null, so that every kind is written to the file.
const kindState = /* @__PURE__ */ createState('kind', {
  parse: (value) => CALLOUT_KINDS.find((kind) => kind === value) ?? null,
});

/** Blocks that are set apart from the rest of the note. */
export class CalloutNode extends ElementNode {
  override $config() {
    return this.config('callout', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: kindState }],
      importDOM: {
        blockquote: (element: HTMLElement) => conversionOf(element.dataset['callout']),
        // As pages of GitHub have them.
        div: (element: HTMLElement) => conversionOf(/\bmarkdown-alert-(\w+)/.exec(element.className)?.[1]),
      },
    });
  }

  getKind(): CalloutKind {
    return $getState(this, kindState) ?? 'note';
  }

  setKind(kind: CalloutKind): this {
    return $setState(this, kindState, kind);
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const element = document.createElement('div');
    element.className = 'note-callout';
    element.setAttribute('role', 'group');
    showKind(element, this.getKind());
    return element;
  }

  override updateDOM(former: this, element: HTMLElement, _config: EditorConfig): false {
    if ($getState(former, kindState, 'direct') !== $getState(this, kindState))
      showKind(element, this.getKind());
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('blockquote');
    element.dataset['callout'] = this.getKind();
    return { element };
  }

  /** It holds blocks, each of which is a block of the note to whatever works on blocks. */
  override isShadowRoot(): true {
    return true;
  }

  override canBeEmpty(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }
}

function showKind(element: HTMLElement, kind: CalloutKind): void {
  element.dataset['kind'] = kind;
  // The title is drawn by the style sheet: as words of the note it could be written in.
  element.dataset['title'] = CALLOUT_TITLES[kind];
  element.setAttribute('aria-label', CALLOUT_TITLES[kind]);
}

function conversionOf(word: string | undefined) {
  const kind = word === undefined ? null : calloutKindOf(word);
  return kind && { conversion: () => ({ node: $createCalloutNode(kind) }), priority: 3 as const };
}

export function $createCalloutNode(kind: CalloutKind): CalloutNode {
  return $create(CalloutNode).setKind(kind);
}

export function $isCalloutNode(node: LexicalNode | null | undefined): node is CalloutNode {
  return node instanceof CalloutNode;
}
