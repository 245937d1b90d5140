import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { LinkEnd } from '#shared/model/link.ts';
import { carriesLinkable, draggedLinkable } from '../../../bridge/link-drag.ts';
import { useLinking } from '../../../bridge/linking.tsx';

const OVER = 'data-link-over';

/**
 * Lets an element of the note take ends of links that are dropped on it. The editor around it listens to the element
 * itself and would put their words into the text, so they are stopped on their way to it.
 */
export function useLinkDropOn<T extends HTMLElement>(end: LinkEnd): RefObject<T | null> {
  const linking = useLinking();
  const element = useRef<T>(null);
  const ask = useEffectEvent((data: DataTransfer | null) => {
    const from = draggedLinkable(data);
    if (from) linking.ask(from, end);
  });
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const drag = (event: DragEvent) => {
      if (!carriesLinkable(event.dataTransfer) || !event.dataTransfer) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'link';
      target.setAttribute(OVER, '');
    };
    const leave = () => target.removeAttribute(OVER);
    const drop = (event: DragEvent) => {
      leave();
      if (!carriesLinkable(event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
      ask(event.dataTransfer);
    };
    target.addEventListener('dragover', drag);
    target.addEventListener('dragleave', leave);
    target.addEventListener('drop', drop);
    return () => {
      target.removeEventListener('dragover', drag);
      target.removeEventListener('dragleave', leave);
      target.removeEventListener('drop', drop);
    };
  }, []);
  return element;
}
