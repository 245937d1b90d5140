import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { NamePage } from '#shared/model/name.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useNames } from '../names-context.tsx';

/** Who stops writing for so long has written something that is to be kept. */
const PAUSE_MS = 700;

/** A person's own words on a name, kept as they are written. */
export function DescriptionField({ page }: { page: NamePage }) {
  const { call } = useLibrary();
  const { attempt } = useNames();
  const id = useId();
  const [writing, setWriting] = useState(false);
  /** What was written, until the library is known to have it. */
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(page.description);
  const sent = useRef(page.description);
  const timer = useRef(0);
  // What comes back from the library, by Undo or from another window, is shown where nobody writes.
  if (page.description !== seen) {
    setSeen(page.description);
    if (!writing) setDraft(null);
  }

  const keep = (words: string) => {
    clearTimeout(timer.current);
    if (words === sent.current) return;
    sent.current = words;
    attempt(call('names.describe', page.id, words));
  };
  // A page that is taken away hears nothing of having been left.
  const keepLast = useEffectEvent(() => draft !== null && keep(draft));
  useEffect(() => () => void keepLast(), []);
  useEffect(() => {
    sent.current = page.description;
  }, [page.description]);

  return (
    <div className="name-page__description">
      <label className="name-page__label" htmlFor={id}>
        Description
      </label>
      <textarea
        id={id}
        className="name-page__words"
        dir="auto"
        rows={1}
        placeholder="Who or what it is, in your own words"
        value={draft ?? page.description}
        onFocus={() => setWriting(true)}
        onChange={({ target: { value } }) => {
          setDraft(value);
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => keep(value), PAUSE_MS);
        }}
        onBlur={() => {
          setWriting(false);
          if (draft !== null) keep(draft);
        }}
      />
    </div>
  );
}
