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

/** What a note takes. No SVG: an exported note may be opened where its scripts would run. */
export const NOTE_PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export type NotePictureType = (typeof NOTE_PICTURE_TYPES)[number];

/** What names of such files end in. */
export const PICTURE_EXTENSIONS = ['.png', '.jpg', '.jpeg', '.gif', '.webp'] as const;

export function isNotePictureType(type: string): type is NotePictureType {
  return NOTE_PICTURE_TYPES.some((known) => known === type);
}

/** Many times what a photograph needs, and little enough that a note full of them still opens at once. */
export const MOST_PICTURE_BYTES = 20 * 1024 * 1024;
