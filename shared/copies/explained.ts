import type { CopiedPassage, CopyFinding } from '../model/copy.ts';

/** A source that adds fewer words than this to what another explains is not told by itself. */
const FEWEST_NEW = 30;
/** Of sources that explain so nearly the same the oldest is told: a word more or less is chance. */
const NEARLY = 0.9;

/**
 * Leaves of the findings about one copy those that say something new. A text that was copied twice stands in three
 * documents, and the later copies share it with one another: each is told to have it from the text that explains most of its
 * words, the oldest of equal ones, and the others are named beside it.
 */
export function withoutExplained(
  findings: readonly CopyFinding[],
  isOlder: (one: string, other: string) => boolean,
): readonly CopyFinding[] {
  const byCopy = new Map<string, CopyFinding[]>();
  const kept: CopyFinding[] = [];
  for (const finding of findings) {
    byCopy.set(finding.copy, [...(byCopy.get(finding.copy) ?? []), finding]);
  }
  for (const group of byCopy.values()) {
    const told: CopyFinding[] = [];
    let left: readonly CopyFinding[] = group;
    while (left.length > 0) {
      const most = Math.max(...left.map(({ words }) => words));
      const best = left
        .filter(({ words }) => words >= most * NEARLY)
        .reduce((one, other) => (isOlder(other.source, one.source) ? other : one));
      const others = left.filter((finding) => finding !== best);
      left = others.filter(({ passages }) => newWords(passages, best.passages) >= FEWEST_NEW);
      const explained = others.filter((finding) => !left.includes(finding));
      told.push({ ...best, alsoIn: explained.map(({ source }) => source) });
    }
    kept.push(...told);
  }
  return kept;
}

/** About how many of the copied words lie outside of passages that are explained. */
function newWords(passages: readonly CopiedPassage[], explained: readonly CopiedPassage[]): number {
  return passages.reduce((sum, { copy, words }) => {
    const covered = explained.reduce(
      (length, other) =>
        length + Math.max(0, Math.min(copy.end, other.copy.end) - Math.max(copy.start, other.copy.start)),
      0,
    );
    return sum + words * Math.max(0, 1 - covered / (copy.end - copy.start));
  }, 0);
}
