import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import type { GraphNodeKind, SourceGraph } from '#shared/model/source-graph.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import { EdgeSign } from './EdgeSign.tsx';
import { EDGE_KINDS, EDGE_WORDS, KIND_WORDS, KINDS } from './graph-words.ts';
import { KindSign } from './KindSign.tsx';
import { EDGE_STATES, type EdgeState, EVERYTHING, type GraphFilter, isNarrow } from './shown-graph.ts';
import '../../ui/field.css';

interface Props {
  readonly graph: SourceGraph;
  readonly loops: number;
  readonly filter: GraphFilter;
  readonly onFilter: (filter: GraphFilter) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Leads from the field to what it filters. */
  readonly onLeave: () => void;
}

const STATE_WORDS: Readonly<Record<EdgeState, string>> = {
  all: 'All edges',
  confirmed: 'Confirmed edges',
  suggested: 'Suggested edges',
  loop: 'Edges in loops',
};

/** What of the graph is shown. The kinds tell what their shapes mean as well. */
export function GraphFilters({ graph, loops, filter, onFilter, field, onLeave }: Props) {
  const claims = graph.nodes.filter(({ kind }) => kind === 'claim');
  const present = KINDS.filter((kind) => graph.nodes.some((node) => node.kind === kind));
  const edges = EDGE_KINDS.filter((kind) => graph.edges.some((edge) => edge.kind === kind));
  return (
    <div className="graph-filters">
      <div className="graph-search">
        <Search aria-hidden className="graph-search-sign" size={15} />
        <input
          ref={field}
          type="text"
          className="ui-field"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label="Filter the graph"
          placeholder="Filter"
          value={filter.words}
          onChange={({ target }) => onFilter({ ...filter, words: target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && event.key !== 'Enter') return;
            event.preventDefault();
            event.stopPropagation();
            if (event.key === 'Escape') onFilter({ ...filter, words: '' });
            onLeave();
          }}
        />
      </div>
      {claims.length > 0 && (
        <select
          className="ui-field graph-choice"
          dir="auto"
          aria-label="What a claim rests on"
          value={claims.some(({ key }) => key === filter.claim) ? (filter.claim ?? '') : ''}
          onChange={({ target }) => onFilter({ ...filter, claim: target.value === '' ? null : target.value })}
        >
          <option value="">All claims</option>
          {claims.map(({ key, called }) => (
            <option key={key} value={key}>
              {called}
            </option>
          ))}
        </select>
      )}
      <Menu
        align="end"
        trigger={<Button className="graph-edges-button">{STATE_WORDS[filter.state]}</Button>}
        entries={[
          { kind: 'heading', label: 'State' },
          ...EDGE_STATES.map((state) => ({
            kind: 'choice' as const,
            label:
              state === 'loop' ? `${STATE_WORDS.loop} (${loops.toLocaleString('en')})` : STATE_WORDS[state],
            checked: filter.state === state,
            ...(state === 'all' ? {} : { sign: <EdgeSign of={state} /> }),
            onSelect: () => onFilter({ ...filter, state }),
          })),
          { kind: 'heading', label: 'Kinds of edges' },
          ...edges.map((kind) => ({
            kind: 'choice' as const,
            label: EDGE_WORDS[kind],
            checked: filter.edges.has(kind),
            sign: <EdgeSign of={kind} />,
            onSelect: () => onFilter({ ...filter, edges: toggled(filter.edges, kind) }),
          })),
        ]}
      />
      <div className="graph-kinds" role="group" aria-label="Kinds shown">
        {present.map((kind) => (
          <KindChip
            key={kind}
            kind={kind}
            count={graph.nodes.filter((node) => node.kind === kind).length}
            isShown={filter.kinds.has(kind)}
            onToggle={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
          />
        ))}
        {isNarrow(filter) && (
          <Button size="s" variant="quiet" onClick={() => onFilter(EVERYTHING)}>
            Show everything
          </Button>
        )}
      </div>
    </div>
  );
}

interface ChipProps {
  readonly kind: GraphNodeKind;
  readonly count: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

function KindChip({ kind, count, isShown, onToggle }: ChipProps) {
  return (
    <ToggleChip pressed={isShown} sign={<KindSign kind={kind} />} onToggle={onToggle}>
      {KIND_WORDS[kind].many} <span className="page__count">{count.toLocaleString('en')}</span>
    </ToggleChip>
  );
}

function toggled<Kind>(kinds: ReadonlySet<Kind>, kind: Kind): ReadonlySet<Kind> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}
