import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import type { RevisionId } from '#shared/model/ids.ts';
import type { Block, Footnote } from '#shared/model/text.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { useShortcutOf } from '../../bridge/own-shortcuts.tsx';
import { type SearchTrail, type TrailStop, useSearchTrails } from '../../bridge/search-trails.tsx';
import type { OpenTarget, ReaderTarget } from '../../bridge/targets.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { type Found, NOTHING_FOUND } from '../../ui/find/finder.ts';
import { hitInWords } from '../../ui/find/hit-in-words.ts';
import { isInView } from '../find/is-in-view.ts';
import { usePaintedHits } from '../find/use-painted-hits.ts';
import { placeInWords } from '../place-words.ts';
import { atCentre, rectOfRange, settle } from '../reveal.ts';
import { useLandmarkName } from '../reading-view.ts';
import type { TextRange } from '../text-range.ts';
import type { Places } from '../use-places.ts';
import { HitsBar } from './HitsBar.tsx';
import { joinNeighbours } from './join-neighbours.ts';
import { startAmong, stepTo, stopBeside } from './trail-steps.ts';

interface FoundText {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly text: string;
  readonly revisionId: RevisionId;
  readonly target: ReaderTarget;
  /** Something else is being found in the text, and marked. */
  readonly paused: boolean;
  readonly places: Pick<Places, 'leave'>;
  readonly onOpen: OpenTarget;
  readonly announce: (words: string) => void;
}

const NO_HITS: readonly TextRange[] = [];

/** Of a text opened from the results of a search: all its hits marked, and a bar that goes through them. */
export function useSearchHits(found: FoundText): ReactNode {
  const { root, scroller, blocks, footnotes, text, revisionId, target, paused, places, onOpen } = found;
  const { trailIn, follow, end } = useSearchTrails();
  const nameOf = useLandmarkName();
  const shortcutOf = useShortcutOf();
  const trail = trailIn(revisionId);
  const answer = useAnswer('search.within', trail ? [trail.ask, revisionId] : null);
  const { value } = answer;
  const hits = useMemo(() => (value ? joinNeighbours(value, text) : NO_HITS), [value, text]);
  const [stood, stand] = useState<{ target: ReaderTarget; trail: SearchTrail; index: number } | null>(null);
  const start = startAmong(hits, trail?.from ? undefined : target.range, trail?.from ?? null);
  const index = stood && stood.target === target && stood.trail === trail ? stood.index : start;
  const here = hits[index] ?? null;
  const marked = useMemo<Found>(
    () => (paused ? NOTHING_FOUND : { hits, count: hits.length, done: true }),
    [paused, hits],
  );
  usePaintedHits(scroller, marked, here);

  const show = (hit: TextRange) => {
    const article = root.current;
    if (!article || !scroller.current || isInView(article, scroller.current, blocks, hit)) return;
    settle(scroller.current, () => rectOfRange(article, blocks, hit), atCentre);
  };
  // A text that was come to from another one opens where it was left, and its hits are known only then.
  const arrive = useEffectEvent(() => {
    if (trail?.from && here) show(here);
  });
  useEffect(() => {
    if (hits.length > 0) arrive();
  }, [hits]);

  const openStop = ({ documentId, revisionId: other }: TrailStop, from: 'first' | 'last') => {
    if (!trail) return;
    follow(other, { ...trail, from });
    onOpen({ documentId, revisionId: other });
  };
  const onStep = (step: 1 | -1) => {
    if (!trail) return;
    const next = stepTo(index, step, hits.length, stopBeside(trail.stops, revisionId, step));
    if (!next) return;
    if ('stop' in next) {
      openStop(next.stop, step === 1 ? 'first' : 'last');
      return;
    }
    const hit = hits[next.to];
    if (!hit) return;
    // Going through the hits is one way, back from which leads where it began.
    if (stood?.trail !== trail) places.leave();
    stand({ target, trail, index: next.to });
    show(hit);
    const where = hitInWords({ count: hits.length, done: true }, next.to);
    found.announce(`${where}. ${placeInWords(blocks, footnotes, text, hit)}`);
  };
  const onEnd = () => end(revisionId);
  const isActive = trail !== null && !paused;
  useCommand('find-next', isActive && hits.length > 0 ? () => onStep(1) : null);
  useCommand('find-previous', isActive && hits.length > 0 ? () => onStep(-1) : null);
  useEndedByEscape(scroller, isActive ? onEnd : null);

  if (!trail || !isActive || (answer.state === 'ready' && hits.length === 0)) return null;
  if (answer.state === 'failed') return <ErrorNote>{sentenceFor(answer.error)}</ErrorNote>;
  const next = stopBeside(trail.stops, revisionId, 1);
  return (
    <HitsBar
      label={nameOf('Hits of the search')}
      query={trail.ask.query}
      where={
        answer.state === 'ready'
          ? `${hitInWords({ count: hits.length, done: true }, index)} in this text`
          : '…'
      }
      keys={{ previous: shortcutOf('find-previous'), next: shortcutOf('find-next') }}
      canStep={hits.length > 0}
      next={next}
      onStep={onStep}
      onNext={() => next && openStop(next, 'first')}
      onEnd={onEnd}
    />
  );
}

function useEndedByEscape(scroller: RefObject<HTMLElement | null>, onEnd: (() => void) | null): void {
  const isOn = onEnd !== null;
  const ended = useEffectEvent(() => onEnd?.());
  useLayoutEffect(() => {
    const view = scroller.current;
    if (!isOn || !view) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) ended();
    };
    view.addEventListener('keydown', press);
    return () => view.removeEventListener('keydown', press);
  }, [scroller, isOn]);
}
