/* oxlint-disable eslint/no-control-regex -- the signatures of files are full of them */

import type { PictureType } from '#shared/model/picture.ts';
import { jpegSize } from './jpeg-size.ts';
import { svgSize } from './svg-size.ts';

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface SniffedPicture {
  readonly mediaType: PictureType;
  /** Null where the bytes do not say. */
  readonly size: PictureSize | null;
}

interface Kind {
  readonly mediaType: PictureType;
  readonly bytes: RegExp;
  size(bytes: Uint8Array, view: DataView): PictureSize | null;
}

const KINDS: readonly Kind[] = [
  // https://www.w3.org/TR/png-3/#11IHDR
  {
    mediaType: 'image/png',
    bytes: /^\x89PNG\r\n\x1a\n/,
    size: (_, view) => sizeOf(view.getUint32(16), view.getUint32(20)),
  },
  { mediaType: 'image/jpeg', bytes: /^\xff\xd8\xff/, size: (_, view) => jpegSize(view) },
  {
    mediaType: 'image/gif',
    bytes: /^GIF8[79]a/,
    size: (_, view) => sizeOf(view.getUint16(6, true), view.getUint16(8, true)),
  },
  { mediaType: 'image/webp', bytes: /^RIFF.{4}WEBP/s, size: (_, view) => webpSize(view) },
  { mediaType: 'image/avif', bytes: /^.{4}ftyp(?:avif|avis|.{8}(?:.{4}){0,8}avif)/s, size: avifSize },
  {
    mediaType: 'image/bmp',
    bytes: /^BM.{12}[\x0c\x28\x34\x38\x40\x6c\x7c]\0\0\0/s,
    size: (_, view) => sizeOf(view.getInt32(18, true), Math.abs(view.getInt32(22, true))),
  },
];
const HEAD = 64;

/** What picture the bytes are, by themselves: names and declared types are not asked. Null for what is none. */
export function sniffPicture(bytes: Uint8Array): SniffedPicture | null {
  const head = latin1(bytes.subarray(0, HEAD));
  const kind = KINDS.find((each) => each.bytes.test(head));
  if (!kind) return svgSize(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return { mediaType: kind.mediaType, size: kind.size(bytes, view) };
  } catch (error) {
    // A picture that is cut off within its head.
    if (error instanceof RangeError) return { mediaType: kind.mediaType, size: null };
    throw error;
  }
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function sizeOf(width: number, height: number): PictureSize | null {
  return width > 0 && height > 0 ? { width, height } : null;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(view: DataView): PictureSize | null {
  const chunk = view.getUint32(12);
  const threeBytes = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (chunk === 0x56503820)
    return sizeOf(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (chunk === 0x56503858) return sizeOf(threeBytes(24) + 1, threeBytes(27) + 1);
  if (chunk !== 0x5650384c) return null;
  const bits = view.getUint32(21, true);
  return sizeOf((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}

/** Of the first image: its size stands in an `ispe` box near the beginning. https://aomediacodec.github.io/av1-avif/ */
function avifSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  const at = latin1(bytes.subarray(0, 65_536)).indexOf('ispe');
  return at < 0 ? null : sizeOf(view.getUint32(at + 8), view.getUint32(at + 12));
}
