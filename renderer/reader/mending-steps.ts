import type { RevisionId } from '#shared/model/ids.ts';
import type { RevisionSummary } from '#shared/model/revision.ts';

/** Texts that were mended further at once, so that few will want to read them; given and answered newest first. */
export function mendingSteps(
  revisions: readonly RevisionSummary[],
  openId: RevisionId,
): ReadonlySet<RevisionId> {
  return new Set(
    revisions
      .filter(({ id, madeBy }, index) => {
        const next = revisions[index - 1];
        return madeBy === 'repair' && next?.madeBy === 'repair' && id !== openId;
      })
      .map(({ id }) => id),
  );
}
