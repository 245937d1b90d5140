import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { type Entry, nextKey } from './metadata-draft.ts';
import type { MetadataForm } from './use-metadata-form.ts';

interface Props {
  readonly form: MetadataForm;
  readonly field: 'authors' | 'breadcrumb';
  /** What one of them is called: `Author`. */
  readonly one: string;
}

/** Names in an order that can be changed, by the buttons or by Alt and the arrow keys. */
export function EntriesField({ form, field, one }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [said, say] = useState('');
  const entries = form.draft[field];

  /** Changes the entries and puts the focus where the person goes on. */
  const change = (next: readonly Entry[], focusOn: number | 'add') => {
    flushSync(() => form.change({ [field]: next }));
    const rows = list.current?.querySelectorAll('input');
    if (focusOn === 'add') list.current?.parentElement?.querySelector<HTMLElement>('[data-add]')?.focus();
    else rows?.[focusOn]?.focus();
  };
  const add = () => change([...entries, { key: nextKey(entries), words: '' }], entries.length);
  const remove = (index: number) => {
    say(`${entries[index]?.words || one} removed`);
    const left = entries.filter((_, at) => at !== index);
    change(left, left.length === 0 ? 'add' : Math.min(index, left.length - 1));
  };
  const move = (index: number, by: -1 | 1) => {
    const moved = entries[index];
    const other = entries[index + by];
    if (!moved || !other) return;
    say(`${moved.words || one} is now ${index + by + 1} of ${entries.length}`);
    change(entries.with(index, other).with(index + by, moved), index + by);
  };
  const press = (event: KeyboardEvent, index: number) => {
    if (event.nativeEvent.isComposing) return;
    if (event.altKey && event.key === 'ArrowUp') move(index, -1);
    else if (event.altKey && event.key === 'ArrowDown') move(index, 1);
    else if (event.key === 'Backspace' && entries[index]?.words === '') remove(index);
    else return;
    event.preventDefault();
  };

  return (
    <FieldFrame form={form} field={field} group>
      {(control) => (
        <div>
          <ol ref={list} className="metadata-entries">
            {entries.map(({ key, words }, index) => (
              <li key={key} className="metadata-entry">
                <input
                  className="metadata-input"
                  aria-label={`${one} ${index + 1} of ${entries.length}`}
                  aria-describedby={control['aria-describedby']}
                  aria-invalid={control['aria-invalid']}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  dir="auto"
                  autoComplete="off"
                  spellCheck={false}
                  value={words}
                  onKeyDown={(event) => press(event, index)}
                  onChange={({ target }) =>
                    form.change({ [field]: entries.with(index, { key, words: target.value }) })
                  }
                />
                <IconButton
                  label={`Move ${one.toLowerCase()} ${index + 1} up`}
                  icon={ArrowUp}
                  size="s"
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <IconButton
                  label={`Move ${one.toLowerCase()} ${index + 1} down`}
                  icon={ArrowDown}
                  size="s"
                  disabled={index === entries.length - 1}
                  onClick={() => move(index, 1)}
                />
                <IconButton
                  label={`Remove ${one.toLowerCase()} ${index + 1}`}
                  icon={X}
                  size="s"
                  onClick={() => remove(index)}
                />
              </li>
            ))}
          </ol>
          <Button size="s" icon={Plus} data-add onClick={add}>
            Add {one.toLowerCase()}
          </Button>
          <VisuallyHidden>
            <span aria-live="polite">{said}</span>
          </VisuallyHidden>
        </div>
      )}
    </FieldFrame>
  );
}
