import type { StatementShown } from '#shared/model/case-shown.ts';
import type { OpenFromCase } from '../case-page.ts';
import { targetOf } from './statement-words.ts';

/** Whether both have places to open. */
export function canOpenBoth(one: StatementShown, other: StatementShown): boolean {
  return targetOf(one) !== null && targetOf(other) !== null;
}

/** Opens the places of two statements in two views; the page that leads there stays in its tab. */
export function openBoth(onOpen: OpenFromCase, one: StatementShown, other: StatementShown): void {
  const [first, second] = [targetOf(one), targetOf(other)];
  if (first) onOpen(first, 'tab');
  if (second) onOpen(second, first ? 'side' : 'tab');
}
