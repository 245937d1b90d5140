import { type ReactNode, useEffect, useRef } from 'react';
import { useKeptScroll } from './use-kept-scroll.ts';
import './page.css';

/** Whether a page is to have the focus, when it is drawn and when its view comes into use. */
export type TakesFocus = (asking: {
  readonly id: string;
  readonly inUse: boolean;
  readonly isNew: boolean;
}) => boolean;

interface Props {
  /** Tells it from other pages, and from texts. */
  readonly id: string;
  /** What it is called for a screen reader. */
  readonly name: string;
  /** Tells the view from others beside it; null for the only one. */
  readonly label: string | null;
  /** Whether its view is the one in use. */
  readonly inUse: boolean;
  readonly takesFocus: TakesFocus;
  /** Whether what it shows has the whole width, as a table or a drawing does. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page that stands in place of a text: it scrolls, and is found where it was left. */
export function Page({ id, name, label, inUse, takesFocus, wide = false, children }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const isNew = useRef(true);
  useEffect(() => {
    const asking = { id, inUse, isNew: isNew.current };
    isNew.current = false;
    if (takesFocus(asking)) scroller.current?.focus({ preventScroll: true });
  }, [id, inUse, takesFocus]);
  useKeptScroll(scroller, id);
  return (
    <article
      ref={scroller}
      className="page"
      aria-label={label === null ? name : `${name}, ${label.toLowerCase()}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region needs a stop
      tabIndex={0}
    >
      <div className="page__column" data-wide={wide || undefined}>
        {children}
      </div>
    </article>
  );
}
