import type { CopyReport } from '#shared/model/copy.ts';
import { citingState } from '../../../storage/citing-state.ts';
import type { Reader } from '../../../storage/database.ts';
import { findCopies } from '../../find-copies.ts';
import type { LongWork } from '../../long-work.ts';

/**
 * Answers what documents have of one another: every text is compared anew only when something has changed by which it is
 * found. That a finding was accepted is no such thing.
 */
export function copyKnower(): (db: Reader, work: LongWork) => Promise<CopyReport> {
  let known: { readonly report: CopyReport; readonly state: string } | null = null;
  return async (db, work) => {
    const state = await citingState(db, 'without accepted');
    if (known?.state !== state) known = { report: await findCopies(db, work), state };
    return known.report;
  };
}
