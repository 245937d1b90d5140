import type { DocumentMetadata, DocumentSummary } from '#shared/model/document.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import type { ImportAudit } from '#shared/model/report.ts';
import type { Block, BlockKind, Footnote } from '#shared/model/text.ts';
import { pictureIn } from '#shared/text/picture-sign.ts';
import type { Ibid } from '../library/open-ibid.ts';
import type { ShownLink } from './links-of-document.ts';

/** All of a document that `--json` tells. Keys are a format that others read: they keep their meaning. */
export interface DocumentDetails {
  readonly id: string;
  readonly title: string;
  /** The authors in one line; null where the document names none. */
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly breadcrumb: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly format: DocumentFormat;
  readonly fileName: string;
  readonly importedAt: string;
  /** Of the body. */
  readonly words: number;
  /** The newest text, and SHA-256 of it and of the file that it was read from. */
  readonly revision: { readonly id: string; readonly textHash: string; readonly originalHash: string };
  /** How many texts the document has, this one included. */
  readonly texts: number;
  /** The body in order, without the footnotes. */
  readonly blocks: readonly {
    readonly kind: BlockKind;
    readonly level: number;
    readonly text: string;
    /** Of a picture, whose text is U+FFFC: what it shows, empty where nobody says. Absent for words. */
    readonly picture?: string;
  }[];
  readonly footnotes: readonly (Pick<Footnote, 'label' | 'text' | 'citations'> & {
    /** How many markers in the body refer to it. */
    readonly markers: number;
  })[];
  readonly audit: ImportAudit;
  readonly losses: readonly string[];
  readonly encoding: string;
  /** What was read out of the file, for the fields that a person has changed since. */
  readonly extracted: Partial<DocumentMetadata>;
}

export interface ShownDocument extends DocumentDetails {
  /** What citations in Markdown name it by. */
  readonly citationKey: string;
  readonly links: readonly ShownLink[];
}

export async function documentDetails(
  { handlers }: Pick<Ibid, 'handlers'>,
  document: DocumentSummary,
): Promise<DocumentDetails> {
  const revision = await handlers['documents.read'](document.revisionId);
  const { audit, losses, encoding } = await handlers['documents.report'](document.revisionId);
  const { extracted, edited } = await handlers['documents.metadata'](document.id);
  return {
    id: document.id,
    title: document.title,
    byline: document.authors.length > 0 ? document.authors.join(', ') : null,
    authors: document.authors,
    published: document.published,
    breadcrumb: document.breadcrumb,
    publisher: document.publisher,
    url: document.url,
    language: document.language,
    format: document.format,
    fileName: document.fileName,
    importedAt: document.importedAt,
    words: document.words,
    revision: { id: revision.id, textHash: revision.textHash, originalHash: revision.originalHash },
    texts: (await handlers['documents.revisions'](document.id)).length,
    blocks: revision.blocks.filter((block) => block.footnote === null).map(blockDetails),
    footnotes: revision.footnotes.map(({ label, text, markers, citations }) => ({
      label,
      text,
      markers: markers.length,
      citations,
    })),
    audit,
    losses,
    encoding,
    extracted: Object.fromEntries(edited.map((field) => [field, extracted[field]])),
  };
}

function blockDetails(block: Block): DocumentDetails['blocks'][number] {
  const { kind, level, text } = block;
  const picture = pictureIn(block);
  return { kind, level, text, ...(picture ? { picture: picture.description ?? '' } : {}) };
}
