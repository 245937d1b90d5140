import type { ImportAudit } from '#shared/model/report.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { labelKey } from '../../importers/footnotes/labels.ts';
import { pairFootnotes } from '../../importers/footnotes/pair-footnotes.ts';
import { looseMarkers } from './loose-markers.ts';
import type { TextToMend } from './text-to-mend.ts';

/**
 * The audit after a repair of the body. What an importer knew of a marker without a note, such as that it was raised,
 * is not in the text: so the labels are those of before, with what the repair has brought about. `claimed` is the
 * label of words that a person made a marker.
 */
export function mendedAudit(
  before: TextToMend,
  body: readonly ImportedBlock[],
  changed: Pick<ImportAudit, 'dropped' | 'characters'> & { readonly notMarkers: readonly number[] },
  claimed: string | null = null,
): ImportAudit {
  const { audit } = before.report;
  const { notMarkers, ...rest } = changed;
  const { notMarkers: _old, ...kept } = audit;
  const former = looseMarkers(before.body, audit.notMarkers ?? []).map(({ label }) => label);
  const loose = looseMarkers(body, notMarkers).map(({ label }) => label);
  const gone = without(former, loose);
  const bound = gone.length === 0 && claimed !== null ? [claimed] : gone;
  const labels = [...without(audit.markersWithoutNote, bound), ...without(loose, former)];
  return {
    ...kept,
    ...rest,
    markersWithoutNote: inOrderOf(loose, labels),
    notesWithoutMarker: notesWithoutMarker(body, before.footnotes),
    ...(notMarkers.length > 0 ? { notMarkers } : {}),
  };
}

function notesWithoutMarker(
  body: readonly ImportedBlock[],
  notes: readonly { readonly label: string }[],
): readonly string[] {
  const markers = body
    .flatMap((block) => block.spans)
    .filter((span) => span.kind === 'footnote-marker')
    .map(({ footnote }) => ({ label: notes[footnote]?.label ?? '', target: footnote }));
  return pairFootnotes(markers, notes).audit.notesWithoutMarker;
}

/** Takes each of `fewer` away once. */
function without(labels: readonly string[], fewer: readonly string[]): readonly string[] {
  const keys = fewer.map(labelKey);
  return labels.filter((label) => {
    const at = keys.indexOf(labelKey(label));
    if (at >= 0) keys.splice(at, 1);
    return at < 0;
  });
}

/** In the order of the text; those that are not seen in it stay behind. */
function inOrderOf(text: readonly string[], labels: readonly string[]): readonly string[] {
  const rank = (label: string) => {
    const at = text.indexOf(label);
    return at < 0 ? text.length : at;
  };
  return labels.toSorted((a, b) => rank(a) - rank(b));
}
