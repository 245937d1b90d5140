import type { PictureSize } from './sniff-picture.ts';

const EXIF = 0x45786966;
const ORIENTATION = 0x0112;

/**
 * The size that a JPEG picture is shown in: a photograph may say that it lies on its side.
 * https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.1.1; null where no frame is found. Throws `RangeError` at the end of the bytes.
 */
export function jpegSize(view: DataView): PictureSize | null {
  let onItsSide = false;
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // Huffman tables, an extension and arithmetic conditioning share the range of the frames.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      if (width === 0 || height === 0) return null;
      return onItsSide ? { width: height, height: width } : { width, height };
    }
    if (marker === 0xe1 && view.getUint32(at + 4) === EXIF) onItsSide = orientationIn(view, at + 10) >= 5;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf, 4.6.4; 1 where it is not said. `start` is that of the TIFF header. */
function orientationIn(view: DataView, start: number): number {
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little);
  }
  return 1;
}
