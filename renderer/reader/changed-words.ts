import { type Change, wordChanges } from '#shared/anchoring/word-changes.ts';

/** A stretch of a wording that is the same in the other one, or not. */
export interface Run {
  readonly words: string;
  readonly changed: boolean;
}

/** Above so many letters the middle of what is the same is left out. */
const SHOWN_LETTERS = 160;

/** Both wordings, with what differs between them told apart. */
export function changedRuns(
  old: string,
  current: string,
): { readonly old: readonly Run[]; readonly current: readonly Run[] } {
  const changes = wordChanges(old, current);
  return { old: runs(old, changes, 'old'), current: runs(current, changes, 'new') };
}

function runs(text: string, changes: readonly Change[], side: 'old' | 'new'): readonly Run[] {
  const found: Run[] = [];
  const put = (from: number, to: number, changed: boolean) => {
    if (from < to)
      found.push({ words: changed ? text.slice(from, to) : shortened(text.slice(from, to)), changed });
  };
  let at = 0;
  let open: { readonly start: number; readonly end: number } | null = null;
  for (const change of changes) {
    if (change.side !== side) continue;
    // Changed words with nothing but white space between them are one change.
    if (open && text.slice(open.end, change.start).trim() === '')
      open = { start: open.start, end: change.end };
    else {
      if (open) put(open.start, open.end, true);
      put(open?.end ?? at, change.start, false);
      open = { start: change.start, end: change.end };
    }
    at = change.end;
  }
  if (open) put(open.start, open.end, true);
  put(at, text.length, false);
  return found;
}

function shortened(words: string): string {
  if (words.length <= SHOWN_LETTERS) return words;
  const half = SHOWN_LETTERS / 2;
  const head = words.slice(0, words.lastIndexOf(' ', half));
  const tail = words.slice(words.indexOf(' ', words.length - half));
  return head === '' || tail.length > half ? words : `${head} …${tail}`;
}
