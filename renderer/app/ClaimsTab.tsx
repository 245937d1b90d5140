import { FileOutput, MessageSquareQuote, Trash2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ClaimSummary } from '#shared/model/case-shown.ts';
import type { CaseView } from '../bridge/case-views.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import { inTurn } from '../bridge/in-turn.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { whereAsked } from '../bridge/where-to-open.ts';
import { useCase } from '../case/case-context.tsx';
import { CLAIM_ORDERS, listedClaims, sortClaims } from '../case/claims/claim-list.ts';
import { claimMenu } from '../case/claims/claim-menu.ts';
import { ClaimRow } from '../case/claims/ClaimRow.tsx';
import { ClaimsFoot } from '../case/claims/ClaimsFoot.tsx';
import { RowList } from '../documents/RowList.tsx';
import { NOTHING_CHOSEN } from '../documents/selection.ts';
import { readSorting } from '../documents/sorting.ts';
import { SortMenu } from '../documents/SortMenu.tsx';
import { SelectionBar } from '../organise/SelectionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { ListFilterField } from '../ui/ListFilterField.tsx';
import { useRemembered } from '../ui/remembered.ts';
import { Spinner } from '../ui/Spinner.tsx';

const LABELS = { made: 'When made', text: 'Words', origins: 'Origins', conflicts: 'Conflicts' } as const;
const read = readSorting(CLAIM_ORDERS, 'made');
const keyOf = ({ id }: ClaimSummary) => id;

interface Props {
  /** The page of the case that is on the screen; null for none. */
  readonly openView: CaseView | null;
  /** Whether the library had the focus last, so that commands are meant for it. */
  readonly inUse: boolean;
}

/** The claims of the case, each with the number of its independent origins. */
export function ClaimsTab({ openView, inUse }: Props) {
  const { call } = useLibrary();
  const { claims, refresh, ask, open, attempt, writeReport } = useCase();
  const shortcutOf = useShortcutOf();
  const [sorting, setSorting] = useRemembered('claims-sorting', read);
  const [query, setQuery] = useState('');
  const [selection, setSelection] = useState(NOTHING_CHOSEN);
  const field = useRef<HTMLInputElement>(null);
  const all = claims.value;
  const rows = useMemo(() => sortClaims(listedClaims(all ?? [], query), sorting), [all, query, sorting]);
  useCommand('filter', inUse && all && all.length > 0 ? () => field.current?.focus() : null);

  if (claims.state === 'failed') {
    return (
      <div className="library__message">
        <ErrorNote onRetry={refresh}>{sentenceFor(claims.error)}</ErrorNote>
      </div>
    );
  }
  if (!all) {
    return (
      <div className="library__message">
        <Spinner label="Reading the claims" />
      </div>
    );
  }
  if (all.length === 0) {
    const keys = shortcutOf('make-claim');
    return (
      <>
        <EmptyState
          title="No claims yet"
          icon={MessageSquareQuote}
          actions={
            <Button variant="primary" onClick={() => ask({ kind: 'claim', claim: null })}>
              New claim…
            </Button>
          }
        >
          <p>
            A claim is a short statement of fact. Select words that speak for it or against it
            {keys === undefined ? '' : `, and press ${keys}`}: Ibid then counts from how many origins it
            comes.
          </p>
        </EmptyState>
        <ClaimsFoot />
      </>
    );
  }
  const chosen = all.filter(({ id }) => selection.chosen.has(id));
  const remove = (some: readonly ClaimSummary[]) => {
    attempt(
      inTurn(some, ({ id }) => call('case.deleteClaim', id)),
      some.length === 1 ? 'Claim deleted. Its statements stay.' : `${some.length} claims deleted.`,
    );
    setSelection(NOTHING_CHOSEN);
  };
  return (
    <>
      <div className="library__sort">
        <SortMenu labels={LABELS} orders={CLAIM_ORDERS} sorting={sorting} onSort={setSorting} />
      </div>
      <ListFilterField field={field} of="claims" query={query} onQuery={setQuery} />
      {rows.length === 0 ? (
        <EmptyState
          title="No claim meets the filter"
          actions={
            <Button
              onClick={() => {
                setQuery('');
                field.current?.focus();
              }}
            >
              Show all claims
            </Button>
          }
        />
      ) : (
        <RowList
          label="Claims"
          rows={rows}
          keyOf={keyOf}
          openKey={openView?.kind === 'claim' ? openView.id : null}
          selection={selection}
          onSelection={setSelection}
          Draw={ClaimRow}
          onOpen={({ id }, event) => open({ kind: 'claim', id }, whereAsked(event))}
          onOpenBeside={({ id }) => open({ kind: 'claim', id }, 'tab')}
          onDelete={remove}
          menuFor={(some) => claimMenu(some, { ask, open, writeReport }, remove)}
        />
      )}
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          acts={[
            {
              label: 'Export source report…',
              icon: FileOutput,
              onAct: () => writeReport(chosen.map(({ id }) => id)),
            },
            { label: 'Delete', icon: Trash2, onAct: () => remove(chosen) },
          ]}
          onClear={() => setSelection(NOTHING_CHOSEN)}
        />
      )}
      <ClaimsFoot />
    </>
  );
}
