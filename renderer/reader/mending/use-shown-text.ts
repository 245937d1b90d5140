import { useState } from 'react';
import type { AnchorFate } from '#shared/model/anchor.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import type { ImportReport } from '#shared/model/report.ts';
import type { RevisionText } from '#shared/model/text.ts';

/** Everything that is shown of a text; undefined for what is not here yet. */
export interface TextInParts {
  readonly document: DocumentSummary | null | undefined;
  readonly revision: RevisionText | undefined;
  readonly report: ImportReport | undefined;
  readonly passages: readonly PassageUse[] | undefined;
  readonly anchors: readonly AnchorFate[] | undefined;
}

/** The text that was mended stays until all of the mended one is here: nothing may flicker under the reader's eyes. */
export function useShownText(now: TextInParts, whole: boolean): TextInParts {
  const [kept, keep] = useState(now);
  const isNext = kept.revision !== undefined && kept.revision.id !== now.revision?.id;
  // The mended text is the newest one: until the document says so, it would be taken for an older one.
  const ready = whole && (!isNext || now.document?.revisionId === now.revision?.id);
  if (ready && !isSame(kept, now)) keep(now);
  return ready || kept.revision === undefined ? now : kept;
}

function isSame(one: TextInParts, other: TextInParts): boolean {
  return (
    one.document === other.document &&
    one.revision === other.revision &&
    one.report === other.report &&
    one.passages === other.passages &&
    one.anchors === other.anchors
  );
}
