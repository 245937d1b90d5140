import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { selectNode } from '../../select-node.ts';
import { openNode } from '../node-card/opened-node.ts';
import { drawMaths } from './draw-maths.ts';
import './maths.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly tex: string;
  readonly isBlock: boolean;
}

/** A formula as it reads; TeX that is not understood stands as it is. */
export function Maths({ nodeKey, tex, isBlock }: Props) {
  const [editor] = useLexicalComposerContext();
  const drawn = useRef<HTMLSpanElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const element = drawn.current;
    let isOver = false;
    if (element === null || tex.trim() === '') return undefined;
    // Drawn aside, for a slow first formula must not fill an element that has a newer one by then.
    const aside = document.createElement('span');
    void drawMaths(tex, aside, isBlock).then((found) => {
      if (isOver) return;
      setProblem(found);
      element.replaceChildren(...aside.childNodes);
    });
    return () => {
      isOver = true;
    };
  }, [tex, isBlock]);
  const isEmpty = tex.trim() === '';
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the caret reaches it, and Enter opens it
    <span
      className="maths"
      title={problem ?? undefined}
      onClick={() => {
        selectNode(editor, nodeKey);
        if (editor.isEditable()) openNode(editor, nodeKey);
      }}
    >
      <span ref={drawn} hidden={isEmpty || problem !== null} />
      {isEmpty && <span className="maths__empty">Empty formula</span>}
      {!isEmpty && problem !== null && <code className="maths__source">{tex}</code>}
    </span>
  );
}
