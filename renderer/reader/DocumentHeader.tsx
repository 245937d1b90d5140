import { ALargeSmall, BookImage, ChevronRight, ScrollText, TableOfContents } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import { Button } from '../ui/Button.tsx';
import { shownSigns } from '../ui/shown-signs.tsx';
import { edtfInWords } from '#shared/edtf/in-words.ts';
import { DocumentTags } from './DocumentTags.tsx';
import { useElementIds } from './element-ids.ts';

interface Props {
  readonly document: DocumentSummary;
  /** A sentence about what the person should know before reading; null when there is nothing. */
  readonly notice: string | null;
  /** Opens the newest text; null where it is open. */
  readonly onNewest: (() => void) | null;
  /** How many passages of earlier revisions wait for a person here. */
  readonly toReview: number;
  readonly onReview: () => void;
  /** Opens the table of contents; null for a text that has none. */
  readonly onContents: (() => void) | null;
  readonly onLook: () => void;
  readonly onDetails: () => void;
  /** Shows the original beside the text, or hides it; null for a text that has none. */
  readonly onOriginal: (() => void) | null;
  readonly isOriginalShown: boolean;
  /** Stands under the facts. */
  readonly banner: ReactNode;
}

export function DocumentHeader(props: Props) {
  const { document, notice, onNewest, toReview, onReview, onContents, onLook, onDetails, banner } = props;
  const { onOriginal, isOriginalShown } = props;
  const { title, authors, published, publisher, breadcrumb } = document;
  const ids = useElementIds();
  const facts = [
    publisher === null || authors.includes(publisher) ? null : <bdi key="publisher">{publisher}</bdi>,
    published === null ? null : (
      <time key="published" dateTime={published} dir="ltr">
        {edtfInWords(published)}
      </time>
    ),
  ].filter((fact) => fact !== null);
  return (
    <header className="document-header">
      <div className="document-header-top">
        <Breadcrumb parts={breadcrumb.at(-1) === title ? breadcrumb.slice(0, -1) : breadcrumb} />
        <div className="document-header-acts">
          <button
            type="button"
            className="details-button"
            aria-label="Look of the text"
            aria-haspopup="dialog"
            onClick={onLook}
          >
            <ALargeSmall size={16} aria-hidden />
          </button>
          {onOriginal && (
            <button
              type="button"
              className="details-button"
              aria-pressed={isOriginalShown}
              onClick={onOriginal}
            >
              <BookImage size={14} aria-hidden /> Original
            </button>
          )}
          {onContents && (
            <button type="button" className="details-button" onClick={onContents} aria-haspopup="dialog">
              <TableOfContents size={14} aria-hidden /> Contents
            </button>
          )}
          <button type="button" className="details-button" onClick={onDetails} aria-haspopup="dialog">
            <ScrollText size={14} aria-hidden /> Details
          </button>
        </div>
      </div>
      {notice !== null && (
        <p className="document-notice" dir="ltr" lang="en">
          <span className="document-notice-words">{notice}</span>
          {onNewest && (
            <Button size="s" onClick={onNewest}>
              Read the newest
            </Button>
          )}
        </p>
      )}
      {toReview > 0 && (
        <p className="document-notice" dir="ltr" lang="en">
          <span className="document-notice-words">
            {toReview === 1
              ? 'A passage from an earlier revision waits for your review.'
              : `${toReview} passages from earlier revisions wait for your review.`}
          </span>
          <Button size="s" onClick={onReview} aria-haspopup="dialog">
            Review
          </Button>
        </p>
      )}
      <h1 id={ids.title} className="document-title" dir="auto">
        {shownSigns(title)}
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
      <DocumentTags document={document} />
      {banner}
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
