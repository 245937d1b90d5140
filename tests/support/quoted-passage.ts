import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import { toDocumentId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import type { Footnote } from '#shared/model/text.ts';
import type { Piece, QuotedPassage } from '../../electron/export/quoted-passage.ts';

const HASH = 'a3'.repeat(32);

function documentSummary(rest: Partial<DocumentSummary> = {}): DocumentSummary {
  return {
    id: toDocumentId('d-lantern'),
    title: 'The Lantern Goes Out',
    authors: ['Mara Ellison'],
    published: '2011-04',
    breadcrumb: [],
    publisher: null,
    url: null,
    language: 'en',
    direction: 'ltr',
    format: 'plain-text',
    fileName: 'lantern.txt',
    importedAt: '2026-01-01T00:00:00.000Z',
    revisionId: toRevisionId('r-lantern'),
    words: 100,
    footnotes: 0,
    tags: [],
    pinnedAt: null,
    trashedAt: null,
    ...rest,
  };
}

/** A passage that covers the whole of the given blocks; a string is a paragraph. */
export function quotedPassage(
  blocks: readonly (string | Piece)[],
  rest: {
    readonly document?: Partial<DocumentSummary>;
    readonly carried?: readonly Footnote[];
    readonly antecedents?: readonly Footnote[];
    readonly id?: string;
    readonly item?: CslItem;
    readonly key?: string;
  } = {},
): QuotedPassage {
  const pieces = blocks.map((block): Piece =>
    typeof block === 'string' ? { kind: 'paragraph', direction: 'ltr', text: block } : block,
  );
  const exact = pieces.map(({ text }) => text).join('\n');
  return {
    passage: {
      id: toPassageId(rest.id ?? 'p-1'),
      revisionId: toRevisionId('r-lantern'),
      position: { type: 'TextPositionSelector', start: 0, end: exact.length },
      quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      block: { type: 'BlockSelector', block: 0, offset: 0 },
      highlighted: false,
      colour: 'yellow',
      comment: '',
      createdAt: '2026-01-01T00:00:00.000Z',
    },
    document: documentSummary(rest.document),
    item: rest.item ?? null,
    key: rest.key ?? rest.document?.id ?? 'd-lantern',
    textHash: HASH,
    place: { paragraph: 1, footnote: null, page: null, time: null },
    pieces,
    carried: rest.carried ?? [],
    antecedents: rest.antecedents ?? [],
  };
}
