import { useEffect, useRef, useState } from 'react';
import type { ShownPage } from '#shared/model/original.ts';
import { buildPage, EMPTY_PAGE, followLink } from '../../ui/foreign-page/build-page.ts';
import { handOut } from '../../ui/foreign-page/hand-out.ts';

/** A page that would be written, in a frame in which nothing runs and from which nothing leads. */
export function LookOfPage({ name, page }: { name: string; page: ShownPage }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState<Document | null>(null);

  const begin = (): void => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a window of a frame has the constructors of its own
    const inner = frame.current?.contentWindow as (Window & typeof globalThis) | null | undefined;
    if (!inner || inner.document.body.hasChildNodes()) return;
    buildPage(inner, page);
    setShown(inner.document);
  };

  useEffect(() => {
    if (!shown || !frame.current) return undefined;
    const stop = handOut(shown, frame.current);
    const follow = (event: Event): void => {
      const isEnter = 'key' in event && event.key === 'Enter';
      if ((event.type === 'click' || isEnter) && followLink(shown, event.target)) event.preventDefault();
    };
    shown.addEventListener('click', follow);
    shown.addEventListener('keydown', follow);
    return () => {
      stop();
      shown.removeEventListener('click', follow);
      shown.removeEventListener('keydown', follow);
    };
  }, [shown]);

  return (
    <iframe
      ref={frame}
      className="look__page"
      title={`Look of ${name}`}
      sandbox="allow-same-origin"
      referrerPolicy="no-referrer"
      srcDoc={EMPTY_PAGE}
      onLoad={begin}
    />
  );
}
