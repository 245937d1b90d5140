import type { ImportedFootnote } from '#shared/model/document.ts';
import type { ImportReport } from '#shared/model/report.ts';
import type { Block, Direction, ImportedBlock, RevisionText } from '#shared/model/text.ts';
import { groupBy } from '../../storage/group-by.ts';

/** A text apart from its revision, as repairs change it. */
export interface TextToMend {
  readonly body: readonly ImportedBlock[];
  readonly footnotes: readonly ImportedFootnote[];
  readonly report: ImportReport;
  /** Of most of the text. */
  readonly language: string | null;
  readonly direction: Direction;
}

export function bodyAndNotes({
  blocks,
  footnotes,
}: Pick<RevisionText, 'blocks' | 'footnotes'>): Pick<TextToMend, 'body' | 'footnotes'> {
  const of = groupBy(blocks, (block) => block.footnote);
  return {
    body: (of.get(null) ?? []).map(withoutPlace),
    footnotes: footnotes.map(({ ordinal, label, citations }) => ({
      label,
      blocks: (of.get(ordinal) ?? []).map(withoutPlace),
      citations,
    })),
  };
}

function withoutPlace({ kind, level, text, language, direction, spans }: Block): ImportedBlock {
  return { kind, level, text, language, direction, spans };
}
