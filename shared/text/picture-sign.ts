import type { ImportedBlock, Span } from '../model/text.ts';

/** Stands for a picture in a text: Unicode's own sign for an object that is embedded there. */
export const PICTURE_SIGN = '\ufffc';

export type PictureSpan = Extract<Span, { kind: 'picture' }>;

/** The picture that a block is; null for a block of words. */
export function pictureIn({ text, spans }: Pick<ImportedBlock, 'text' | 'spans'>): PictureSpan | null {
  if (text !== PICTURE_SIGN) return null;
  return spans.find((span) => span.kind === 'picture') ?? null;
}

/** The words of a text, for places that cannot show a picture. The line that a picture has to itself goes with it. */
export function wordsAlone(text: string): string {
  if (!text.includes(PICTURE_SIGN)) return text;
  return text
    .split('\n')
    .flatMap((line) => (line.trim() === PICTURE_SIGN ? [] : [line.replaceAll(PICTURE_SIGN, '')]))
    .join('\n');
}
