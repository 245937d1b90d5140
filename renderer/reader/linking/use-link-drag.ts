import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type PassageId, type RevisionId, toPassageId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { carriesLinkable, dragLinkable, draggedLinkable } from '../../bridge/link-drag.ts';
import { type Linkable, useLinking } from '../../bridge/linking.tsx';
import { passagesAt } from '../passage-marks.ts';
import { canonicalOffset } from '../text-range.ts';
import { readSelection } from '../use-reader-selection.ts';

/** Marks what would be linked if one let go. */
const OVER = 'data-link-over';

/** Lets the words selected and the marks in the margin be dragged onto another end, and passages take what is dropped. */
export function useLinkDrag(
  root: RefObject<HTMLElement | null>,
  text: string,
  revisionId: RevisionId,
  passages: readonly PassageUse[],
): void {
  const linking = useLinking();

  const draggedFrom = useEffectEvent((event: DragEvent): Linkable | null => {
    const mark = marginAt(event);
    if (mark) return { kind: 'passage', id: mark.id };
    const selected = root.current && readSelection(root.current, text);
    return selected && { kind: 'words', revisionId, ...selected.range };
  });
  const endAt = useEffectEvent((event: DragEvent): PassageId | null => {
    const mark = marginAt(event);
    if (mark) return mark.id;
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
    const offset =
      caret && root.current && canonicalOffset(root.current, caret.offsetNode, caret.offset, 'start');
    return offset === null ? null : (passagesAt(passages, offset).at(-1)?.id ?? null);
  });
  const link = useEffectEvent((from: Linkable, to: PassageId) =>
    linking.ask(from, { kind: 'passage', id: to }),
  );

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let over: Element | null = null;
    const mark = (next: Element | null) => {
      if (next === over) return;
      over?.removeAttribute(OVER);
      next?.setAttribute(OVER, '');
      over = next;
    };
    const start = (event: DragEvent) => {
      const end = event.dataTransfer && draggedFrom(event);
      if (event.dataTransfer && end) dragLinkable(event.dataTransfer, end);
    };
    const drag = (event: DragEvent) => {
      const end = carriesLinkable(event.dataTransfer) ? endAt(event) : null;
      mark(end === null ? null : rowOf(event));
      if (end === null || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'link';
    };
    const drop = (event: DragEvent) => {
      mark(null);
      const from = draggedLinkable(event.dataTransfer);
      const to = from && endAt(event);
      if (!from || to === null) return;
      event.preventDefault();
      event.stopPropagation();
      link(from, to);
    };
    const leave = () => mark(null);
    element.addEventListener('dragstart', start);
    element.addEventListener('dragover', drag);
    element.addEventListener('drop', drop);
    element.addEventListener('dragleave', leave);
    return () => {
      element.removeEventListener('dragstart', start);
      element.removeEventListener('dragover', drag);
      element.removeEventListener('drop', drop);
      element.removeEventListener('dragleave', leave);
    };
  }, [root]);
}

/** The mark in the margin under the pointer, with the first of its passages. */
function marginAt({ target }: Event): { readonly element: HTMLElement; readonly id: PassageId } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-margin]') : null;
  const [id = ''] = element?.dataset['margin']?.split(' ') ?? [];
  return element && id !== '' ? { element, id: toPassageId(id) } : null;
}

function rowOf(event: DragEvent): Element | null {
  const mark = marginAt(event);
  if (mark) return mark.element;
  return event.target instanceof Element ? event.target.closest('[data-row]') : null;
}
