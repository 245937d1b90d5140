/**
 * A TrueType font whose shapes are all blank, with their widths: what a PDF file must hold for a font of numbered shapes.
 * https://learn.microsoft.com/en-us/typography/opentype/spec/otff
 */
export function blankFont(widths: readonly number[]): Uint8Array {
  const count = widths.length;
  const tables: readonly (readonly [tag: string, bytes: Uint8Array])[] = [
    ['cmap', bytesOf([0, 16], [1, 16], [3, 16], [1, 16], [12, 32], ...EMPTY_MAP)],
    ['glyf', new Uint8Array(4)],
    ['head', head()],
    ['hhea', bytesOf([0x10000, 32], [950, 16], [-250, 16], ...zeros(11), [count, 16])],
    [
      'hmtx',
      bytesOf(
        ...widths.flatMap((width): Field[] => [
          [width, 16],
          [0, 16],
        ]),
      ),
    ],
    ['loca', new Uint8Array((count + 1) * 2)],
    ['maxp', bytesOf([0x10000, 32], [count, 16], ...zeros(13))],
  ];
  return fileOf(tables);
}

type Field = readonly [value: number, bits: 16 | 32];

/** A map from code points that has nothing but its end: format 4. */
const EMPTY_MAP: readonly Field[] = [
  [4, 16],
  [24, 16],
  [0, 16],
  [2, 16],
  [2, 16],
  [0, 16],
  [0, 16],
  [0xffff, 16],
  [0, 16],
  [0xffff, 16],
  [1, 16],
  [0, 16],
];

function zeros(count: number): readonly Field[] {
  return Array.from({ length: count }, (): Field => [0, 16]);
}

function head(): Uint8Array {
  return bytesOf(
    [0x10000, 32],
    [0x10000, 32],
    [0, 32],
    [0x5f0f3cf5, 32],
    [3, 16],
    [1000, 16],
    ...zeros(8),
    ...zeros(4),
    [0, 16],
    [8, 16],
    [2, 16],
    [0, 16],
    [0, 16],
  );
}

function bytesOf(...fields: readonly Field[]): Uint8Array {
  const bytes: number[] = [];
  for (const [value, bits] of fields) {
    const plain = bits === 32 ? value >>> 0 : value & 0xffff;
    for (let shift = bits - 8; shift >= 0; shift -= 8) bytes.push((plain >>> shift) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function fileOf(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const start = 12 + tables.length * 16;
  const power = Math.floor(Math.log2(tables.length));
  const header: Uint8Array[] = [
    bytesOf(
      [0x10000, 32],
      [tables.length, 16],
      [2 ** power * 16, 16],
      [power, 16],
      [tables.length * 16 - 2 ** power * 16, 16],
    ),
  ];
  const bodies: Uint8Array[] = [];
  let offset = start;
  for (const [tag, bytes] of tables) {
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    header.push(
      new TextEncoder().encode(tag),
      bytesOf([sumOf(padded), 32], [offset, 32], [bytes.length, 32]),
    );
    bodies.push(padded);
    offset += padded.length;
  }
  return new Uint8Array(Buffer.concat([...header, ...bodies]));
}

function sumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
