import { useEffect, useState } from 'react';
import type { PictureId } from '#shared/model/ids.ts';
import { sentenceFor } from '../../../bridge/client.ts';
import { useLibrary } from '../../../bridge/library-context.tsx';

export type PictureAddress =
  | { readonly state: 'waiting' }
  | { readonly state: 'shown'; readonly address: string }
  | { readonly state: 'failed'; readonly sentence: string };

const WAITING: PictureAddress = { state: 'waiting' };

/** An address for the bytes of a picture of the library, as long as it is shown. */
export function usePictureAddress(id: PictureId): PictureAddress {
  const { call } = useLibrary();
  const [found, setFound] = useState<PictureAddress>(WAITING);
  useEffect(() => {
    let isOver = false;
    let address: string | null = null;
    call('pictures.find', id).then(
      ({ bytes, mediaType }) => {
        if (isOver) return;
        address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
        setFound({ state: 'shown', address });
      },
      (error: unknown) => {
        if (!isOver) setFound({ state: 'failed', sentence: sentenceFor(error) });
      },
    );
    return () => {
      isOver = true;
      if (address !== null) URL.revokeObjectURL(address);
      setFound(WAITING);
    };
  }, [call, id]);
  return found;
}
