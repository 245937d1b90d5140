/** What a window can show as a still picture. https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Image_types */
export const PICTURE_TYPES = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  // Can hold scripts and links: only ever given to an `img` element, in which neither does anything.
  'image/svg+xml',
] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

export interface Picture {
  readonly bytes: Uint8Array;
  /** As the bytes say, whatever the source called them. */
  readonly mediaType: PictureType;
}
