import { MessageSquare } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useOnceDrawn } from '../../ui/find/use-once-drawn.ts';

interface Props {
  readonly comment: string;
  /** Whether writing begins at once. */
  readonly writing: boolean;
  readonly onKeep: (words: string) => void;
}

/** A person's words on a passage. Written in place: leaving the field or Ctrl+Enter keeps them, Escape does not. */
export function CommentField({ comment, writing, onKeep }: Props) {
  const [draft, setDraft] = useState<string | null>(writing ? comment : null);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const onceDrawn = useOnceDrawn();
  const isOpen = draft !== null;

  useLayoutEffect(() => {
    if (!isOpen) return;
    const text = field.current;
    text?.focus();
    text?.setSelectionRange(text.value.length, text.value.length);
  }, [isOpen]);

  const keep = (words: string | null) => {
    if (words !== null && words.trim() !== comment) onKeep(words);
  };
  // A field that is taken away with what is around it hears nothing of having been left.
  const keepLast = useEffectEvent(() => keep(draft));
  useEffect(() => () => keepLast(), []);

  const finish = (words: string | null) => {
    keep(words);
    setDraft(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isKept = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !isKept) return;
    event.preventDefault();
    event.stopPropagation();
    finish(isKept ? draft : null);
    onceDrawn(() => button.current?.focus());
  };

  if (draft !== null) {
    return (
      <textarea
        ref={field}
        className="comment-field"
        aria-label="Comment"
        placeholder="What is to be said of it?"
        dir="auto"
        rows={3}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={press}
        onBlur={() => finish(draft)}
      />
    );
  }
  return comment === '' ? (
    <button ref={button} type="button" className="comment-add" onClick={() => setDraft('')}>
      <MessageSquare size={14} aria-hidden /> Comment
    </button>
  ) : (
    <button
      ref={button}
      type="button"
      className="comment"
      aria-label={`Comment: ${comment}. Change it`}
      dir="auto"
      onClick={() => setDraft(comment)}
    >
      {comment}
    </button>
  );
}
