import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { NodeKey } from 'lexical';
import { FootnoteExtension, selectMarker } from './footnote-extension.ts';
import './footnote.css';

/** The number that stands in the text. */
export function FootnoteMarker({ nodeKey }: { nodeKey: NodeKey }) {
  const [editor] = useLexicalComposerContext();
  const { opened } = useExtensionDependency(FootnoteExtension).output;
  const footnotes = useExtensionSignalValue(FootnoteExtension, 'footnotes');
  const index = footnotes.findIndex(({ key }) => key === nodeKey);
  const words = footnotes[index]?.words ?? '';
  return (
    <button
      type="button"
      className="footnote-marker"
      // The caret reaches the marker; a stop of the Tab key for each would bury the rest of the window.
      tabIndex={-1}
      aria-label={`Footnote ${index + 1}: ${words === '' ? 'empty' : words}`}
      title={words === '' ? 'Empty footnote' : words}
      onClick={() => {
        selectMarker(editor, nodeKey);
        opened.value = nodeKey;
      }}
    >
      {index + 1}
    </button>
  );
}
