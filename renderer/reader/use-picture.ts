import { createContext, type RefObject, useContext, useEffect, useState } from 'react';
import type { RevisionId } from '#shared/model/ids.ts';
import { useLibrary } from '../bridge/library-context.tsx';

/** The revision whose pictures are drawn. */
export const PicturesOf = createContext<RevisionId | null>(null);

/** How far off the view a picture is fetched, and given back again. */
const NEAR = '150% 0px';

export type LoadedPicture =
  | { readonly state: 'waiting'; readonly address: null }
  | { readonly state: 'shown'; readonly address: string }
  | { readonly state: 'failed'; readonly address: null };

const WAITING: LoadedPicture = { state: 'waiting', address: null };

/**
 * The address of a picture's bytes while the element is near the view. Of a book with a thousand pictures those
 * that are far away take no memory. `ordinal` null asks for nothing.
 */
export function usePicture(frame: RefObject<HTMLElement | null>, ordinal: number | null): LoadedPicture {
  const { call } = useLibrary();
  const revision = useContext(PicturesOf);
  const isNear = useNear(frame);
  const [loaded, setLoaded] = useState<LoadedPicture>(WAITING);
  useEffect(() => {
    if (!isNear || ordinal === null || revision === null) return undefined;
    let isOver = false;
    let address: string | null = null;
    call('documents.picture', revision, ordinal).then(
      ({ bytes, mediaType }) => {
        if (isOver) return;
        address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
        setLoaded({ state: 'shown', address });
      },
      () => {
        if (!isOver) setLoaded({ state: 'failed', address: null });
      },
    );
    return () => {
      isOver = true;
      if (address !== null) URL.revokeObjectURL(address);
      setLoaded(WAITING);
    };
  }, [call, revision, ordinal, isNear]);
  return loaded;
}

/** Rows off the screen are not laid out, so it is the row that is watched and not what is in it. */
function useNear(frame: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const row = frame.current?.closest('.block-row') ?? frame.current;
    if (!row) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: row.closest('[data-reader-scroller]'),
      rootMargin: NEAR,
    });
    observer.observe(row);
    return () => observer.disconnect();
  }, [frame]);
  return isNear;
}
