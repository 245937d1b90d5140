import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { RevisionId } from '#shared/model/ids.ts';
import { PASSAGE_COPY_TYPE, writePassageCopy } from '#shared/model/passage-copy.ts';
import { readSelection } from './use-reader-selection.ts';

/** Words that are copied out of the text say where they stand, so that a note they are pasted into can quote them. */
export function useCopiedPassage(
  root: RefObject<HTMLElement | null>,
  text: string,
  revisionId: RevisionId,
): void {
  const copy = useEffectEvent((event: ClipboardEvent) => {
    const selected = root.current && readSelection(root.current, text);
    const selection = document.getSelection();
    if (!selected || !selection || !event.clipboardData || event.defaultPrevented) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', selection.toString());
    event.clipboardData.setData('text/html', bareHtml(selection.getRangeAt(0)));
    event.clipboardData.setData(PASSAGE_COPY_TYPE, writePassageCopy({ revisionId, ...selected.range }));
  });
  useEffect(() => {
    const answer = (event: ClipboardEvent) => copy(event);
    document.addEventListener('copy', answer);
    return () => document.removeEventListener('copy', answer);
  }, []);
}

const KEPT = new Set(['href', 'lang', 'dir']);

/** The words with their form, for other programs, without what Ibid draws beside them. */
function bareHtml(range: Range): string {
  const copied = document.createElement('div');
  copied.append(range.cloneContents());
  for (const element of copied.querySelectorAll('*')) {
    if (element.matches('button, svg, img, [hidden]')) element.remove();
    for (const { name } of [...element.attributes]) if (!KEPT.has(name)) element.removeAttribute(name);
  }
  return copied.innerHTML;
}
