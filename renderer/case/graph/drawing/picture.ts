import { LABEL_FONT } from './label.ts';
import { paintGraph } from './paint-graph.ts';
import { type Marks, paintMarks } from './paint-marks.ts';
import { paletteOf } from './palette.ts';
import type { Scene } from './scene.ts';
import { moved, type Size, type View } from './view.ts';

/** What is to be seen of a drawing. */
export interface Sight {
  readonly scene: Scene;
  readonly view: View;
  readonly marks: Marks;
}

/** A drawing within an element, which follows what it is shown. */
export interface Picture {
  readonly show: (sight: Sight) => void;
  /** Paints it anew, as colours, fonts and the size of the element are now. */
  readonly renew: () => void;
  readonly close: () => void;
}

/** Painted beyond each edge, so that what is moved into view is there already. */
const SPARE = 200;
/** What takes more than one slice waits until the drawing has come to rest. */
const REST_MS = 90;

interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly ink: CanvasRenderingContext2D;
}

/**
 * Paints on one sheet while another is seen, over as many frames as it takes, so that the window never waits for it. What
 * is seen meanwhile is moved and stretched along. Marks have a sheet of their own.
 */
export function createPicture(element: HTMLElement): Picture {
  let [seen, back] = [addSheet(element), addSheet(element)];
  const marksSheet = addSheet(element);
  back.canvas.hidden = true;
  let sight: Sight | null = null;
  let painted: { readonly scene: Scene; readonly view: View } | null = null;
  let work: { readonly scene: Scene; readonly view: View; readonly steps: Generator<void> } | null = null;
  let palette = paletteOf(element);
  let size: Size = { width: 0, height: 0 };
  let frame = 0;
  let movedAt = 0;
  const widths = new Map<string, number>();
  const widthOf = (words: string): number => {
    const known = widths.get(words);
    if (known !== undefined) return known;
    marksSheet.ink.font = LABEL_FONT;
    const { width } = marksSheet.ink.measureText(words);
    widths.set(words, width);
    return width;
  };

  const renew = () => {
    palette = paletteOf(element);
    widths.clear();
    size = { width: element.clientWidth, height: element.clientHeight };
    work = null;
    painted = null;
    ask();
  };
  const ask = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const draw = (now: number) => {
    frame = 0;
    if (!sight || size.width === 0 || size.height === 0) return;
    const { scene, view, marks } = sight;
    const isOld = painted?.scene !== scene || painted.view !== view;
    if (work === null && isOld && (mustPaint(scene, view) || now - movedAt >= REST_MS))
      work = begin(scene, view);
    // One that was begun for what is shown no longer is finished only if it is the best there is.
    if (work && work.scene !== scene) work = begin(scene, view);
    if (work && isFinished(work.steps, isQuick(work.scene))) {
      [seen, back] = [back, seen];
      seen.canvas.hidden = false;
      back.canvas.hidden = true;
      painted = work;
      work = null;
    }
    if (painted) place(seen.canvas, painted.view, view);
    element.toggleAttribute('data-marked', marks.chosen !== null || marks.pointed !== null);
    fit(marksSheet, size, 0);
    paintMarks(marksSheet.ink, scene, marks, view, size, palette, widthOf);
    if (work || painted?.scene !== scene || painted.view !== view) ask();
  };
  const begin = (scene: Scene, view: View) => {
    const whole = fit(back, size, SPARE);
    const steps = paintGraph(back.ink, scene, moved(view, SPARE, SPARE), whole, palette, widthOf);
    return { scene, view, steps };
  };
  const mustPaint = (scene: Scene, view: View): boolean => {
    if (painted?.scene !== scene || isQuick(scene)) return true;
    const { x, y, scale } = shiftBetween(painted.view, view);
    const [right, bottom] = [x + (size.width + SPARE) * scale, y + (size.height + SPARE) * scale];
    return x - SPARE * scale > 0 || y - SPARE * scale > 0 || right < size.width || bottom < size.height;
  };

  const resized = new ResizeObserver(renew);
  resized.observe(element);
  const themed = new MutationObserver(renew);
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  document.fonts.addEventListener('loadingdone', renew);
  return {
    show: (next) => {
      if (next.view !== sight?.view) movedAt = performance.now();
      sight = next;
      ask();
    },
    renew,
    close: () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      themed.disconnect();
      document.fonts.removeEventListener('loadingdone', renew);
      for (const { canvas } of [seen, back, marksSheet]) canvas.remove();
    },
  };
}

/** Goes one step on, or to the end. */
function isFinished(steps: Generator<void>, atOnce: boolean): boolean {
  if (atOnce) Array.from(steps);
  return steps.next().done === true;
}

const QUICK = 600;

/** Whether all of it is painted within a frame. */
function isQuick({ nodes, edges }: Scene): boolean {
  return nodes.length + edges.length <= QUICK;
}

function addSheet(element: HTMLElement): Sheet {
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-sheet';
  canvas.setAttribute('aria-hidden', 'true');
  const ink = canvas.getContext('2d');
  if (!ink) throw new Error('a canvas gives no context to draw in');
  element.append(canvas);
  return { canvas, ink };
}

/** Makes a sheet as large as what it lies in, and so much larger on each side; clean where that changes it. */
function fit({ canvas, ink }: Sheet, { width, height }: Size, spare: number): Size {
  const whole = { width: width + 2 * spare, height: height + 2 * spare };
  const density = window.devicePixelRatio;
  const [across, down] = [Math.round(whole.width * density), Math.round(whole.height * density)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = `${whole.width}px`;
    canvas.style.height = `${whole.height}px`;
  }
  ink.setTransform(density, 0, 0, density, 0, 0);
  return whole;
}

/** How what was painted for one view lies in another: its corner, and how much larger it is. */
function shiftBetween(from: View, to: View): View {
  const scale = to.scale / from.scale;
  return { x: to.x - from.x * scale, y: to.y - from.y * scale, scale };
}

function place(canvas: HTMLCanvasElement, from: View, to: View): void {
  const { x, y, scale } = shiftBetween(from, to);
  canvas.style.transform = `translate(${x - SPARE * scale}px, ${y - SPARE * scale}px) scale(${scale})`;
}
