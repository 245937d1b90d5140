import type { SearchResults } from '#shared/model/search.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { ErrorPlace } from './ErrorPlace.tsx';
import { corrected } from './search-ask.ts';
import { useIndexing } from './use-indexing.ts';
import './search-notices.css';

interface Props {
  readonly results: SearchResults;
  readonly onQuery: (query: string) => void;
}

/** What a person has to know about the results: what was not understood, what stands nowhere, what is not indexed yet. */
export function SearchNotices({ results, onQuery }: Props) {
  const { query, problem, corrections } = results;
  // Of the only word of a query “Nothing found” says enough.
  const isTelling = ({ start, end, words }: (typeof corrections)[number]) =>
    words.length > 0 || query.slice(start, end) !== query.trim();
  const { call } = useLibrary();
  const indexing = useIndexing(results.indexing);
  return (
    <div className="search-notices" aria-live="polite">
      {problem && (
        <div className="search-notices__problem">
          <p>{problem.sentence}</p>
          <ErrorPlace text={query} start={problem.start} end={problem.end} />
        </div>
      )}
      {corrections.filter(isTelling).map((correction) => (
        <p key={`${correction.start} ${correction.end}`} className="search-notices__line">
          <q dir="auto">{query.slice(correction.start, correction.end)}</q> stands nowhere.
          {correction.words.length > 0 && ' Did you mean '}
          {correction.words.map((word, index) => (
            <span key={word}>
              {index > 0 && (index === correction.words.length - 1 ? ' or ' : ', ')}
              <button
                type="button"
                className="search-notices__word"
                onClick={() => onQuery(corrected(query, correction, word))}
              >
                <bdi>{word}</bdi>
              </button>
            </span>
          ))}
          {correction.words.length > 0 && '?'}
        </p>
      ))}
      {indexing?.failure && (
        <ErrorNote code={indexing.failure.code} onRetry={() => void call('library.indexAgain')}>
          <p>The index is not whole, and what it does not have is not found. {indexing.failure.message}</p>
        </ErrorNote>
      )}
      {indexing && !indexing.failure && (
        <div className="search-notices__line">
          <p>The index is being made. What it does not have yet is not found.</p>
          <ProgressBar
            label="Indexed"
            className="search-notices__progress"
            done={indexing.done}
            of={indexing.of}
          />
        </div>
      )}
    </div>
  );
}
