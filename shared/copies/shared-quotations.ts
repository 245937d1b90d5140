import type { CopiedPassage } from '../model/copy.ts';

/** A marker of a footnote, or another place that cites, and the work that it cites. */
export interface CitingMark {
  /** Offset in the canonical text. */
  readonly at: number;
  readonly work: string;
}

/** More is hardly a quotation that both have happened to take. */
const LONGEST = 150;
/** So far behind the words the mark may stand. */
const BESIDE = 80;

/**
 * Whether all that two texts share are words that both of them note to the same work: quotations of it, set as paragraphs
 * that no longer look like quotations. More words than a few are a copy, notes and all.
 */
export function areSharedQuotations(
  passages: readonly CopiedPassage[],
  source: readonly CitingMark[],
  copy: readonly CitingMark[],
): boolean {
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  return (
    words <= LONGEST &&
    passages.every((passage) => {
      const works = worksBeside(passage.source, source);
      return worksBeside(passage.copy, copy).some((work) => works.includes(work));
    })
  );
}

function worksBeside({ end }: CopiedPassage['source'], marks: readonly CitingMark[]): readonly string[] {
  return marks.filter(({ at }) => at >= end - BESIDE && at <= end + BESIDE).map(({ work }) => work);
}
