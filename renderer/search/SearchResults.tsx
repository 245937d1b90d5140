import { FileText, NotebookPen } from 'lucide-react';
import { Failed } from '#shared/ipc/result.ts';
import { sentenceFor } from '../bridge/client.ts';
import { whereAsked } from '../bridge/where-to-open.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { Hit } from './hits.ts';
import { MarkedText } from './MarkedText.tsx';
import type { LibrarySearch } from './use-library-search.ts';
import './search-results.css';

interface Props {
  readonly search: LibrarySearch;
  /** What is searched, in words, for the case that nothing was found. */
  readonly searched: string;
}

export function SearchResults({ search, searched }: Props) {
  const { state, results, groups, active, listId, idOf, open, activate } = search;
  if (state.state === 'failed') {
    const { error } = state;
    return (
      <div className="search-results search-results--message">
        <ErrorNote {...(error instanceof Failed ? { code: error.code } : {})}>{sentenceFor(error)}</ErrorNote>
      </div>
    );
  }
  if (!results) {
    return (
      <div className="search-results search-results--message">
        <Spinner label="Searching" />
      </div>
    );
  }
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  if (count === 0) {
    return (
      <div className="search-results">
        <EmptyState title="Nothing found">
          <p>
            No match for <q dir="auto">{results.query}</q> in {searched}. Fewer or shorter words find more.
          </p>
        </EmptyState>
      </div>
    );
  }
  return (
    <section
      className="search-results"
      aria-label="What was found"
      aria-busy={state.state === 'searching'}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region needs a stop
      tabIndex={0}
    >
      <output className="search-results__count">
        {count === 1 ? '1 hit' : `${count} hits`}
        {results.more && ', more than can be shown. Add a word to narrow them down.'}
      </output>
      <div id={listId} role="listbox" aria-label="Search results">
        {groups.map(({ title, about, hits, first }, place) => (
          <div
            key={hits[0] ? keyOf(hits[0]) : place}
            className="search-results__group"
            role="group"
            aria-label={title}
          >
            <p className="search-results__title" dir="auto" aria-hidden>
              {title}
              {about !== '' && <bdi className="search-results__about">{about}</bdi>}
            </p>
            {hits.map((hit, offset) => {
              const mine = first + offset;
              return (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are taken by the search field, where the focus stays
                <div
                  key={keyOf(hit)}
                  id={idOf(mine)}
                  className="hit"
                  role="option"
                  aria-selected={mine === active}
                  onClick={(event) => {
                    activate(mine);
                    open(hit, whereAsked(event));
                  }}
                >
                  <HitWords hit={hit} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}

function HitWords({ hit }: { hit: Hit }) {
  if (hit.kind === 'work') {
    return (
      <span className="hit__work">
        <FileText aria-hidden size={13} /> Open the document
        <VisuallyHidden> {hit.group.document.title}</VisuallyHidden>
      </span>
    );
  }
  if (hit.kind === 'passage') {
    return (
      <>
        {hit.hit.footnote !== null && (
          <span className="hit__place">
            note <bdi>{hit.hit.footnote}</bdi>
          </span>
        )}
        <MarkedText snippet={hit.hit.snippet} />
      </>
    );
  }
  const { title } = hit.hit.note;
  return (
    <>
      <span className="hit__note" dir="auto">
        <NotebookPen aria-hidden size={12} /> {title.trim() === '' ? 'Untitled note' : title}
      </span>
      <MarkedText snippet={hit.hit.snippet} />
    </>
  );
}

function keyOf(hit: Hit): string {
  if (hit.kind === 'work') return `work ${hit.group.document.id}`;
  if (hit.kind === 'passage') return `passage ${hit.hit.revisionId} ${hit.hit.start} ${hit.hit.end}`;
  return `note ${hit.hit.note.id}`;
}
