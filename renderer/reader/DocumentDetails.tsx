import type { ReactNode } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { displayPublished } from './citation-display.ts';

const FORMAT_NAMES: Record<DocumentFormat, string> = {
  'plain-text': 'Plain text',
  markdown: 'Markdown',
  html: 'Web page (HTML)',
  mhtml: 'Web page (MHTML)',
  epub: 'Book (EPUB)',
  pdf: 'PDF',
  docx: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'RTF document',
  transcript: 'Transcript',
  mail: 'Mail',
  record: 'Bibliographic record',
};

interface Props {
  readonly document: DocumentSummary;
  readonly revision: RevisionText;
  /** Null while the report is on its way. */
  readonly encoding: string | null;
}

/** What is known about a document and the file it came from. */
export function DocumentDetails({ document, revision, encoding }: Props) {
  return (
    <dl className="details-facts">
      <Fact name="Title">{document.title}</Fact>
      <Fact name={document.authors.length > 1 ? 'Authors' : 'Author'}>{list(document.authors)}</Fact>
      <Fact name="Published">{document.published && displayPublished(document.published)}</Fact>
      <Fact name="Publisher">{document.publisher}</Fact>
      <Fact name="Stood under">{document.breadcrumb.length > 0 && document.breadcrumb.join(' › ')}</Fact>
      <Fact name="Address">{document.url}</Fact>
      <Fact name="Language">{document.language && languageName(document.language)}</Fact>
      <Fact name="Length">
        {document.words.toLocaleString('en')} words, {document.footnotes.toLocaleString('en')}{' '}
        {document.footnotes === 1 ? 'note' : 'notes'}
      </Fact>
      <Fact name="File">{document.fileName}</Fact>
      <Fact name="Imported">{momentInWords(document.importedAt)}</Fact>
      <Fact name="Format">
        {FORMAT_NAMES[document.format]}
        {encoding !== null && `, read as ${encodingName(encoding)}`}
      </Fact>
      <Fact name="Revision">
        {revision.number}, of {momentInWords(revision.createdAt)}
      </Fact>
      <Fact name="Original file (SHA-256)">
        <code className="details-hash">{revision.originalHash}</code>
      </Fact>
      <Fact name="Text read (SHA-256)">
        <code className="details-hash">{revision.textHash}</code>
      </Fact>
    </dl>
  );
}

/** Draws nothing for what is not known. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === false || children === '' || children === undefined) return null;
  return (
    <div className="details-fact">
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function list(names: readonly string[]): string | null {
  return names.length > 0 ? new Intl.ListFormat('en-GB').format(names) : null;
}

function encodingName(label: string): string {
  return label.startsWith('windows') ? label.replace('windows', 'Windows') : label.toUpperCase();
}

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

function momentInWords(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
}
