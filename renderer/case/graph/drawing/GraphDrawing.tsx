import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { type PointerEvent, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import type { GraphNode } from '#shared/model/source-graph.ts';
import type { Where } from '../../../bridge/where-to-open.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { standingInWords } from '../graph-words.ts';
import { linksOf, NO_LINKS } from '../links.ts';
import type { ShownGraph } from '../shown-graph.ts';
import { type PlacedNode, sceneOf } from './scene.ts';
import { useDragged } from './use-dragged.ts';
import { usePicture } from './use-picture.ts';
import { useWalk } from './use-walk.ts';
import type { Point } from './view.ts';
import './graph-drawing.css';

interface Props {
  readonly shown: ShownGraph;
  readonly places: ReadonlyMap<string, Point>;
  readonly chosen: string | null;
  /** When it changes all that is shown is brought into view. */
  readonly narrowed: string | null;
  readonly onChoose: (key: string | null) => void;
  readonly onOpen: (node: GraphNode, where: Where) => void;
  /** Leads to the field that filters. */
  readonly onFilter: () => void;
}

const NEARER = 1.25;
const WHEEL_STEP = 0.0016;
const NOWHERE = 'Nothing lies that way.';

/** The graph, drawn: moved and zoomed by pointer, walked over by keyboard. */
export function GraphDrawing({ shown, places, chosen, narrowed, onChoose, onOpen, onFilter }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const hint = useId();
  const scene = useMemo(() => sceneOf(shown, places), [shown, places]);
  const links = useMemo(() => linksOf(shown), [shown]);
  const picture = usePicture(element, scene, chosen);
  const [isStuck, setStuck] = useState(false);

  const go = (node: PlacedNode | null) => {
    setStuck(false);
    onChoose(node?.node.key ?? null);
    if (node) picture.centre(node);
  };
  const press = useWalk({
    scene,
    chosen,
    onGo: go,
    onOpen: ({ node }, where) => onOpen(node, where),
    onFilter,
    onZoom: picture.zoom,
    onFit: picture.fit,
    onNothing: () => setStuck(true),
  });
  const placeOf = ({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Point => {
    const { left = 0, top = 0 } = element.current?.getBoundingClientRect() ?? {};
    return { x: clientX - left, y: clientY - top };
  };
  const dragged = useDragged({
    onMove: picture.move,
    onHover: (event) => {
      const under = picture.at(placeOf(event));
      picture.point(under?.node.key ?? null);
      if (element.current) element.current.dataset['over'] = under ? 'node' : '';
    },
    onClick: (event: PointerEvent) => {
      setStuck(false);
      onChoose(picture.at(placeOf(event))?.node.key ?? null);
    },
  });
  // A page that is scrolled with the wheel is not to be caught by a drawing that passes under it.
  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && document.activeElement !== element.current) return;
    event.preventDefault();
    picture.zoom(Math.exp(-event.deltaY * WHEEL_STEP), placeOf(event));
  });
  useEffect(() => {
    const box = element.current;
    const onWheel = (event: WheelEvent) => turn(event);
    box?.addEventListener('wheel', onWheel, { passive: false });
    return () => box?.removeEventListener('wheel', onWheel);
  }, []);
  const at = chosen === null ? undefined : scene.byKey.get(chosen);
  const narrowedTo = useRef(narrowed);
  const follow = useEffectEvent((claim: string | null) => {
    if (narrowedTo.current !== claim) picture.fit();
    narrowedTo.current = claim;
  });
  useEffect(() => follow(narrowed), [narrowed]);
  const reveal = useEffectEvent((key: string | null) => {
    const node = key === null ? undefined : scene.byKey.get(key);
    if (node && !picture.isSeen(node)) picture.centre(node);
  });
  useEffect(() => reveal(chosen), [chosen]);

  return (
    <div className="graph-drawing-frame">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes keys and pointer */}
      <div
        ref={element}
        className="graph-drawing"
        role="application"
        aria-label="Drawing of the graph"
        aria-describedby={hint}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes the keys
        tabIndex={0}
        onKeyDown={press}
        onDoubleClick={(event) => {
          const under = picture.at(placeOf(event));
          if (under) onOpen(under.node, 'here');
        }}
        onPointerLeave={() => picture.point(null)}
        {...dragged}
      />
      <VisuallyHidden>
        <span id={hint}>
          Arrows follow the edges, Page Down goes through all, Enter opens. The table says the same.
        </span>
      </VisuallyHidden>
      <div className="graph-tools" role="group" aria-label="Part of the drawing shown">
        <IconButton
          label="Farther"
          shortcut="−"
          icon={ZoomOut}
          size="s"
          onClick={() => picture.zoom(1 / NEARER)}
        />
        <IconButton label="Nearer" shortcut="+" icon={ZoomIn} size="s" onClick={() => picture.zoom(NEARER)} />
        <IconButton label="Everything" shortcut="0" icon={Maximize2} size="s" onClick={picture.fit} />
      </div>
      <p className="graph-status" role="status">
        {at && (
          <>
            <bdi>{at.node.called}</bdi>, {standingInWords(at.node.kind, links.get(at.node.key) ?? NO_LINKS)}
          </>
        )}
        {isStuck && ` ${NOWHERE}`}
      </p>
    </div>
  );
}
