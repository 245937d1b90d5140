import { useRef, useState } from 'react';
import type { PictureSpan } from '#shared/text/picture-sign.ts';
import { usePicture } from './use-picture.ts';
import './reader-pictures.css';

declare module 'react' {
  interface CSSProperties {
    '--picture-width'?: string;
    '--picture-ratio'?: number;
  }
}

/** Of width times height: what a picture of a few kilobytes can claim to be would fill the memory. */
const MOST_PIXELS = 100_000_000;

/**
 * A picture, or the place of one. Draws no text node: the block that it stands in has one character, which stands
 * for the picture.
 */
export function BlockPicture({ picture }: { picture: PictureSpan }) {
  const isTooLarge = (picture.width ?? 0) * (picture.height ?? 0) > MOST_PIXELS;
  if (picture.picture === null) return <PicturePlace what="Picture not in the file" picture={picture} />;
  if (isTooLarge) return <PicturePlace what="Picture too large to show" picture={picture} />;
  return <StoredPicture picture={picture} ordinal={picture.picture} />;
}

function StoredPicture({ picture, ordinal }: { picture: PictureSpan; ordinal: number }) {
  const frame = useRef<HTMLSpanElement>(null);
  const { state, address } = usePicture(frame, ordinal);
  // By its address: one that is given back while it is drawn fails too, and is fetched anew when it is near again.
  const [broken, setBroken] = useState<string | null>(null);
  if (state === 'failed' || (address !== null && broken === address))
    return <PicturePlace what="Picture that cannot be shown" picture={picture} />;
  return (
    <span ref={frame} className="picture-frame" style={sizeOf(picture)}>
      {address !== null && (
        <img
          className="picture"
          src={address}
          alt={picture.description ?? ''}
          draggable={false}
          onError={() => setBroken(address)}
        />
      )}
    </span>
  );
}

/** The words are drawn by the style sheet. */
function PicturePlace({ what, picture: { description } }: { what: string; picture: PictureSpan }) {
  const words = description === null ? what : `${what}: ${description}`;
  return <span role="img" aria-label={words} className="picture-place" data-words={words} />;
}

function sizeOf({ width, height }: PictureSpan) {
  if (width === null || height === null) return {};
  return { '--picture-width': `${width}px`, '--picture-ratio': width / height };
}
