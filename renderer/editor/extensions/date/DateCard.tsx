import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { LexicalEditor } from 'lexical';
import { type FormEvent, useId, useState } from 'react';
import { edtfExplained } from '#shared/edtf/in-words.ts';
import { readDate } from '#shared/edtf/read-date.ts';
import { unsureInWords } from '#shared/edtf/unsure-in-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextCard } from '../../TextCard.tsx';
import { selectedPlace } from '../link/selected-place.ts';
import { plainDate, writeDate } from './date-extension.ts';
import { DateStateExtension, editDate, type EditedDate } from './date-state.ts';

/** Where a date is written as people write one, with what it means told below in three calendars. */
export function DateCard() {
  const edited = useExtensionSignalValue(DateStateExtension, 'edited');
  if (edited === null) return null;
  return <OpenedDate key={edited.kind === 'existing' ? edited.key : 'new'} date={edited} />;
}

function OpenedDate({ date }: { date: EditedDate }) {
  const [editor] = useLexicalComposerContext();
  const [place] = useState(() => placeOf(editor, date));
  const [words, setWords] = useState(date.words);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const read = words.trim() === '' ? null : readDate(words);

  const close = () => editDate(editor, null);
  const leave = () => {
    close();
    editor.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read === null || typeof read === 'string') {
      setRefused(true);
      return;
    }
    writeDate(editor, date, words.trim(), read.edtf);
    leave();
  };
  return (
    <TextCard
      place={place}
      label={date.kind === 'existing' ? 'Date' : 'New date'}
      onClose={close}
      onEscape={leave}
    >
      <form onSubmit={submit} noValidate>
        <label className="text-card__label" htmlFor={`${id}-words`}>
          Date
        </label>
        <input
          id={`${id}-words`}
          className="text-card__field"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder="3 August 1988, spring 1367, ۱۳۶۷/۵/۱۲"
          value={words}
          aria-invalid={refused}
          aria-describedby={`${id}-reading`}
          onChange={({ target }) => {
            setWords(target.value);
            setRefused(false);
          }}
        />
        <div
          id={`${id}-reading`}
          className={refused ? 'text-card__problem' : 'date-reading'}
          aria-live="polite"
        >
          <Reading read={read} />
        </div>
        <div className="text-card__foot">
          {date.kind === 'existing' && (
            <Button
              size="s"
              variant="danger"
              onClick={() => {
                plainDate(editor, date);
                leave();
              }}
            >
              Make plain words
            </Button>
          )}
          <Button size="s" variant="primary" type="submit">
            {date.kind === 'existing' ? 'Change' : 'Put in'}
          </Button>
        </div>
      </form>
    </TextCard>
  );
}

function Reading({ read }: { read: ReturnType<typeof readDate> | null }) {
  if (read === null)
    return <p>A day, a month, a season, a year, about, before, between: as exact as it is known.</p>;
  if (typeof read === 'string') return <p>{unsureInWords(read)}</p>;
  return edtfExplained(read.edtf).map((line) => <p key={line}>{line}</p>);
}

function placeOf(editor: LexicalEditor, date: EditedDate): () => DOMRect {
  const element = date.kind === 'existing' ? editor.getElementByKey(date.key) : null;
  return element ? () => element.getBoundingClientRect() : selectedPlace(editor.getRootElement()).rect;
}
