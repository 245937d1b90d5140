import type { Citation } from '#shared/model/citation.ts';
import type { ImportedFootnote } from '#shared/model/document.ts';
import { labelKey } from '../footnotes/labels.ts';
import { isProse } from './prose.ts';
import { isBy, namedWork, type NamedWork, type NamedWorks, onlyWork, openNamedWorks } from './named-works.ts';

/** What the notes before a citation have named. */
interface Before {
  readonly works: NamedWorks;
  /** The works of the last note that cites any, in its order; null for one that is not known. */
  readonly last: readonly (NamedWork | null)[];
  /** By the label of their note: the last note of that label. */
  readonly byLabel: ReadonlyMap<string, readonly (NamedWork | null)[]>;
}

/**
 * Says of every citation that stands for an earlier one (`Ibid.`, `Brandt, op. cit.`, `همان`) where that work is named
 * in full: `Ibid.` after `Ibid.` after a book is that book. Where two works may be meant, none is.
 */
export function withAntecedents(footnotes: readonly ImportedFootnote[]): readonly ImportedFootnote[] {
  const works = openNamedWorks();
  const byLabel = new Map<string, readonly (NamedWork | null)[]>();
  let last: readonly (NamedWork | null)[] = [];
  return footnotes.map((note, footnote) => {
    const here: (NamedWork | null)[] = [];
    const citations = note.citations.map((citation, index): Citation => {
      const own = namedWork({ footnote, citation: index }, citation);
      if (!citation.backReference) {
        works.add(own);
        here.push(own);
        return citation;
      }
      const meant = antecedentOf(citation, { works, last: here.length > 0 ? here.slice(-1) : last, byLabel });
      here.push(meant);
      // A short form that names a work of which nothing is known yet is the first to name it.
      if (!meant && own.title !== null) works.add(own);
      return { ...citation, derived: { antecedent: meant?.place ?? null } };
    });
    if (mayNameMore(note)) last = [...here, null];
    else if (here.length > 0) last = here;
    byLabel.set(labelKey(note.label), here);
    return { ...note, citations };
  });
}

function antecedentOf({ backReference, item }: Citation, { works, last, byLabel }: Before): NamedWork | null {
  switch (backReference?.by) {
    case 'ibid':
      return onlyWork(last);
    case 'note': {
      const there = byLabel.get(labelKey(backReference.label ?? '')) ?? [];
      return onlyWork(
        item.author ? there.filter((work) => work !== null && isBy(work, item.author ?? [])) : there,
      );
    }
    case 'author':
      // `Op. cit.` alone means the one work there is.
      return onlyWork(item.author ? works.by(item) : works.all());
    case undefined:
      return null;
  }
}

/**
 * True where words between the citations may name one more work, which was not understood: a sentence with a number
 * or a quotation in it that has no word of a sentence.
 */
function mayNameMore({ blocks, citations }: ImportedFootnote): boolean {
  const text = blocks.map((block) => block.text).join('\n');
  const ends = [0, ...citations.map(({ end }) => end)];
  const starts = [...citations.map(({ start }) => start), text.length];
  return ends
    .flatMap((end, index) => text.slice(end, starts[index]).split(/(?<=[.!?؟;؛])\s+|\n/u))
    .some((words) => /[\p{Nd}“”"«»<]/u.test(words) && !isProse(words));
}
