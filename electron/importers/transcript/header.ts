import type { Part } from './read-parts.ts';

/** What a WebVTT file says of itself over its first cue. */
export interface Header {
  readonly title: string | null;
  readonly language: string | null;
}

export function readHeader([first]: readonly Part[]): Header {
  if (first?.kind !== 'header') return { title: null, language: null };
  const lines = first.lines.map(({ text }) => text);
  const title = /^WEBVTT\s+(?:[-–—:]\s*)?(\S.*?)\s*$/u.exec(lines[0] ?? '')?.[1] ?? null;
  const language = lines
    .map((line) => /^language:\s*([a-z-]+)\s*$/iu.exec(line)?.[1])
    .find((tag) => tag !== undefined);
  return { title, language: language ?? null };
}
