/** A transformation of the plane, as PDF writes it: ISO 32000-2, 8.3.3. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** First moved by `x` and `y`, then `outer`. */
export function translate(outer: Matrix, x: number, y: number): Matrix {
  return [
    outer[0],
    outer[1],
    outer[2],
    outer[3],
    outer[0] * x + outer[2] * y + outer[4],
    outer[1] * x + outer[3] * y + outer[5],
  ];
}

/** The numbers as a matrix, whatever kind of array holds them; null for anything else. */
export function readMatrix(value: unknown): Matrix | null {
  const numbers = value instanceof Float32Array || value instanceof Float64Array ? Array.from(value) : value;
  if (!Array.isArray(numbers) || numbers.length !== 6) return null;
  const [a, b, c, d, e, f]: readonly unknown[] = numbers;
  return isFinite(a) && isFinite(b) && isFinite(c) && isFinite(d) && isFinite(e) && isFinite(f)
    ? [a, b, c, d, e, f]
    : null;
}

function isFinite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
