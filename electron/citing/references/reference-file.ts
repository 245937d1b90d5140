import type { CslItem } from '#shared/model/citation.ts';
import type { ReferenceFormat } from '#shared/model/export.ts';
import { writeBibtex } from './bibtex.ts';
import { writeRis } from './ris.ts';

/** What a file of each format ends in: pandoc tells BibTeX from BibLaTeX by that. */
export const REFERENCE_EXTENSIONS: Readonly<Record<ReferenceFormat, string>> = {
  'csl-json': 'csl.json',
  bibtex: 'bibtex',
  biblatex: 'bib',
  ris: 'ris',
};

/** The data of works as reference managers read it. */
export function referenceText(format: ReferenceFormat, items: readonly CslItem[]): string {
  switch (format) {
    case 'csl-json':
      return `${JSON.stringify(items, null, 2)}\n`;
    case 'ris':
      return writeRis(items);
    case 'bibtex':
    case 'biblatex':
      return writeBibtex(items, format);
  }
}
