import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical';
import { takenAs } from '../from-html.ts';
import type { JSX } from 'react';
import { areCitedItems } from '#shared/citing/cited-items.ts';
import type { CitedItem } from '#shared/model/note-state.ts';
import { ReferenceNode } from '../reference/ReferenceNode.ts';
import { Citation } from './Citation.tsx';

// Kept as it stands in the file, even when it is nothing that this version knows: it is shown as missing then.
const itemsState = /* @__PURE__ */ createState('items', {
  parse: (value): unknown => value ?? null,
  isEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
});

/** Works of the library, cited in a line. */
export class CitationNode extends ReferenceNode {
  override $config() {
    return this.config('citation', {
      extends: ReferenceNode,
      stateConfigs: [{ flat: true, stateConfig: itemsState }],
      importDOM: {
        span: (element: HTMLElement) => {
          const items = readItems(element.dataset['citation'] ?? '');
          if (items === null) return null;
          return takenAs(() => $createCitationNode(items));
        },
      },
    });
  }

  /** Empty when the file holds something that is no citation. */
  getItems(): readonly CitedItem[] {
    const items = $getState(this, itemsState);
    return areCitedItems(items) ? items : [];
  }

  setItems(items: readonly CitedItem[]): this {
    return $setState(this, itemsState, items);
  }

  override getAttributes(): Readonly<Record<string, string>> {
    return { citation: JSON.stringify(this.getItems()) };
  }

  override hasCard(): true {
    return true;
  }

  override decorate(): JSX.Element {
    return <Citation nodeKey={this.getKey()} items={this.getItems()} />;
  }
}

function readItems(json: string): readonly CitedItem[] | null {
  try {
    const items: unknown = JSON.parse(json);
    return areCitedItems(items) ? items : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function $createCitationNode(items: readonly CitedItem[]): CitationNode {
  return $create(CitationNode).setItems(items);
}

export function $isCitationNode(node: LexicalNode | null | undefined): node is CitationNode {
  return node instanceof CitationNode;
}
