import { useEffect, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Original } from '#shared/model/original.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { hasCode, sentenceFor } from '../../bridge/client.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { CoverView } from './CoverView.tsx';
import { OriginalBar } from './OriginalBar.tsx';
import { PagesView } from './PagesView.tsx';
import type { Side } from './side.ts';
import { UnlockForm } from './UnlockForm.tsx';
import { WebPageView } from './WebPageView.tsx';
import { useLandmarkName } from '../reading-view.ts';
import './original.css';

interface Props {
  readonly document: DocumentSummary;
  readonly revision: RevisionText;
  /** The canonical text. */
  readonly text: string;
  /** Shown for the eye at the moment. */
  readonly isShown: boolean;
  readonly isTogether: boolean;
  readonly onTogether: (on: boolean) => void;
  readonly onSide: (side: Side | null) => void;
  readonly onClose: () => void;
  readonly announce: (words: string) => void;
}

/** The file of a document as it looks, beside its text. */
export function OriginalPane(props: Props) {
  const { document, revision, text, isShown, isTogether, onTogether, onSide, onClose, announce } = props;
  const [password, setPassword] = useState<string | null>(null);
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(0);
  const answer = useAnswer('originals.describe', [revision.id, password]);
  const original = answer.value ?? null;
  const isLocked =
    answer.state === 'failed' &&
    (hasCode(answer.error, 'encrypted-file') || hasCode(answer.error, 'wrong-password'));
  const said = original && (missingIn(original) ?? placeIn(original, page));

  const nameOf = useLandmarkName();
  const whatIsShown = original && placeIn(original, 0);
  useEffect(() => {
    if (whatIsShown !== null) announce(`Original: ${whatIsShown}`);
  }, [whatIsShown, announce]);

  return (
    <section className="original" aria-label={nameOf('Original')} inert={!isShown}>
      <OriginalBar
        place={said ?? 'Original'}
        zoom={original === null || original.kind === 'cover' ? null : zoom}
        onZoom={setZoom}
        isTogether={original === null || original.kind === 'cover' ? null : isTogether}
        onTogether={onTogether}
        onClose={onClose}
      />
      {answer.state === 'loading' && (
        <div className="original-waiting">
          <Spinner label="Opening the original" />
        </div>
      )}
      {answer.state === 'failed' && !isLocked && (
        <div className="original-waiting">
          <ErrorNote onRetry={answer.refresh}>{sentenceFor(answer.error)}</ErrorNote>
        </div>
      )}
      {isLocked && (
        <div className="original-waiting">
          <UnlockForm
            refusal={hasCode(answer.error, 'wrong-password') ? sentenceFor(answer.error) : null}
            onUnlock={(given) => (given === password ? answer.refresh() : setPassword(given))}
          />
        </div>
      )}
      {answer.state === 'ready' && (answer.value === null || isCoverless(answer.value)) && (
        <div className="original-waiting">
          <p>
            {answer.value === null
              ? 'This text was read from a file that has no look of its own.'
              : 'This book has no cover.'}
          </p>
        </div>
      )}
      {original?.kind === 'pages' && (
        <PagesView
          revision={revision}
          text={text}
          pages={original.pages}
          zoom={zoom}
          onSide={onSide}
          onPage={setPage}
          onLocked={answer.refresh}
        />
      )}
      {original?.kind === 'web-page' && (
        <WebPageView
          page={original.page}
          title={document.title}
          revision={revision}
          text={text}
          zoom={zoom}
          onSide={onSide}
        />
      )}
      {original?.kind === 'cover' && original.cover !== null && (
        <CoverView cover={original.cover} document={document} />
      )}
    </section>
  );
}

function isCoverless(original: Original): boolean {
  return original.kind === 'cover' && original.cover === null;
}

function placeIn(original: Original, page: number): string {
  switch (original.kind) {
    case 'pages':
      return `Page ${page + 1} of ${original.pages.length}`;
    case 'web-page':
      return 'Saved web page';
    case 'cover':
      return 'Cover';
  }
}

/** What of the original cannot be shown; null where all of it is. */
function missingIn(original: Original): string | null {
  if (original.kind !== 'web-page') return null;
  const { missingPictures, isCutOff } = original.page;
  if (isCutOff) return 'Saved web page, without its end: it is too large to be shown whole';
  if (missingPictures === 0) return null;
  return `Saved web page, without ${missingPictures === 1 ? 'a picture' : `${missingPictures} pictures`} that is not in the file`.replace(
    'pictures that is',
    'pictures that are',
  );
}
