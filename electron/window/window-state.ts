import { readFile, rename, writeFile } from 'node:fs/promises';

/** In device-independent pixels; `x` and `y` absent lets the system place the window. */
export interface WindowBounds {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

export const MINIMUM_SIZE = { width: 720, height: 480 } as const;
const FIRST_BOUNDS: WindowBounds = { width: 1280, height: 800 };

/** The bounds of the last session; the first bounds when there are none or they make no sense. */
export async function readWindowBounds(file: string): Promise<WindowBounds> {
  try {
    return toBounds(JSON.parse(await readFile(file, 'utf8'))) ?? FIRST_BOUNDS;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return FIRST_BOUNDS;
    throw error;
  }
}

export async function writeWindowBounds(file: string, bounds: WindowBounds): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(bounds));
  await rename(`${file}.new`, file);
}

function toBounds(value: unknown): WindowBounds | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, width, height } = { x: null, y: null, width: null, height: null, ...value };
  if (!isLength(width) || !isLength(height)) return null;
  if (width < MINIMUM_SIZE.width || height < MINIMUM_SIZE.height) return null;
  return isLength(x) && isLength(y) ? { x, y, width, height } : { width, height };
}

function isLength(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 32_768;
}
