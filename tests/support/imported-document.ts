import type { ImportedBlock } from '#shared/model/text.ts';
import type { ImportedDocument, ImportedFootnote } from '#shared/model/document.ts';

export function paragraph(text: string, spans: ImportedBlock['spans'] = []): ImportedBlock {
  return { kind: 'paragraph', level: 1, text, language: 'en', direction: 'ltr', spans };
}

/** What an importer might have made of a text of one paragraph, with everything that a test leaves unsaid. */
export function importedDocument(
  body: string,
  rest: Partial<ImportedDocument> & { readonly footnotes?: readonly ImportedFootnote[] } = {},
): ImportedDocument {
  return {
    title: 'A document',
    authors: [],
    published: null,
    breadcrumb: [],
    publisher: null,
    url: null,
    language: 'en',
    direction: 'ltr',
    blocks: [paragraph(body)],
    footnotes: [],
    pictures: [],
    report: {
      audit: {
        markersWithoutNote: [],
        notesWithoutMarker: [],
        gaps: [],
        duplicates: [],
        dropped: [],
        characters: { body: body.length, footnotes: 0, metadata: 0, dropped: 0, total: body.length },
      },
      losses: [],
      encoding: 'utf-8',
    },
    ...rest,
  };
}
