import { type DragEvent, useState } from 'react';
import { ID_PATTERN, toDocumentId, toNoteId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import type { LinkEnd } from '#shared/model/link.ts';
import { type Linkable, useLinking } from './linking.tsx';

export const LINK_END_TYPE = 'application/x-ibid-link-end';

/** Lets what is dragged be dropped on another end, to be linked with it. */
export function dragLinkable(data: DataTransfer, end: Linkable): void {
  data.setData(LINK_END_TYPE, JSON.stringify(end));
}

/** Asked while something is dragged, when what it holds is not to be read yet. */
export function carriesLinkable(data: DataTransfer | null): boolean {
  return data?.types.includes(LINK_END_TYPE) ?? false;
}

/** Null for what was dragged from elsewhere, or is not what we wrote. */
export function draggedLinkable(data: DataTransfer | null): Linkable | null {
  const text = data?.getData(LINK_END_TYPE) ?? '';
  if (text === '') return null;
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'words') {
    const { revisionId, start, end } = { revisionId: null, start: null, end: null, ...value };
    if (!isId(revisionId) || typeof start !== 'number' || typeof end !== 'number') return null;
    return { kind: 'words', revisionId: toRevisionId(revisionId), start, end };
  }
  const { id } = { id: null, ...value };
  if (!isId(id)) return null;
  if (value.kind === 'passage') return { kind: 'passage', id: toPassageId(id) };
  if (value.kind === 'note') return { kind: 'note', id: toNoteId(id) };
  return value.kind === 'document' ? { kind: 'document', id: toDocumentId(id) } : null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value);
}

/**
 * Handlers for what takes ends that are dropped on it: asks how the two are linked. `endAt` answers what lies under the
 * pointer; null for nothing.
 */
export function useLinkDrop(endAt: (event: DragEvent) => LinkEnd | null) {
  const linking = useLinking();
  const [over, setOver] = useState<LinkEnd['id'] | null>(null);
  return {
    /** What it is dragged over. */
    over,
    onDragOver: (event: DragEvent) => {
      const end = carriesLinkable(event.dataTransfer) ? endAt(event) : null;
      setOver(end?.id ?? null);
      if (!end) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'link';
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      setOver(null);
      const from = draggedLinkable(event.dataTransfer);
      const to = from && endAt(event);
      if (!from || !to) return;
      event.preventDefault();
      event.stopPropagation();
      linking.ask(from, to);
    },
  };
}
