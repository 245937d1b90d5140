import { CaseSensitive } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useCommand } from '../../../bridge/commands.tsx';
import { Button } from '../../../ui/Button.tsx';
import { FindBar } from '../../../ui/find/FindBar.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useNoteFind } from './use-note-find.ts';

interface Props {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether the note was the last that had the focus: else the keys are the reader's. */
  readonly inUse: boolean;
  readonly editable: boolean;
}

/** Finds words in the open note, and puts others in their place. Answers the commands for it. */
export function NoteFindBar({ scroller, inUse, editable }: Props) {
  const [shown, setShown] = useState(false);
  const [replacing, setReplacing] = useState(false);
  const other = useRef<HTMLInputElement>(null);
  const find = useNoteFind(shown, setShown, scroller);
  const isNone = find.found.count === 0;

  useCommand(
    'find',
    inUse
      ? () => {
          if (!shown) setReplacing(false);
          find.open();
        }
      : null,
  );
  useCommand(
    'replace',
    editable
      ? () => {
          setReplacing(true);
          find.open(() => (find.query === '' ? find.field : other).current?.select());
        }
      : null,
  );
  const canStep = inUse && (shown || find.query !== '');
  useCommand('find-next', canStep ? () => find.onStep(1) : null);
  useCommand('find-previous', canStep ? () => find.onStep(-1) : null);

  if (!shown) return null;
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) find.onReplaceAll();
    else find.onReplace();
  };
  // The button cannot be pressed once no hit is left, and would lose the focus to nothing.
  const replaceOne = () => {
    if (find.found.count === 1) other.current?.focus();
    find.onReplace();
  };
  const replaceAll = () => {
    other.current?.focus();
    find.onReplaceAll();
  };
  return (
    <FindBar
      label="Find in this note"
      find={find}
      scroller={scroller}
      choices={
        <IconButton
          label="Capital letters as typed"
          icon={CaseSensitive}
          size="s"
          pressed={find.exactCase}
          onClick={() => find.onExactCase(!find.exactCase)}
        />
      }
    >
      {replacing && (
        <div className="find-bar__line">
          <input
            ref={other}
            type="text"
            className="find-bar__input"
            aria-label="Words in their place"
            autoComplete="off"
            dir="auto"
            placeholder="Replace by"
            value={find.replacement}
            onChange={({ target }) => find.onReplacement(target.value)}
            onKeyDown={press}
          />
          <Button size="s" disabled={isNone || find.isQuoted} onClick={replaceOne}>
            Replace
          </Button>
          <Button size="s" disabled={isNone || !find.found.done} onClick={replaceAll}>
            Replace all
          </Button>
        </div>
      )}
      <output className="note-find__said">
        {find.done}
        <VisuallyHidden>{find.said}</VisuallyHidden>
      </output>
    </FindBar>
  );
}
