import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { OriginalPage } from '#shared/model/original.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { hasCode, sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { type DrawnPage } from './page-drawer.ts';
import { layOut, type PageBox, pageAt, type PageLayout } from './page-layout.ts';
import { createPageLines } from './page-lines.ts';
import { pageTexts } from './page-starts.ts';
import { type MarkedPart, pagesSide } from './pages-side.ts';
import { READING_LINE, type Side } from './side.ts';
import { usePageDrawings } from './use-page-drawings.ts';

interface Props {
  readonly revision: RevisionText;
  /** The canonical text. */
  readonly text: string;
  readonly pages: readonly OriginalPage[];
  readonly zoom: number;
  readonly onSide: (side: Side | null) => void;
  /** Told which page is looked at. */
  readonly onPage: (page: number) => void;
  /** Told when the file wants its password once more. */
  readonly onLocked: () => void;
}

const FLASH_MS = 4000;

/** The pages of a file, one under the other, drawn as they come near. */
export function PagesView({ revision, text, pages, zoom, onSide, onPage, onLocked }: Props) {
  const { call } = useLibrary();
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const layout = useMemo(() => layOut(pages, width, zoom), [pages, width, zoom]);
  const latest = useRef(layout);
  const [marked, setMarked] = useState<readonly MarkedPart[]>([]);
  const near = usePageDrawings(scroller, revision.id, layout);
  const isLocked = near.some(
    ({ drawn }) => drawn?.state === 'failed' && hasCode(drawn.error, 'encrypted-file'),
  );

  useEffect(() => {
    if (isLocked) onLocked();
  }, [isLocked, onLocked]);

  // Opened once more, the file may have been unlocked meanwhile.
  const askAgain = useEffectEvent(() =>
    near.forEach(({ drawn, retry }) => drawn?.state === 'failed' && retry()),
  );
  useEffect(() => {
    if (pages.length > 0) askAgain();
  }, [pages]);

  // What stands at the reading line stays there when the pages get another size.
  useLayoutEffect(() => {
    const view = scroller.current;
    if (view) keepPlace(view, latest.current, layout);
    latest.current = layout;
  }, [layout]);

  useEffect(() => {
    const view = scroller.current;
    if (!view || width === 0) return undefined;
    const texts = pageTexts(revision.blocks, revision.footnotes, pages.length);
    const lines = createPageLines(call, revision.id, text, texts);
    onSide(pagesSide({ scroller: view, layout: () => latest.current, texts, lines, onMark: setMarked }));
    return () => onSide(null);
    // oxlint-disable-next-line react/exhaustive-deps -- a view that has got its first width keeps its side
  }, [call, revision, text, pages, onSide, width === 0]);

  useEffect(() => {
    if (marked.length === 0) return undefined;
    const timer = window.setTimeout(() => setMarked([]), FLASH_MS);
    return () => clearTimeout(timer);
  }, [marked]);

  const tellPage = useCallback(() => {
    const view = scroller.current;
    if (view) onPage(pageAt(latest.current, view.scrollTop + view.clientHeight * READING_LINE));
  }, [onPage]);
  useEffect(tellPage, [tellPage, layout]);

  return (
    <div
      ref={scroller}
      className="original-scroller"
      role="group"
      aria-label="Pages"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keyboard too
      tabIndex={0}
      onScroll={tellPage}
    >
      <div className="original-pages" style={{ width: layout.width, height: layout.height }}>
        {near.map(({ page, box, drawn, retry }) => (
          <Page
            key={page}
            number={page + 1}
            of={pages.length}
            box={box}
            drawn={drawn}
            marked={marked.filter((part) => part.page === page)}
            onRetry={retry}
          />
        ))}
      </div>
    </div>
  );
}

interface PageProps {
  readonly number: number;
  readonly of: number;
  readonly box: PageBox;
  readonly drawn: DrawnPage | null;
  readonly marked: readonly MarkedPart[];
  readonly onRetry: () => void;
}

function Page({ number, of, box, drawn, marked, onRetry }: PageProps) {
  const name = `Page ${number} of ${of}`;
  return (
    <div className="original-page" style={{ top: box.top, width: box.width, height: box.height }}>
      {drawn?.state === 'shown' && <img src={drawn.address} alt={name} draggable={false} />}
      {drawn === null && <Spinner label={`Drawing page ${number}`} />}
      {drawn?.state === 'failed' && <ErrorNote onRetry={onRetry}>{sentenceFor(drawn.error)}</ErrorNote>}
      {marked.map((part) => (
        <div
          key={`${part.top} ${part.left}`}
          className="original-mark"
          style={{
            left: `${part.left * 100}%`,
            top: `${part.top * 100}%`,
            width: `${(part.right - part.left) * 100}%`,
            height: `${(part.bottom - part.top) * 100}%`,
          }}
        />
      ))}
    </div>
  );
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const view = element.current;
    if (!view) return undefined;
    const measure = (): void => setWidth(view.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function keepPlace(view: HTMLElement, before: PageLayout, now: PageLayout): void {
  if (before === now || before.height === now.height) return;
  const line = view.clientHeight * READING_LINE;
  const height = view.scrollTop + line;
  const page = pageAt(before, height);
  const [from, to] = [before.boxes[page], now.boxes[page]];
  if (!from || !to || view.scrollTop === 0) return;
  view.scrollTop = to.top + ((height - from.top) / from.height) * to.height - line;
}
