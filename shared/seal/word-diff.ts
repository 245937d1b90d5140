import { inOneLine, inTypography } from './typography.ts';

/** Pairs of words above which no table of them is made. */
const MOST_PAIRS = 4_000_000;

export interface WordDiff {
  /** `[-only in the first-]` and `{+only in the second+}`, whole words. */
  readonly text: string;
  /** Of the words of both, those that both have in common order; 0–1. */
  readonly similarity: number;
}

/**
 * A longest common subsequence of words, which are the same where they are in one typography. Of several such the one is
 * taken that drops words as early as it can: two programs that follow this say the same to the letter.
 */
export function wordDiff(first: string, second: string): WordDiff {
  const a = wordsOf(first);
  const b = wordsOf(second);
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.key === b[head]?.key) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]?.key === b[b.length - 1 - tail]?.key
  )
    tail += 1;
  const steps = [
    ...kept(a.slice(0, head)),
    ...stepsBetween(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...kept(a.slice(a.length - tail)),
  ];
  const common = steps.filter(({ side }) => side === 'both').length;
  const all = a.length + b.length;
  return { text: written(steps), similarity: all === 0 ? 1 : (2 * common) / all };
}

interface Word {
  readonly word: string;
  readonly key: string;
}
interface Step {
  readonly side: 'both' | 'first' | 'second';
  readonly word: string;
}

function wordsOf(text: string): readonly Word[] {
  return inOneLine(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word, key: inTypography(word) }));
}

function kept(words: readonly Word[]): readonly Step[] {
  return words.map(({ word }) => ({ side: 'both', word }));
}

function stepsBetween(a: readonly Word[], b: readonly Word[]): readonly Step[] {
  const drop = ({ word }: Word): Step => ({ side: 'first', word });
  const add = ({ word }: Word): Step => ({ side: 'second', word });
  if (a.length * b.length > MOST_PAIRS) return [...a.map(drop), ...b.map(add)];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  for (let own = a[0], other = b[0]; own || other; own = a[i], other = b[j]) {
    if (own && other && own.key === other.key) {
      steps.push({ side: 'both', word: own.word });
      i += 1;
      j += 1;
    } else if (own && (!other || at(i + 1, j) >= at(i, j + 1))) {
      steps.push(drop(own));
      i += 1;
    } else if (other) {
      steps.push(add(other));
      j += 1;
    }
  }
  return steps;
}

/** Between two words that are kept, what is dropped stands before what is added. */
function written(steps: readonly Step[]): string {
  const parts: string[] = [];
  let dropped: string[] = [];
  let added: string[] = [];
  const end = (): void => {
    if (dropped.length > 0) parts.push(`[-${dropped.join(' ')}-]`);
    if (added.length > 0) parts.push(`{+${added.join(' ')}+}`);
    dropped = [];
    added = [];
  };
  for (const { side, word } of steps) {
    if (side === 'first') dropped.push(word);
    else if (side === 'second') added.push(word);
    else {
      end();
      parts.push(word);
    }
  }
  end();
  return parts.join(' ');
}
