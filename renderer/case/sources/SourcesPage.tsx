import { Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { sentenceFor } from '../../bridge/client.ts';
import { useInUse } from '../../bridge/commands.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useCase } from '../case-context.tsx';
import type { CasePageProps } from '../case-page.ts';
import { PageFilter } from '../pieces/PageFilter.tsx';
import { kindsOf, type SortedBy, sourcesShown } from './source-list.ts';
import { SourceTable } from './SourceTable.tsx';
import '../../ui/field.css';
import './sources.css';

/** Everybody and every body that says something, with how far each is to be relied on. */
export function SourcesPage({ label, takesFocus }: CasePageProps) {
  const inUse = useInUse();
  const { sources, ask, refresh } = useCase();
  const all = sources.value ?? [];
  const add = (
    <Button size="s" icon={Plus} onClick={() => ask({ kind: 'source', source: null })}>
      New source…
    </Button>
  );
  return (
    <Page id="case sources" name="Sources" label={label} inUse={inUse} takesFocus={takesFocus} wide>
      <div className="page__line">
        <h1 className="page__title">Sources</h1>
        {all.length > 0 && add}
      </div>
      {sources.state === 'failed' && <ErrorNote onRetry={refresh}>{sentenceFor(sources.error)}</ErrorNote>}
      {sources.state === 'loading' && <Spinner label="Reading the sources" />}
      {sources.state === 'ready' && all.length === 0 && (
        <EmptyState title="No sources yet" icon={UsersRound} actions={add}>
          <p>
            A source is who or what says something: a witness, an author, an outlet, an institution. Say who
            says selected words (Ctrl+Alt+W), or make one here.
          </p>
        </EmptyState>
      )}
      {all.length > 0 && <Shown />}
    </Page>
  );
}

function Shown() {
  const { sources } = useCase();
  const all = sources.value ?? [];
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [sorted, setSorted] = useState<SortedBy>({ order: 'name', reversed: false });
  const kinds = kindsOf(all);
  const chosen = kind !== null && kinds.includes(kind) ? kind : null;
  const shown = sourcesShown(all, query, chosen, sorted);
  return (
    <>
      <div className="sources__filter">
        <PageFilter of="sources" query={query} onQuery={setQuery} />
        <select
          className="ui-field"
          aria-label="Kind of source"
          value={chosen ?? ''}
          onChange={({ target }) => setKind(target.value === '' ? null : target.value)}
        >
          <option value="">every kind</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        <span className="sources__count" role="status">
          {shown.length === all.length
            ? shown.length.toLocaleString('en')
            : `${shown.length.toLocaleString('en')} of ${all.length.toLocaleString('en')}`}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="page__none">No source meets the filter.</p>
      ) : (
        <SourceTable sources={shown} all={all} sorted={sorted} onSorted={setSorted} />
      )}
    </>
  );
}
