import { ChevronRight, ScrollText } from 'lucide-react';
import { Fragment } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import { displayPublished } from './citation-display.ts';
import { TITLE_ELEMENT_ID } from './element-ids.ts';

interface Props {
  readonly document: DocumentSummary;
  /** A sentence about what the person should know before reading; null when there is nothing. */
  readonly notice: string | null;
  readonly onDetails: () => void;
}

export function DocumentHeader({ document, notice, onDetails }: Props) {
  const { title, authors, published, publisher, breadcrumb } = document;
  const facts = [
    publisher === null || authors.includes(publisher) ? null : <bdi key="publisher">{publisher}</bdi>,
    published === null ? null : (
      <time key="published" dateTime={published}>
        {displayPublished(published)}
      </time>
    ),
  ].filter((fact) => fact !== null);
  return (
    <header className="document-header">
      <div className="document-header-top">
        <Breadcrumb parts={breadcrumb.at(-1) === title ? breadcrumb.slice(0, -1) : breadcrumb} />
        <button type="button" className="details-button" onClick={onDetails} aria-haspopup="dialog">
          <ScrollText size={14} aria-hidden /> Details
        </button>
      </div>
      {notice !== null && <p className="document-notice">{notice}</p>}
      <h1 id={TITLE_ELEMENT_ID} className="document-title" dir="auto">
        {title}
      </h1>
      {authors.length > 0 && (
        <p className="document-authors">
          {authors.map((author, index) => (
            <Fragment key={author}>
              {index > 0 && <span className="document-separator">, </span>}
              <bdi>{author}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      {facts.length > 0 && <p className="document-facts">{facts}</p>}
    </header>
  );
}

function Breadcrumb({ parts }: { parts: readonly string[] }) {
  if (parts.length === 0) return <span />;
  return (
    <ol className="breadcrumb" aria-label="Where the document stood on its site">
      {parts.map((part, index) => (
        <li key={index}>
          {index > 0 && <ChevronRight className="breadcrumb-step" size={11} aria-hidden />}
          <bdi>{part}</bdi>
        </li>
      ))}
    </ol>
  );
}
