import type { KeyboardEvent, RefObject } from 'react';
import type { NoteSession } from './note-session.ts';
import { useTitle } from './use-note-sessions.ts';

interface Props {
  readonly session: NoteSession;
  readonly readOnly: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The title, as long as it has to be. Enter and the arrow down lead into the text. */
export function TitleField({ session, readOnly, field }: Props) {
  const title = useTitle(session);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, value } = event.currentTarget;
    if (event.key === 'Enter' || (event.key === 'ArrowDown' && selectionStart === value.length)) {
      event.preventDefault();
      session.editor.focus(undefined, { defaultSelection: 'rootStart' });
    }
  };
  return (
    <textarea
      ref={field}
      className="note-pane__title"
      aria-label="Title"
      placeholder="Untitled note"
      dir="auto"
      rows={1}
      value={title}
      readOnly={readOnly}
      onKeyDown={press}
      onChange={({ target }) => session.setTitle(target.value.replaceAll(/\s*\n\s*/g, ' '))}
    />
  );
}
