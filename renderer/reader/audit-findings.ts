import type { ImportAudit } from '#shared/model/report.ts';

/** One thing the footnote audit looked for. `labels` is empty where all is well. */
export interface AuditFinding {
  readonly question: string;
  readonly labels: readonly string[];
  /** What was found and what it means, in plain words. */
  readonly sentence: string;
}

export function auditFindings(audit: ImportAudit): readonly AuditFinding[] {
  return [
    {
      question: 'Markers without a note',
      labels: audit.markersWithoutNote,
      sentence: say(
        audit.markersWithoutNote,
        'Every marker in the text leads to a note.',
        (labels, one) =>
          `The text refers to ${labels}, but the document has no such ${one ? 'note' : 'notes'}.`,
      ),
    },
    {
      question: 'Notes without a marker',
      labels: audit.notesWithoutMarker,
      sentence: say(
        audit.notesWithoutMarker,
        'Every note is referred to in the text.',
        (labels, one) =>
          `${one ? 'Note' : 'Notes'} ${labels} ${one ? 'stands' : 'stand'} in the list, but nothing in the text refers to ${one ? 'it' : 'them'}.`,
      ),
    },
    {
      question: 'Gaps in the numbering',
      labels: audit.gaps,
      sentence: say(
        audit.gaps,
        'The numbering runs without a gap.',
        (labels, one) =>
          `The numbering skips ${labels}. The missing ${one ? 'note' : 'notes'} may have been lost before import.`,
      ),
    },
    {
      question: 'Labels used twice',
      labels: audit.duplicates,
      sentence: say(
        audit.duplicates,
        'No label is used twice in one run of notes.',
        (labels, one) =>
          `${one ? 'Label' : 'Labels'} ${labels} ${one ? 'is' : 'are'} carried by more than one note. All of them were kept.`,
      ),
    },
  ];
}

function say(
  labels: readonly string[],
  none: string,
  some: (labels: string, one: boolean) => string,
): string {
  if (labels.length === 0) return none;
  const isolated = labels.map((label) => `\u2068${label}\u2069`);
  return some(new Intl.ListFormat('en-GB').format(isolated), labels.length === 1);
}
