import { referenceInWords } from '#shared/citing/reference-in-words.ts';
import { fold } from '#shared/fold/fold.ts';
import type { WantedSource } from '#shared/model/source-graph.ts';
import { counted } from '../../ui/counted.ts';

/** `2 claims rest on it · finding it could add 1 certain origin · cited in 3 places by 2 documents`. */
export function hangsOn({
  claims,
  gain,
  citedBy,
}: Pick<WantedSource, 'claims' | 'gain' | 'citedBy'>): string {
  const documents = new Set(citedBy.map(({ documentId }) => documentId)).size;
  return [
    claims > 0 ? `${counted(claims, 'claim')} ${claims === 1 ? 'rests' : 'rest'} on it` : '',
    gain > 0 ? `finding it could add ${counted(gain, 'certain origin')}` : '',
    documents > 0 ? `cited in ${counted(citedBy.length, 'place')} by ${counted(documents, 'document')}` : '',
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}

/** What a librarian is asked for: the work as far as it was read, or as it is printed. */
export function referenceOf({ item, raw, called }: Pick<WantedSource, 'item' | 'raw' | 'called'>): string {
  return referenceInWords(item) ?? (raw === '' ? called : raw);
}

/** Those that hold every word of a filter, in any spelling, in what they are called, or who cites them. */
export function meetingFilter(wanted: readonly WantedSource[], words: string): readonly WantedSource[] {
  const parts = fold(words).text.split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return wanted;
  return wanted.filter(({ called, raw, citedBy }) => {
    const held = fold([called, raw, ...citedBy.map(({ title }) => title)].join(' ')).text;
    return parts.every((part) => held.includes(part));
  });
}
