import type { DocumentSummary } from '#shared/model/document.ts';
import { toDocumentId, toNoteId, toRevisionId } from '#shared/model/ids.ts';
import type { NoteSummary } from '#shared/model/note.ts';

export function buildDocument(id: string, fields: Partial<DocumentSummary> = {}): DocumentSummary {
  return {
    id: toDocumentId(id),
    revisionId: toRevisionId(`${id}-text`),
    title: id,
    authors: [],
    published: null,
    breadcrumb: [],
    publisher: null,
    url: null,
    language: 'en',
    direction: 'ltr',
    format: 'plain-text',
    fileName: `${id}.txt`,
    importedAt: '2026-01-01T00:00:00.000Z',
    words: 100,
    footnotes: 0,
    tags: [],
    pinnedAt: null,
    trashedAt: null,
    ...fields,
  };
}

export function buildNote(id: string, fields: Partial<NoteSummary> = {}): NoteSummary {
  return {
    id: toNoteId(id),
    title: id,
    opening: '',
    quotations: 0,
    template: false,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    tags: [],
    pinnedAt: null,
    trashedAt: null,
    ...fields,
  };
}
