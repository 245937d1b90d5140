import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Marks } from './paint-marks.ts';
import { createPicture, type Picture } from './picture.ts';
import { nodeAt, type PlacedNode, type Scene } from './scene.ts';
import { radiusAt } from './paint-graph.ts';
import { centred, fitted, moved, onScreen, type Point, type Size, type View, zoomed } from './view.ts';

/** Room around all of it, for the labels at its rim. */
const ROOM: Point = { x: 72, y: 40 };
/** Within so many pixels of its rim a node is still hit. */
const REACH = 4;
/** A node that is gone to is seen at this scale at the least. */
const NEAR = 0.75;

/** Where a drawing was left, since the window opened; null where all of it is in view. */
let keptView: View | null = null;

/** The drawing of a scene in an element, and the ways to move it. Nothing is rendered when it moves. */
export function usePicture(element: RefObject<HTMLElement | null>, scene: Scene, chosen: string | null) {
  const picture = useRef<Picture | null>(null);
  const view = useRef<View | null>(null);
  const whole = useRef(fitter());
  const pointed = useRef<string | null>(null);
  const current = useRef<{ readonly scene: Scene; readonly chosen: string | null }>({ scene, chosen });

  const sizeOf = useCallback((): Size => {
    const { clientWidth = 0, clientHeight = 0 } = element.current ?? {};
    return { width: clientWidth, height: clientHeight };
  }, [element]);
  const show = useCallback(
    (next?: View) => {
      const size = sizeOf();
      if (size.width === 0) return;
      if (next) keptView = next;
      view.current = keptView ?? whole.current(current.current.scene, size);
      const marks: Marks = { chosen: current.current.chosen, pointed: pointed.current };
      picture.current?.show({ scene: current.current.scene, view: view.current, marks });
    },
    [sizeOf],
  );

  useEffect(() => {
    if (!element.current) return undefined;
    const made = createPicture(element.current);
    picture.current = made;
    const first = new ResizeObserver(() => show());
    first.observe(element.current);
    show();
    return () => {
      first.disconnect();
      made.close();
      picture.current = null;
    };
  }, [element, show]);
  useLayoutEffect(() => {
    current.current = { scene, chosen };
    show();
  }, [scene, chosen, show]);

  return useMemo(() => {
    const now = () => view.current ?? whole.current(current.current.scene, sizeOf());
    const middle = () => ({ x: sizeOf().width / 2, y: sizeOf().height / 2 });
    return {
      move: (dx: number, dy: number) => show(moved(now(), dx, dy)),
      zoom: (factor: number, at: Point = middle()) => show(zoomed(now(), factor, at)),
      fit: () => {
        keptView = null;
        show();
      },
      centre: (point: Point) => {
        const near = zoomed(now(), Math.max(1, NEAR / now().scale), middle());
        show(centred(near, point, sizeOf()));
      },
      /** What is at a point of the element. */
      at: (point: Point): PlacedNode | null => {
        const { x, y, scale } = now();
        const radiusOf = radiusAt(now());
        const place = { x: (point.x - x) / scale, y: (point.y - y) / scale };
        return nodeAt(current.current.scene, place, (node) => (radiusOf(node) + REACH) / scale);
      },
      point: (key: string | null) => {
        if (pointed.current === key) return;
        pointed.current = key;
        show();
      },
      /** Whether a node is in view. */
      isSeen: (point: Point) => {
        const { x, y } = onScreen(now(), point);
        const { width, height } = sizeOf();
        return x > 0 && y > 0 && x < width && y < height;
      },
    };
  }, [show, sizeOf]);
}

/** All of a scene in view; the same view until the scene or the size is another. */
function fitter(): (scene: Scene, size: Size) => View {
  let last: { readonly scene: Scene; readonly size: Size; readonly view: View } | null = null;
  return (scene, size) => {
    const isSame =
      last?.scene === scene && last.size.width === size.width && last.size.height === size.height;
    if (!isSame || last === null) last = { scene, size, view: fitted(scene.nodes, size, ROOM) };
    return last.view;
  };
}
