import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { NodeKey } from 'lexical';
import { selectNode } from '../../select-node.ts';
import { FootnoteStateExtension, openFootnote } from './footnote-state.ts';
import './footnote.css';

/** The number that stands in the text. */
export function FootnoteMarker({ nodeKey }: { nodeKey: NodeKey }) {
  const [editor] = useLexicalComposerContext();
  const footnotes = useExtensionSignalValue(FootnoteStateExtension, 'footnotes');
  const index = footnotes.findIndex(({ key }) => key === nodeKey);
  const words = footnotes[index]?.words ?? '';
  return (
    // An inline element, which a button never is: the line may not break between the word and its number.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the caret reaches it, and Enter opens it
    <span
      role="button"
      className="footnote-marker"
      // The caret reaches the marker; a stop of the Tab key for each would bury the rest of the window.
      tabIndex={-1}
      aria-label={`Footnote ${index + 1}: ${words === '' ? 'empty' : words}`}
      title={words === '' ? 'Empty footnote' : words}
      onClick={() => {
        selectNode(editor, nodeKey);
        openFootnote(editor, nodeKey);
      }}
    >
      {index + 1}
    </span>
  );
}
