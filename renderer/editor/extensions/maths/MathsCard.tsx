import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { CardFoot } from '../../CardFoot.tsx';
import { TextCard } from '../../TextCard.tsx';
import { leaveNode, openNode, removeNode } from '../node-card/opened-node.ts';
import { useNodePlace, useNodeWriting } from '../node-card/use-opened-node.ts';
import { drawMaths } from './draw-maths.ts';
import { $isMathsNode, type MathsNode } from './MathsNode.tsx';

/** Where the TeX of a formula is written, beside what it reads as. */
export function MathsCard({ node }: { node: MathsNode }) {
  const [editor] = useLexicalComposerContext();
  const key = node.getKey();
  const tex = editor.read('latest', () => node.getTex());
  const place = useNodePlace(editor, key);
  const write = useNodeWriting(editor, key);
  const problem = useProblem(tex, !node.isInline());
  const id = useId();

  const leave = () => leaveNode(editor, key);
  const remove = () => removeNode(editor, key);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || (event.shiftKey && !node.isInline()))
      return;
    event.preventDefault();
    leave();
  };
  return (
    <TextCard
      place={place}
      label="Formula"
      onClose={() => openNode(editor, null)}
      onEscape={tex.trim() === '' ? remove : leave}
    >
      <label className="text-card__label" htmlFor={`${id}-tex`}>
        Formula in TeX
      </label>
      <textarea
        id={`${id}-tex`}
        className="text-card__field maths-words"
        dir="ltr"
        rows={1}
        spellCheck={false}
        autoComplete="off"
        placeholder="\frac{50}{200}"
        defaultValue={tex}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onKeyDown={press}
        onChange={({ target }) =>
          write((written) => {
            if ($isMathsNode(written)) written.setTex(target.value);
          })
        }
      />
      {problem !== null && (
        <p id={`${id}-problem`} className="text-card__problem" aria-live="polite">
          {problem}
        </p>
      )}
      <CardFoot onRemove={remove} onDone={leave} />
    </TextCard>
  );
}

/** While TeX is typed it is wrong at every other letter: told when the typing rests. */
const REST_MS = 500;

function useProblem(tex: string, isBlock: boolean): string | null {
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    const tell = (found: string | null) => {
      if (!isOver) setProblem(found);
    };
    const timer = setTimeout(() => {
      if (tex.trim() === '') tell(null);
      else void drawMaths(tex, document.createElement('span'), isBlock).then(tell);
    }, REST_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [tex, isBlock]);
  return problem;
}
