import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Block, RevisionText } from '#shared/model/text.ts';
import type { ReaderTarget } from '../../bridge/targets.ts';
import { useRemembered } from '../../ui/remembered.ts';
import { OriginalPane } from './OriginalPane.tsx';
import type { Side } from './side.ts';
import { SideChoice } from './SideChoice.tsx';
import { textSide } from './text-side.ts';
import { useScrollTogether } from './use-scroll-together.ts';

interface Props {
  readonly isShown: boolean;
  readonly onClose: () => void;
  readonly target: ReaderTarget;
  readonly document: DocumentSummary;
  readonly revision: RevisionText;
  readonly blocks: readonly Block[];
  /** The canonical text. */
  readonly text: string;
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly announce: (words: string) => void;
  /** The text. */
  readonly children: ReactNode;
}

/** In rem: narrower than this, text and original take turns. */
const WIDE_REM = 56;

/** The text, and beside it the original where it is wanted. */
export function Sides(props: Props) {
  const { isShown, target, blocks, root, scroller, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const isWide = useWide(frame);
  const [turn, setTurn] = useState<'text' | 'original'>('original');
  const [isTogether, setTogether] = useRemembered('scroll-together', (kept) => kept !== false);
  const [original, setOriginal] = useState<Side | null>(null);
  const text = useMemo(() => textSide(root, scroller, blocks), [root, scroller, blocks]);
  useScrollTogether({ text, original, isOn: isTogether, target });

  const shown = !isShown ? 'text' : isWide ? 'both' : turn;
  return (
    <div ref={frame} className="sides" data-shown={shown}>
      {isShown && !isWide && <SideChoice chosen={turn} onChoose={setTurn} />}
      <div className="sides-row">
        <div className="side-text" inert={shown === 'original'}>
          {children}
        </div>
        {isShown && (
          <OriginalPane
            document={props.document}
            revision={props.revision}
            text={props.text}
            isShown={shown !== 'text'}
            isTogether={isTogether}
            onTogether={setTogether}
            onSide={setOriginal}
            onClose={props.onClose}
            announce={props.announce}
          />
        )}
      </div>
    </div>
  );
}

function useWide(element: RefObject<HTMLElement | null>): boolean {
  const [isWide, setWide] = useState(true);
  const rem = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, []);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWide(entry.contentRect.width >= WIDE_REM * rem);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, rem]);
  return isWide;
}
