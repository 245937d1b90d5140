import { isLocked } from '#shared/imports/locked-outcomes.ts';
import type { ImportOutcome } from '#shared/model/import.ts';

/** `no footnotes`, `1 footnote`, `1,204 footnotes`. */
export function inWords(count: number, noun: string): string {
  if (count === 0) return `no ${noun}s`;
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

export function footnotesIn(outcomes: readonly ImportOutcome[]): number {
  return outcomes.reduce(
    (sum, outcome) => sum + (outcome.status === 'imported' ? outcome.document.footnotes : 0),
    0,
  );
}

export interface ImportTally {
  readonly imported: number;
  /** Of the documents that were imported. */
  readonly footnotes: number;
  readonly known: number;
  readonly failed: number;
  /** Wait for their password. */
  readonly locked: number;
  /** Left out because the import was stopped. */
  readonly stopped: number;
}

export function tally(outcomes: readonly ImportOutcome[]): ImportTally {
  const count = (test: (outcome: ImportOutcome) => boolean) => outcomes.filter(test).length;
  return {
    imported: count(({ status }) => status === 'imported'),
    footnotes: footnotesIn(outcomes),
    known: count(({ status }) => status === 'known'),
    failed: count(
      (outcome) => outcome.status === 'failed' && outcome.failure.code !== 'cancelled' && !isLocked(outcome),
    ),
    locked: count(isLocked),
    stopped: count((outcome) => outcome.status === 'failed' && outcome.failure.code === 'cancelled'),
  };
}

/** `3 imported, with 12 footnotes · 1 already in the library · 1 locked · 2 failed` */
export function tallyInWords(counts: ImportTally): string {
  const { imported, footnotes, known, failed, locked, stopped } = counts;
  const parts = [
    imported > 0 ? `${imported.toLocaleString('en')} imported, with ${inWords(footnotes, 'footnote')}` : null,
    known > 0 ? `${known.toLocaleString('en')} already in the library` : null,
    locked > 0 ? `${locked.toLocaleString('en')} locked` : null,
    failed > 0 ? `${failed.toLocaleString('en')} failed` : null,
    stopped > 0 ? `${stopped.toLocaleString('en')} not imported, because the import was stopped` : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

export function lockedInWords(count: number): string {
  return count === 1
    ? 'One file is locked. Its password opens it.'
    : `${inWords(count, 'file')} are locked. One password opens those that share it.`;
}

/** What a password has done. */
export function openedInWords(opened: number, locked: number): string {
  if (opened <= 0)
    return locked === 1 ? 'The password does not open it.' : 'The password opens none of them.';
  const told = `${inWords(opened, 'file')} opened.`;
  if (locked === 0) return told;
  return locked === 1 ? `${told} One stays locked.` : `${told} ${inWords(locked, 'file')} stay locked.`;
}
