const LEAD =
  /^(?:source|url|link|address|retrieved from|available at|منبع|نشانی|لینک|المصدر|الرابط)\s*:?\s*(?=https?:)/iu;
import { readUrl } from '../read-url.ts';

/** The web address of a line such as `Source: https://…` that says where a text is from; null for any other line. */
export function readSourceLine(line: string): string | null {
  const lead = LEAD.exec(line.trim())?.[0];
  return lead === undefined ? null : readAddress(line.trim().slice(lead.length));
}

/** The address of a line that is nothing else. */
export function readAddress(line: string): string | null {
  const address = line.trim().replace(/^<(.*)>$/u, '$1');
  return /^https?:\/\/[^\s<>"]+$/iu.test(address) ? (readUrl(address)?.href ?? null) : null;
}
