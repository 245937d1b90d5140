const LEAD = /^([-–—]\s*)?(>{1,3}\s*)?([\p{L}\p{N}][\p{L}\p{M}\p{N} .'’()\u200c-]{0,40}?)\s*:(?=\s|$)/u;

/** The name at the start of a line, up to its colon. */
export interface SpeakerLead {
  readonly name: string;
  readonly start: number;
  /** Behind the colon. */
  readonly end: number;
  /** Set as nothing but a speaker's name is: in capitals, or behind `>>`. */
  readonly plain: boolean;
}

export function readSpeakerLead(line: string): SpeakerLead | null {
  const match = LEAD.exec(line);
  const name = match?.[3];
  if (!match || name === undefined || name.split(/\s+/u).length > 5 || !/\p{L}/u.test(name)) return null;
  // A word that goes on in small letters begins a sentence, not a speech.
  if (/^\p{Ll}/u.test(name)) return null;
  const capitals = name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase();
  const start = (match[1] ?? '').length + (match[2] ?? '').length;
  return { name, start, end: match[0].length, plain: capitals || match[2] !== undefined };
}

/** The names that are speakers for sure: set as such, or leading two speeches and more. */
export function knownSpeakers(leads: readonly SpeakerLead[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name, plain } of leads) counts.set(name, (counts.get(name) ?? 0) + (plain ? 2 : 1));
  return new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name));
}
