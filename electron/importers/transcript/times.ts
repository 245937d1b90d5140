const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`;
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*-{1,2}>\s*${TIME}(?:\s+(\S.*?))?\s*$`, 'u');

/** When the words of a cue are heard, in seconds from the start. */
export interface Timing {
  readonly start: number;
  readonly end: number;
  /** Where on the screen the cue stands; empty where the line says nothing of it. */
  readonly settings: string;
}

/** A line such as `00:01:02,500 --> 00:01:04,000`: https://www.w3.org/TR/webvtt1/#webvtt-timestamp. Null for any other. */
export function readTiming(line: string): Timing | null {
  const match = TIMING.exec(line);
  if (!match) return null;
  const start = seconds(match.slice(1, 5));
  const end = seconds(match.slice(5, 9));
  return start === null || end === null ? null : { start, end, settings: match[9] ?? '' };
}

/** True for what is meant to be such a line, and may be none. */
export function looksLikeTiming(line: string): boolean {
  return /^[\d:.,\s]*\d[\d:.,\s]*-{1,2}>/u.test(line);
}

function seconds([hours = '0', minutes = '', rest = '', fraction = '0']: readonly (string | undefined)[]):
  | number
  | null {
  if (Number(minutes) > 59 || Number(rest) > 59) return null;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return (whole * 1000 + Number(fraction.padEnd(3, '0'))) / 1000;
}
