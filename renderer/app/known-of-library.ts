import type { DocumentSummary } from '#shared/model/document.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '#shared/model/formats.ts';
import { languagePart } from '#shared/organisation/matches.ts';

/** What there are documents of: formats in their usual order, and first parts of language tags. */
export function knownOf(documents: readonly DocumentSummary[]): {
  readonly formats: readonly DocumentFormat[];
  readonly languages: readonly string[];
} {
  const formats = new Set(documents.map(({ format }) => format));
  const languages = new Set(documents.map(({ language }) => languagePart(language)));
  return {
    formats: DOCUMENT_FORMATS.filter((format) => formats.has(format)),
    languages: [...languages].toSorted(),
  };
}
