import type { DocumentSummary } from '#shared/model/document.ts';
import type { Seal } from '#shared/model/seal.ts';
import { readEvidenceLine, TEXTS_FOLDER } from '../../verify/evidence.ts';
import type { EvidenceLine } from '../../verify/evidence-schema.ts';

/** A footnote of an exported note with its seal. */
export interface SealedFootnote {
  readonly footnote: string;
  readonly seal: Seal;
  /** One for each range that the seal withholds. */
  readonly commitments: readonly string[];
  readonly document: Pick<DocumentSummary, 'title' | 'authors' | 'published' | 'url'>;
}

export function evidenceLine(
  note: string,
  { footnote, seal, commitments, document }: SealedFootnote,
  withTexts: boolean,
): EvidenceLine {
  const { title, authors, published, url } = document;
  return {
    note,
    footnote,
    kind: seal.kind,
    document: { id: seal.document, title, authors: [...authors], published, url },
    revision: `sha256:${seal.revision}`,
    selector: { type: 'TextPositionSelector', start: seal.start, end: seal.end },
    exact: `sha256:${seal.exact}`,
    ...(seal.withheld.length === 0
      ? {}
      : {
          withheld: seal.withheld.map((range, index) => ({
            ...range,
            commitment: `sha256:${commitments[index]}`,
          })),
        }),
    text: withTexts ? textFile(seal.revision) : null,
  };
}

export function textFile(revision: string): string {
  return `${TEXTS_FOLDER}/${revision}.txt`;
}

/**
 * What the file is to hold: of the notes that are written what is said now, and every other line as it stands there, for
 * one folder may hold the notes of many exports.
 */
export function mergedEvidence(
  existing: string,
  lines: readonly EvidenceLine[],
  notes: readonly string[],
): string {
  const others = existing.split('\n').filter((line) => {
    if (line.trim() === '') return false;
    const read = readEvidenceLine(line);
    return read === null || !notes.includes(read.note);
  });
  return [...others, ...lines.map((line) => JSON.stringify(line))].map((line) => `${line}\n`).join('');
}
