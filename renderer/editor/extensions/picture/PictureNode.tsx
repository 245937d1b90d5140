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
import { asId, createIdState, createWordsState } from '../node-state.ts';
import type { JSX } from 'react';
import { type PictureId, toPictureId } from '#shared/model/ids.ts';
import { NotePicture } from './NotePicture.tsx';

const pictureIdState = /* @__PURE__ */ createIdState('pictureId');
const altState = /* @__PURE__ */ createWordsState('alt');
const widthState = /* @__PURE__ */ createState('width', {
  parse: (value) => (typeof value === 'number' && value > 0 && value <= 100 ? value : null),
});

/** A picture of the library, as a block of its own. It holds the id, and what the person says that it shows. */
export class PictureNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('picture', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: pictureIdState },
        { flat: true, stateConfig: altState },
        { flat: true, stateConfig: widthState },
      ],
      importDOM: {
        figure: (element: HTMLElement) => {
          const id = asId(element.dataset['picture'] ?? '', toPictureId);
          if (id === null) return null;
          const node = () =>
            $createPictureNode(id, element.textContent).setWidth(Number(element.dataset['width']) || null);
          return takenAs(node);
        },
      },
    });
  }

  /** Null when the file holds something that is no id. */
  getPictureId(): PictureId | null {
    return asId($getState(this, pictureIdState), toPictureId);
  }

  setPictureId(id: PictureId): this {
    return $setState(this, pictureIdState, id);
  }

  getAlt(): string {
    return $getState(this, altState) ?? '';
  }

  setAlt(alt: string): this {
    return $setState(this, altState, alt);
  }

  /** In per cent of the width of the text; null for as wide as it is. */
  getWidth(): number | null {
    return $getState(this, widthState);
  }

  setWidth(width: number | null): this {
    return $setState(this, widthState, width);
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const element = document.createElement('div');
    element.className = 'note-picture';
    element.draggable = true;
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  /** What other programs get when the note is copied: its description, for the bytes are the library's. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('figure');
    const width = this.getWidth();
    element.dataset['picture'] = $getState(this, pictureIdState);
    element.textContent = this.getAlt();
    if (width !== null) element.dataset['width'] = String(width);
    return { element };
  }

  override getTextContent(): string {
    return this.getAlt();
  }

  override isInline(): false {
    return false;
  }

  override decorate(): JSX.Element {
    return (
      <NotePicture
        nodeKey={this.getKey()}
        pictureId={this.getPictureId()}
        alt={this.getAlt()}
        width={this.getWidth()}
      />
    );
  }
}

export function $createPictureNode(pictureId: PictureId, alt: string): PictureNode {
  return $create(PictureNode).setPictureId(pictureId).setAlt(alt);
}

export function $isPictureNode(node: LexicalNode | null | undefined): node is PictureNode {
  return node instanceof PictureNode;
}
