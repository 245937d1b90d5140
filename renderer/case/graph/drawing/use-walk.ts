import { type KeyboardEvent, useRef } from 'react';
import { type Where, whereAsked } from '../../../bridge/where-to-open.ts';
import type { PlacedNode, Scene } from './scene.ts';
import { towards, wayOf } from './walk.ts';

interface Walking {
  readonly scene: Scene;
  readonly chosen: string | null;
  readonly onGo: (node: PlacedNode | null) => void;
  readonly onOpen: (node: PlacedNode, where: Where) => void;
  readonly onFilter: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** Nothing lies where an arrow points. */
  readonly onNothing: () => void;
}

const NEARER = 1.25;

/** The keys of a drawing: arrows along the edges, Page Up and Down through all nodes, Escape back. */
export function useWalk(walking: Walking) {
  const { scene, chosen, onGo } = walking;
  const trail = useRef<readonly string[]>([]);
  const here = chosen === null ? undefined : scene.byKey.get(chosen);
  const go = (node: PlacedNode | null | undefined) => {
    if (!node || node === here) {
      walking.onNothing();
      return;
    }
    if (chosen !== null) trail.current = [...trail.current, chosen];
    onGo(node);
  };
  const back = (): boolean => {
    const before = trail.current.findLast((key) => scene.byKey.has(key));
    if (before !== undefined) {
      trail.current = trail.current.slice(0, trail.current.lastIndexOf(before));
      onGo(scene.byKey.get(before) ?? null);
      return true;
    }
    if (chosen === null) return false;
    onGo(null);
    return true;
  };
  const step = (by: number) => {
    const at = here ? scene.named.indexOf(here) : by > 0 ? -1 : scene.named.length;
    go(scene.named[at + by]);
  };
  return (event: KeyboardEvent): void => {
    const way = wayOf(event.key);
    const isModified = event.altKey || event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && here) walking.onOpen(here, whereAsked(event));
    else if (isModified) return;
    else if (way) go(here ? towards(here, way, around(scene, here)) : scene.named[0]);
    else if (event.key === 'Home') go(scene.named[0]);
    else if (event.key === 'End') go(scene.named.at(-1));
    else if (event.key === 'PageDown') step(1);
    else if (event.key === 'PageUp') step(-1);
    else if (event.key === '+' || event.key === '=') walking.onZoom(NEARER);
    else if (event.key === '-') walking.onZoom(1 / NEARER);
    else if (event.key === '0') walking.onFit();
    else if (event.key === '/') walking.onFilter();
    else if (event.key !== 'Escape' || !back()) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function around({ edges }: Scene, here: PlacedNode): readonly PlacedNode[] {
  return edges.flatMap(({ from, to }) => {
    if (from === here) return to === here ? [] : [to];
    return to === here ? [from] : [];
  });
}
