import type { CharacterAccount } from '#shared/model/report.ts';
import { openAccount } from '../account.ts';
import { countInk } from './glyph.ts';

type Parts = readonly { readonly text: string }[];

/** Where the lines of all pages went. A label goes with its note, and the hyphen at a line's end with its line. */
export interface Fates {
  readonly body: Parts;
  readonly footnotes: Parts;
  readonly metadata: Parts;
  readonly dropped: Parts;
  /** What stands on the pages. */
  readonly total: number;
}

/** Counts characters other than white space, which pages leave out between words and an import puts in. */
export function accountFor(fates: Fates): CharacterAccount {
  const account = openAccount();
  account.add('body', inkOf(fates.body));
  account.add('footnotes', inkOf(fates.footnotes));
  account.add('metadata', inkOf(fates.metadata));
  account.add('dropped', inkOf(fates.dropped));
  return account.close(fates.total);
}

export function inkOf(parts: Parts): number {
  return parts.reduce((sum, { text }) => sum + countInk(text), 0);
}
