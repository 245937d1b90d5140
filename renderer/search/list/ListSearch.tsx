import { useRef, useState } from 'react';
import type { DocumentId } from '#shared/model/ids.ts';
import type { SearchAsk } from '#shared/model/search.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { NOTHING_SOUGHT } from '../search-ask.ts';
import { askForLine, linesIn, problemOf, summaryOf } from './list-lines.ts';
import { ListForm } from './ListForm.tsx';
import { ListTable } from './ListTable.tsx';
import type { ListSearching } from './use-list-search.ts';
import './list-search.css';

interface Props {
  readonly searching: ListSearching;
  /** What is searched for at the moment. */
  readonly present: SearchAsk;
  /** Shows the hits of a line, in one document or in all. */
  readonly onShow: (ask: SearchAsk, document: DocumentId | null) => void;
  readonly onClose: () => void;
}

/** Searches for each line of a list, such as one of names, and shows how often each document has it. */
export function ListSearch({ searching, present, onShow, onClose }: Props) {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const { list, text, problem, start, stop, change } = searching;
  const field = useRef<HTMLTextAreaElement>(null);
  const [isWithin, setWithin] = useState(false);
  const [foundAlone, setFoundAlone] = useState(false);
  const hasPresent = present.query.trim() !== '';
  const lines = linesIn(text);
  const search = () => start(lines, isWithin && hasPresent ? present : NOTHING_SOUGHT);
  const save = () => {
    if (list.state !== 'ready') return;
    call('search.saveTable', list.results).then(
      (saved) => saved && toast({ kind: 'success', message: 'The table was saved.' }),
      tellFailure,
    );
  };

  if (list.state === 'ready') {
    const { results, within } = list;
    return (
      <Dialog
        open
        title="Search for a list"
        description={summaryOf(results)}
        width="l"
        onClose={onClose}
        footer={
          <>
            <Button onClick={change}>Change the list</Button>
            <Button onClick={save}>Save as CSV…</Button>
            <Button variant="primary" onClick={onClose}>
              Done
            </Button>
          </>
        }
      >
        <Tick checked={foundAlone} words="Only lines that were found" onTick={setFoundAlone} />
        <ListTable
          results={results}
          foundAlone={foundAlone}
          onShow={(line, document) => onShow(askForLine(line, within), document)}
        />
      </Dialog>
    );
  }
  const isSearching = list.state === 'searching';
  const wrong = problemOf(lines);
  return (
    <Dialog
      open
      title="Search for a list"
      description="Names or words, one on each line. Each may be a whole query."
      firstField={field}
      onClose={() => {
        if (isSearching) stop();
        onClose();
      }}
      footer={
        isSearching ? (
          <Button onClick={stop}>Stop</Button>
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="primary" disabled={lines.length === 0 || wrong !== null} onClick={search}>
              Search
            </Button>
          </>
        )
      }
    >
      {isSearching ? (
        <div className="list-search__progress">
          <p aria-live="polite">
            Searching for {Math.min(list.done + 1, list.of).toLocaleString('en')} of{' '}
            {list.of.toLocaleString('en')}
          </p>
          <ProgressBar label="Lines searched for" done={list.done} of={list.of} />
        </div>
      ) : (
        <ListForm
          searching={searching}
          field={field}
          lines={lines.length}
          within={hasPresent ? { query: present.query, on: isWithin, onTurn: setWithin } : null}
        />
      )}
      {wrong !== null && <ErrorNote>{wrong}</ErrorNote>}
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
    </Dialog>
  );
}
