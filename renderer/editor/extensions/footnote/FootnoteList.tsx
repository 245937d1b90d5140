import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { selectNode } from '../../select-node.ts';
import { FootnoteStateExtension, openFootnote } from './footnote-state.ts';
import './footnote.css';

/** The footnotes of the note, at its foot; each leads to its marker. */
export function FootnoteList() {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const footnotes = useExtensionSignalValue(FootnoteStateExtension, 'footnotes');
  if (footnotes.length === 0) return null;
  return (
    <section className="footnotes" aria-label="Footnotes of the note">
      <ol>
        {footnotes.map(({ key, words }, index) => (
          <li key={key} className="footnotes__entry">
            {editable ? (
              <button
                type="button"
                className="footnotes__words"
                dir="auto"
                aria-label={`Edit footnote ${index + 1}: ${words === '' ? 'empty' : words}`}
                onClick={() => {
                  selectNode(editor, key);
                  openFootnote(editor, key);
                }}
              >
                <FootnoteWords number={index + 1} words={words} />
              </button>
            ) : (
              <div className="footnotes__words" dir="auto">
                <FootnoteWords number={index + 1} words={words} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function FootnoteWords({ number, words }: { number: number; words: string }) {
  return (
    <>
      <span className="footnotes__number">{number}</span>
      <span className="footnotes__text">
        {words === '' ? <span className="footnotes__empty">Empty footnote</span> : words}
      </span>
    </>
  );
}
