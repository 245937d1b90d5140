import type { Citation } from '#shared/model/citation.ts';
import { findUrl } from './find-url.ts';
import { readNames } from './names.ts';
import { itemFrom } from './reading.ts';
import { readWork } from './read-work.ts';
import { splitCitations } from './split-citations.ts';

/**
 * The works that a footnote names, each as printed, where it is printed, with what can surely be read of it: MLA,
 * Chicago, APA, addresses alone, cases and statutes, documents of the United Nations, archives, and the forms that
 * Persian and Arabic notes have. `Ibid.` and its like are citations too: `withAntecedents` finds what they mean.
 */
export function parseCitations(text: string): readonly Citation[] {
  return splitCitations(text, isNextWork).flatMap(({ start, end, lead }) => {
    const raw = text.slice(start, end);
    const citation = citationFrom(raw);
    return citation ? [{ start, end, raw, lead, ...citation }] : [];
  });
}

/** A semicolon may part two authors of one work as well. */
function isNextWork(before: string, part: string): boolean {
  return citationFrom(part) !== null && readNames(before) === null;
}

function citationFrom(raw: string): Omit<Citation, 'start' | 'end' | 'raw' | 'lead'> | null {
  const work = readWork(raw);
  const { state: url } = findUrl(raw);
  if (!work && url === 'absent') return null;
  const read = itemFrom(work?.reading ?? { type: 'document', fields: [] });
  return { ...read, url, ...(work?.backReference ? { backReference: work.backReference } : {}) };
}
