import { Merge, ScanSearch, Trash2, UsersRound } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { NameId } from '#shared/model/ids.ts';
import type { NameKind, NameUse } from '#shared/model/name.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import { whereAsked } from '../bridge/where-to-open.ts';
import { RowList } from '../documents/RowList.tsx';
import { NOTHING_CHOSEN } from '../documents/selection.ts';
import { readSorting } from '../documents/sorting.ts';
import { SortMenu } from '../documents/SortMenu.tsx';
import { KindFilter } from '../names/KindFilter.tsx';
import { kindsAmong, listedNames, NAME_ORDERS, sortNames } from '../names/name-list.ts';
import { askToMerge, nameMenu } from '../names/name-menu.ts';
import { NameRow } from '../names/NameRow.tsx';
import { nameOf, useNames } from '../names/names-context.tsx';
import { SelectionBar } from '../organise/SelectionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { ListFilterField } from '../ui/ListFilterField.tsx';
import { useRemembered } from '../ui/remembered.ts';
import { Spinner } from '../ui/Spinner.tsx';

const LABELS = { name: 'Name', notes: 'Notes' } as const;
const read = readSorting(NAME_ORDERS, 'name');
const keyOf = ({ id }: NameUse) => id;

interface Props {
  /** The name whose page is on the screen; null for none. */
  readonly openId: NameId | null;
  /** Whether the library had the focus last, so that commands are meant for it. */
  readonly inUse: boolean;
}

/** The people, organisations, places and events of the library. */
export function NamesTab({ openId, inUse }: Props) {
  const names = useNames();
  const { list, ask, open } = names;
  const [sorting, setSorting] = useRemembered('names-sorting', read);
  const [query, setQuery] = useState('');
  const [kinds, setKinds] = useState<ReadonlySet<NameKind>>(new Set());
  const [selection, setSelection] = useState(NOTHING_CHOSEN);
  const field = useRef<HTMLInputElement>(null);
  const all = list.value;
  const rows = useMemo(
    () => sortNames(listedNames(all ?? [], query, kinds), sorting),
    [all, query, kinds, sorting],
  );
  useCommand('filter', inUse ? () => field.current?.focus() : null);

  if (list.state === 'failed') {
    return (
      <div className="library__message">
        <ErrorNote onRetry={names.refresh}>{sentenceFor(list.error)}</ErrorNote>
      </div>
    );
  }
  if (!all) {
    return (
      <div className="library__message">
        <Spinner label="Reading the names" />
      </div>
    );
  }
  if (all.length === 0) {
    return (
      <EmptyState
        title="No names yet"
        icon={UsersRound}
        actions={
          <>
            <Button icon={ScanSearch} variant="primary" onClick={() => ask({ kind: 'find' })}>
              Find names…
            </Button>
            <Button onClick={() => ask({ kind: 'new' })}>New name…</Button>
          </>
        }
      >
        <p>People, organisations, places and events, with all the spellings that texts have of them.</p>
      </EmptyState>
    );
  }
  const chosen = all.filter(({ id }) => selection.chosen.has(id));
  const remove = (some: readonly NameUse[]) => {
    names.deleteNames(some);
    setSelection(NOTHING_CHOSEN);
  };
  return (
    <>
      <div className="library__filter">
        <KindFilter kinds={kindsAmong(all)} chosen={kinds} onChosen={setKinds} />
      </div>
      <div className="library__sort">
        <SortMenu labels={LABELS} orders={NAME_ORDERS} sorting={sorting} onSort={setSorting} />
      </div>
      <ListFilterField field={field} of="names" query={query} onQuery={setQuery} />
      {rows.length === 0 ? (
        <EmptyState
          title="No name meets the filter"
          actions={
            <Button
              onClick={() => {
                setQuery('');
                setKinds(new Set());
                field.current?.focus();
              }}
            >
              Show all names
            </Button>
          }
        />
      ) : (
        <RowList
          label="Names"
          rows={rows}
          keyOf={keyOf}
          openKey={openId && (nameOf(all, openId)?.id ?? null)}
          selection={selection}
          onSelection={setSelection}
          Draw={NameRow}
          onOpen={({ id }, event) => open(id, whereAsked(event))}
          onOpenBeside={({ id }) => open(id, 'tab')}
          onDelete={remove}
          menuFor={(some) => nameMenu(some, names, remove)}
        />
      )}
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          acts={[
            ...(chosen.length === 2
              ? [{ label: 'Merge…', icon: Merge, onAct: () => askToMerge(names, chosen) }]
              : []),
            { label: 'Delete', icon: Trash2, onAct: () => remove(chosen) },
          ]}
          onClear={() => setSelection(NOTHING_CHOSEN)}
        />
      )}
      <div className="library__finds">
        <Button size="s" variant="quiet" icon={ScanSearch} onClick={() => ask({ kind: 'find' })}>
          Find names…
        </Button>
        <Button size="s" variant="quiet" onClick={() => ask({ kind: 'new' })}>
          New name…
        </Button>
      </div>
    </>
  );
}
