import type { FootnoteCell, Share } from '../../report/footnote-table.ts';
import { docxCells } from './docx-cells.ts';
import { epubCells } from './epub-cells.ts';
import { htmlCells } from './html-cells.ts';
import { MARKUPS, type Cell, type Cells, type Format, type Markup, type Sample } from './markups.ts';
import { pdfCells } from './pdf-cells.ts';
import type { Score } from './score.ts';
import { LANGUAGES, type Language, type Words } from './words.ts';

const BY_FORMAT: Readonly<Record<Format, (language: Language, words?: Words) => Cells>> = {
  html: htmlCells,
  docx: docxCells,
  epub: epubCells,
  pdf: pdfCells,
};

export const ALL_MARKUPS: readonly Markup[] = Object.keys(MARKUPS).filter(
  (name): name is Markup => name in MARKUPS,
);

export function cellsIn(format: Format, language: Language, words?: Words): Cells {
  return BY_FORMAT[format](language, words);
}

export interface NamedCell {
  readonly format: Format;
  readonly language: Language;
  /** As in the table. */
  readonly markup: string;
  readonly samples: readonly Sample[];
}

/** The cells of a format that hold samples. */
export function samplesIn(format: Format): readonly NamedCell[] {
  return LANGUAGES.flatMap((language) => {
    const cells = BY_FORMAT[format](language);
    return ALL_MARKUPS.flatMap((name): readonly NamedCell[] => {
      const cell = cells[name];
      return hasSamples(cell) ? [{ format, language, markup: MARKUPS[name], samples: cell }] : [];
    });
  });
}

/** The cells of a format that cannot be, with their reasons. */
export function emptyIn(format: Format): readonly FootnoteCell[] {
  return LANGUAGES.flatMap((language) => {
    const cells = BY_FORMAT[format](language);
    return ALL_MARKUPS.flatMap((name): readonly FootnoteCell[] => {
      const cell = cells[name];
      return hasSamples(cell)
        ? []
        : [{ format, language, markup: MARKUPS[name], read: null, cannot: cell.cannot }];
    });
  });
}

/** For the report. */
export function cellOf({ format, language, markup }: NamedCell, scores: readonly Score[]): FootnoteCell {
  const sum = (what: 'bodies' | 'markers' | 'labels'): Share => [
    scores.reduce((all, score) => all + score[what][0], 0),
    scores.reduce((all, score) => all + score[what][1], 0),
  ];
  const read = {
    bodies: sum('bodies'),
    markers: sum('markers'),
    labels: sum('labels'),
    clean: scores.every(({ faults }) => faults.length === 0),
  };
  return { format, language, markup, read };
}

function hasSamples(cell: Cell): cell is readonly Sample[] {
  return Array.isArray(cell);
}
