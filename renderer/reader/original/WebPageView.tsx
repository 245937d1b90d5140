import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ShownPage } from '#shared/model/original.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { buildPage, EMPTY_PAGE, followLink } from '../../ui/foreign-page/build-page.ts';
import { handOut } from '../../ui/foreign-page/hand-out.ts';
import type { Side } from './side.ts';
import { webPageSide } from './web-page-side.ts';

interface Props {
  readonly page: ShownPage;
  readonly title: string;
  readonly revision: RevisionText;
  /** The canonical text. */
  readonly text: string;
  readonly zoom: number;
  readonly onSide: (side: Side | null) => void;
}

/** An archived web page as it looked, in a frame in which nothing runs and from which nothing leads. */
export function WebPageView({ page, title, revision, text, zoom, onSide }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState<(Window & typeof globalThis) | null>(null);

  const begin = (): void => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a window of a frame has the constructors of its own
    const inner = frame.current?.contentWindow as (Window & typeof globalThis) | null | undefined;
    if (!inner || inner.document.body.hasChildNodes()) return;
    buildPage(inner, page);
    setShown(inner);
  };

  const beside = useEffectEvent((inner: Window & typeof globalThis) =>
    webPageSide(inner, revision.blocks, text),
  );
  useEffect(() => {
    if (!shown || !frame.current) return undefined;
    onSide(beside(shown));
    const stop = handOut(shown.document, frame.current);
    const follow = (event: Event): void => {
      const isEnter = 'key' in event && event.key === 'Enter';
      if ((event.type === 'click' || isEnter) && followLink(shown.document, event.target))
        event.preventDefault();
    };
    shown.document.addEventListener('click', follow);
    shown.document.addEventListener('keydown', follow);
    return () => {
      stop();
      onSide(null);
    };
  }, [shown, onSide]);

  useEffect(() => {
    shown?.document.documentElement.style.setProperty('zoom', String(zoom), 'important');
  }, [shown, zoom]);

  return (
    <iframe
      ref={frame}
      className="original-frame"
      title={`The web page “${title}” as it was saved`}
      sandbox="allow-same-origin"
      referrerPolicy="no-referrer"
      srcDoc={EMPTY_PAGE}
      onLoad={begin}
    />
  );
}
