import { fold } from '#shared/fold/fold.ts';
import type { Footnote } from '#shared/model/text.ts';

/** Notes whose label begins with the words, then those that hold them; all of them for no words. */
export function notesMatching(footnotes: readonly Footnote[], query: string): readonly Footnote[] {
  const wanted = fold(query).text.trim();
  if (wanted === '') return footnotes;
  const ranked = footnotes.map((note) => {
    const label = fold(note.label).text;
    const rank = label === wanted ? 0 : label.startsWith(wanted) ? 1 : 2;
    return { note, rank, matches: rank < 2 || fold(note.text).text.includes(wanted) };
  });
  return ranked
    .filter(({ matches }) => matches)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ note }) => note);
}

/** Place of the note that words may refer to: the one that they lead to, else one of that label, else one without marker. */
export function likelyNote(words: string, paired: Footnote | null, footnotes: readonly Footnote[]): number {
  if (paired) return footnotes.indexOf(paired);
  const label = fold(words.replaceAll(/[\s[\](){}]/gu, '')).text;
  const same = footnotes.findIndex((note) => fold(note.label).text === label);
  const open = footnotes.findIndex((note) => note.markers.length === 0);
  return Math.max(same < 0 ? open : same, 0);
}
