import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { NodeKey } from 'lexical';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { CardFoot } from '../../CardFoot.tsx';
import { TextCard } from '../../TextCard.tsx';
import { leaveNode, removeNode } from '../node-card/opened-node.ts';
import { useNodePlace } from '../node-card/use-opened-node.ts';
import { writeFootnote } from './footnote-extension.ts';
import { FootnoteStateExtension, openFootnote } from './footnote-state.ts';

/** Where the words of the opened footnote are written, beside its marker. */
export function FootnoteCard() {
  const [editor] = useLexicalComposerContext();
  const key = useExtensionSignalValue(FootnoteStateExtension, 'opened');
  const footnotes = useExtensionSignalValue(FootnoteStateExtension, 'footnotes');
  const index = footnotes.findIndex((footnote) => footnote.key === key);
  const footnote = footnotes[index];
  const isGone = key !== null && footnote === undefined;

  // Undo may take the marker away while its card is open.
  useEffect(() => {
    if (isGone) openFootnote(editor, null);
  }, [isGone, editor]);

  if (footnote === undefined) return null;
  return (
    <OpenedFootnote key={footnote.key} nodeKey={footnote.key} number={index + 1} words={footnote.words} />
  );
}

function OpenedFootnote({ nodeKey, number, words }: { nodeKey: NodeKey; number: number; words: string }) {
  const [editor] = useLexicalComposerContext();
  const written = useRef(false);
  const fieldId = useId();
  const place = useNodePlace(editor, nodeKey);

  const close = () => openFootnote(editor, null);
  const leave = () => {
    close();
    leaveNode(editor, nodeKey);
  };
  const remove = () => {
    close();
    removeNode(editor, nodeKey);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      leave();
    }
  };

  return (
    <TextCard
      place={place}
      label={`Footnote ${number}`}
      onClose={close}
      onEscape={words === '' ? remove : leave}
    >
      <label className="text-card__label" htmlFor={fieldId}>
        Footnote {number}
      </label>
      <textarea
        id={fieldId}
        className="text-card__field footnote-words"
        dir="auto"
        rows={2}
        defaultValue={words}
        onKeyDown={press}
        onChange={({ target }) => {
          writeFootnote(editor, nodeKey, onOneLine(target.value), written.current);
          written.current = true;
        }}
      />
      <CardFoot onRemove={remove} onDone={leave} />
    </TextCard>
  );
}

/** A footnote is one paragraph; words that were pasted may be several. */
function onOneLine(words: string): string {
  return words.replaceAll(/\s*\n\s*/g, ' ');
}
