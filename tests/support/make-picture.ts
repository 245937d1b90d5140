import { crc32, deflateSync } from 'node:zlib';

/** A picture of one colour that any program opens. https://www.w3.org/TR/png-3/ */
export function makePng(
  width: number,
  height: number,
  [red, green, blue]: readonly [number, number, number] = [120, 90, 40],
): Uint8Array {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3)]);
  for (let pixel = 0; pixel < width; pixel += 1) row.set([red, green, blue], 1 + pixel * 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('IDAT', pixels),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

export function dataUrl(bytes: Uint8Array, type = 'image/png'): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** The first bytes of pictures of other kinds: as much as says what they are and how large. */
export const HEADS = {
  jpeg: (width: number, height: number, orientation = 1): Uint8Array => {
    const exif = [
      0xff,
      0xe1,
      0,
      34,
      ...ascii('Exif\0\0MM\0*'),
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      orientation,
      0,
      0,
      0,
      0,
      0,
      0,
    ];
    const tables = [0xff, 0xc4, 0, 5, 1, 2, 3];
    const frame = [
      0xff,
      0xc0,
      0,
      17,
      8,
      ...u16(height),
      ...u16(width),
      3,
      1,
      0x22,
      0,
      2,
      0x11,
      1,
      3,
      0x11,
      1,
    ];
    return Uint8Array.of(0xff, 0xd8, ...exif, ...tables, ...frame);
  },
  gif: (width: number, height: number): Uint8Array =>
    Uint8Array.of(...ascii('GIF89a'), ...u16(width).toReversed(), ...u16(height).toReversed(), 0, 0, 0),
  webpLossy: (width: number, height: number): Uint8Array =>
    Uint8Array.of(
      ...ascii('RIFF\0\0\0\0WEBPVP8 \0\0\0\0'),
      0,
      0,
      0,
      0x9d,
      0x01,
      0x2a,
      ...u16(width).toReversed(),
      ...u16(height).toReversed(),
    ),
  webpLossless: (width: number, height: number): Uint8Array => {
    const bits = (width - 1) | ((height - 1) << 14);
    return Uint8Array.of(
      ...ascii('RIFF\0\0\0\0WEBPVP8L\0\0\0\0'),
      0x2f,
      bits & 255,
      (bits >> 8) & 255,
      (bits >> 16) & 255,
      (bits >>> 24) & 255,
    );
  },
  webpExtended: (width: number, height: number): Uint8Array =>
    Uint8Array.of(
      ...ascii('RIFF\0\0\0\0WEBPVP8X\0\0\0\0'),
      0,
      0,
      0,
      0,
      ...u24(width - 1),
      ...u24(height - 1),
    ),
  avif: (width: number, height: number): Uint8Array =>
    Uint8Array.of(
      0,
      0,
      0,
      28,
      ...ascii('ftypavif'),
      0,
      0,
      0,
      0,
      ...ascii('avifmif1miaf'),
      0,
      0,
      0,
      20,
      ...ascii('ispe'),
      0,
      0,
      0,
      0,
      0,
      0,
      ...u16(width),
      0,
      0,
      ...u16(height),
    ),
  bmp: (width: number, height: number): Uint8Array =>
    Uint8Array.of(
      ...ascii('BM'),
      ...Array.from({ length: 12 }, () => 0),
      40,
      0,
      0,
      0,
      ...u16(width).toReversed(),
      0,
      0,
      ...u16(height).toReversed(),
      0,
      0,
      1,
      0,
      24,
      0,
    ),
};

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const u16 = (number: number): readonly number[] => [number >> 8, number & 255];
const u24 = (number: number): readonly number[] => [number & 255, (number >> 8) & 255, (number >> 16) & 255];
