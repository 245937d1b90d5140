import type { PictureSize, SniffedPicture } from './sniff-picture.ts';

const ROOT =
  /^\ufeff?\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[^]*?-->\s*|<!DOCTYPE\s[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:svg:)?svg\b([^>]*)>/i;
const HEAD = 16_384;

/** A drawing, with the size that it asks for; null for bytes that are no drawing. */
export function svgSize(bytes: Uint8Array): SniffedPicture | null {
  const attributes = ROOT.exec(new TextDecoder().decode(bytes.subarray(0, HEAD)))?.[1];
  return attributes === undefined ? null : { mediaType: 'image/svg+xml', size: sizeIn(attributes) };
}

function sizeIn(attributes: string): PictureSize | null {
  const [width, height] = ['width', 'height'].map((name) => lengthIn(attributes, name));
  if (width && height) return { width, height };
  const box = /\sviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)\s*["']/i.exec(
    attributes,
  );
  const [boxWidth, boxHeight] = [Number(box?.[1]), Number(box?.[2])];
  if (!(boxWidth > 0 && boxHeight > 0)) return null;
  if (width) return { width, height: Math.round((width * boxHeight) / boxWidth) };
  return height
    ? { width: Math.round((height * boxWidth) / boxHeight), height }
    : rounded(boxWidth, boxHeight);
}

/** In pixels; null for one in per cent, which a picture alone has nothing to measure by. */
function lengthIn(attributes: string, name: string): number | null {
  const match = new RegExp(
    String.raw`\s${name}\s*=\s*["']\s*([\d.]+(?:e[+-]?\d+)?)(px|pt|mm|cm|in|em)?\s*["']`,
    'i',
  ).exec(attributes);
  const perUnit =
    { px: 1, pt: 4 / 3, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, em: 16 }[match?.[2]?.toLowerCase() ?? 'px'] ??
    1;
  const length = Math.round(Number(match?.[1]) * perUnit);
  return length > 0 && Number.isSafeInteger(length) ? length : null;
}

function rounded(width: number, height: number): PictureSize {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}
