import { diffArrays } from 'diff';
import { type Token, tokenKey, type VersionBlock } from './version-blocks.ts';

export type Change = 'same' | 'inserted' | 'deleted';

export interface Part {
  readonly change: Change;
  readonly tokens: readonly Token[];
}

/** A block of the two versions together: a block that was changed has parts of both. */
export interface ChangedBlock {
  readonly block: VersionBlock;
  /** `same` also for one that is in both versions with other words. */
  readonly change: Change;
  readonly parts: readonly Part[];
}

/** Beyond so many differences of two blocks they have nothing in common that a person would see. */
const MOST_EDITS = 4000;
/** How many blocks further on one looks for the new form of a block. */
const FARTHEST = 20;
/** Of the words of two blocks so many have to be the same for the one to be the other's new form. */
const ALIKE = 0.4;

/** What was written and what was taken out between two versions of a note, in the order of the text. */
export function noteChanges(
  before: readonly VersionBlock[],
  after: readonly VersionBlock[],
): readonly ChangedBlock[] {
  const runs = diffArrays([...before], [...after], { comparator: (a, b) => a.key === b.key });
  const changed: ChangedBlock[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const next = runs[at + 1];
    if (!run) continue;
    if (run.removed && next?.added) {
      changed.push(...betweenBlocks(run.value, next.value));
      at += 1;
    } else changed.push(...run.value.map((block) => whole(block, changeOf(run))));
  }
  return changed;
}

function changeOf({ added, removed }: { readonly added: boolean; readonly removed: boolean }): Change {
  return added ? 'inserted' : removed ? 'deleted' : 'same';
}

function whole(block: VersionBlock, change: Change): ChangedBlock {
  return { block, change, parts: [{ change, tokens: block.tokens }] };
}

/** Finds for each of the former blocks the one that it became. */
function betweenBlocks(
  before: readonly VersionBlock[],
  after: readonly VersionBlock[],
): readonly ChangedBlock[] {
  const changed: ChangedBlock[] = [];
  let next = 0;
  for (const block of before) {
    const candidates = after.slice(next, next + FARTHEST);
    const found = candidates.findIndex((candidate) => isAlike(block, candidate));
    const other = candidates[found];
    if (!other) {
      changed.push(whole(block, 'deleted'));
      continue;
    }
    changed.push(...after.slice(next, next + found).map((one) => whole(one, 'inserted')));
    const parts = betweenWords(block.tokens, other.tokens);
    // The same words set in otherwise.
    if (parts.every(({ change }) => change === 'same'))
      changed.push(whole(block, 'deleted'), whole(other, 'inserted'));
    else changed.push({ block: other, change: 'same', parts });
    next += found + 1;
  }
  return [...changed, ...after.slice(next).map((one) => whole(one, 'inserted'))];
}

function isAlike(a: VersionBlock, b: VersionBlock): boolean {
  if (a.kind !== b.kind || a.kind === 'quotation' || a.kind === 'picture') return false;
  if (a.kind === 'title') return true;
  const words = (block: VersionBlock) => block.tokens.filter(({ text }) => text.trim() !== '');
  const [one, other] = [words(a), words(b)];
  if (one.length === 0 || other.length === 0) return one.length === other.length;
  const left = new Map<string, number>();
  for (const { text } of one) left.set(text, (left.get(text) ?? 0) + 1);
  let shared = 0;
  for (const { text } of other) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    shared += 1;
  }
  return shared / Math.max(one.length, other.length) >= ALIKE;
}

function betweenWords(before: readonly Token[], after: readonly Token[]): readonly Part[] {
  const runs = diffArrays([...before], [...after], {
    comparator: (a, b) => tokenKey(a) === tokenKey(b),
    maxEditLength: MOST_EDITS,
  });
  if (runs === undefined)
    return [
      { change: 'deleted', tokens: before },
      { change: 'inserted', tokens: after },
    ];
  return withoutLoneSpaces(runs.map((run) => ({ change: changeOf(run), tokens: run.value })));
}

/** Two words that were changed with nothing but a space between them are one change. */
function withoutLoneSpaces(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  let deleted: Token[] = [];
  let inserted: Token[] = [];
  const end = () => {
    if (deleted.length > 0) joined.push({ change: 'deleted', tokens: deleted });
    if (inserted.length > 0) joined.push({ change: 'inserted', tokens: inserted });
    deleted = [];
    inserted = [];
  };
  for (const [index, part] of parts.entries()) {
    const isSpace = part.tokens.every(({ text }) => text.trim() === '');
    const isBetween = deleted.length > 0 && inserted.length > 0 && index < parts.length - 1;
    if (part.change === 'deleted') deleted.push(...part.tokens);
    else if (part.change === 'inserted') inserted.push(...part.tokens);
    else if (isSpace && isBetween) {
      deleted.push(...part.tokens);
      inserted.push(...part.tokens);
    } else {
      end();
      joined.push(part);
    }
  }
  end();
  return joined;
}

/** How many changes one would step through: neighbouring ones of a block are one. */
export function countChanges(blocks: readonly ChangedBlock[]): number {
  return blocks.reduce((sum, { change, parts }) => {
    if (change !== 'same') return sum + 1;
    return (
      sum + parts.filter((part, index) => part.change !== 'same' && isFirstOfChange(parts, index)).length
    );
  }, 0);
}

/** Whether a change begins with this part: a replacement is two parts and one change. */
export function isFirstOfChange(parts: readonly Part[], index: number): boolean {
  return parts[index]?.change !== 'same' && (parts[index - 1]?.change ?? 'same') === 'same';
}
