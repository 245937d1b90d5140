import { TOGGLE_LINK_COMMAND } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { LexicalEditor } from 'lexical';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { TextCard } from '../../TextCard.tsx';
import { toAddress } from './address.ts';
import {
  changeLink,
  closeLink,
  type EditedLink,
  insertLink,
  NoteLinkExtension,
  removeLink,
} from './link-extension.ts';
import { selectedPlace } from './selected-place.ts';
import './link.css';

/** Where the address of a link is written, beside its words. */
export function LinkCard() {
  const edited = useExtensionSignalValue(NoteLinkExtension, 'edited');
  if (edited === null) return null;
  return <OpenedLink key={edited.kind === 'existing' ? edited.key : 'new'} link={edited} />;
}

function OpenedLink({ link }: { link: EditedLink }) {
  const [editor] = useLexicalComposerContext();
  const [{ rect, range }] = useState(() => placeOf(editor, link));
  const [address, setAddress] = useState(link.kind === 'existing' ? link.address : '');
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  useShownRange(range);

  const close = () => closeLink(editor);
  const leave = () => {
    close();
    editor.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = toAddress(address);
    if (wanted === null) {
      setRefused(true);
      return;
    }
    if (link.kind === 'existing') changeLink(editor, link.key, wanted);
    else if (link.needsWords) insertLink(editor, wanted, words.trim() === '' ? address.trim() : words.trim());
    else editor.dispatchCommand(TOGGLE_LINK_COMMAND, wanted);
    leave();
  };

  return (
    <TextCard
      place={rect}
      label={link.kind === 'existing' ? 'Link' : 'New link'}
      onClose={close}
      onEscape={leave}
    >
      <form onSubmit={submit} noValidate>
        <label className="text-card__label" htmlFor={`${id}-address`}>
          Address
        </label>
        <input
          id={`${id}-address`}
          className="text-card__field"
          type="text"
          inputMode="url"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          placeholder="example.org/page"
          value={address}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-problem` : undefined}
          onChange={({ target }) => {
            setAddress(target.value);
            setRefused(false);
          }}
        />
        {refused && (
          <p id={`${id}-problem`} className="text-card__problem" role="alert">
            A link takes a web or mail address, such as https://example.org or name@example.org.
          </p>
        )}
        {link.kind === 'new' && link.needsWords && (
          <>
            <label className="text-card__label" htmlFor={`${id}-words`}>
              Words
            </label>
            <input
              id={`${id}-words`}
              className="text-card__field"
              dir="auto"
              placeholder="The address itself"
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          </>
        )}
        <div className="text-card__foot">
          {link.kind === 'existing' && (
            <Button
              size="s"
              variant="danger"
              onClick={() => {
                removeLink(editor, link.key);
                leave();
              }}
            >
              Remove link
            </Button>
          )}
          <Button size="s" variant="primary" type="submit">
            {link.kind === 'existing' ? 'Change' : 'Add link'}
          </Button>
        </div>
      </form>
    </TextCard>
  );
}

function placeOf(editor: LexicalEditor, link: EditedLink) {
  const element = link.kind === 'existing' ? editor.getElementByKey(link.key) : null;
  if (element !== null) return { rect: () => element.getBoundingClientRect(), range: null };
  return selectedPlace(editor.getRootElement());
}

/** The selection leaves the text with the focus; the words to be linked stay marked. */
function useShownRange(range: Range | null): void {
  useEffect(() => {
    if (range === null || range.collapsed || !('highlights' in CSS)) return undefined;
    CSS.highlights.set('note-link', new Highlight(range));
    return () => {
      CSS.highlights.delete('note-link');
    };
  }, [range]);
}
