import { useMemo, useRef } from 'react';
import type { CitingPlace } from '#shared/model/citation-graph.ts';
import type { GraphNode, SourceGraph } from '#shared/model/source-graph.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { Button } from '../../ui/Button.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useRemembered } from '../../ui/remembered.ts';
import type { OpenFromCase } from '../case-page.ts';
import { useKept } from '../pieces/use-kept.ts';
import { GraphDrawing } from './drawing/GraphDrawing.tsx';
import { useLayout } from './drawing/use-layout.ts';
import { GraphFilters } from './GraphFilters.tsx';
import { GraphHead } from './GraphHead.tsx';
import { GraphTable } from './GraphTable.tsx';
import { linksOf, NO_LINKS } from './links.ts';
import { NodeDetails } from './NodeDetails.tsx';
import { EVERYTHING, graphShower } from './shown-graph.ts';
import { useOpenings } from './use-openings.ts';
import './graph.css';
import './graph-edges.css';

interface Props {
  readonly graph: SourceGraph;
  readonly onOpen: OpenFromCase;
}

/** The graph as a drawing or as a table, as far as a filter shows it, with what is known of one of its nodes. */
export function GraphView({ graph, onOpen }: Props) {
  const [filter, setFilter] = useKept('graph filter', EVERYTHING);
  const [chosen, choose] = useKept<string | null>('graph node', null);
  const [asTable, showAsTable] = useRemembered('graph-table', (kept) => kept === true);
  const { openNode, openPlace } = useOpenings(onOpen);
  const { places, part } = useLayout(graph);
  const show = useMemo(() => graphShower(graph), [graph]);
  const shown = useMemo(() => show(filter), [show, filter]);
  const links = useMemo(() => linksOf(graph), [graph]);
  const nodes = useMemo(() => new Map(graph.nodes.map((node) => [node.key, node])), [graph]);
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);

  const nodeOf = (key: string): GraphNode | null => nodes.get(key) ?? null;
  const node = chosen === null ? null : nodeOf(chosen);
  const openCited = ({ documentId }: GraphNode, place: CitingPlace, where: Where) => {
    if (documentId !== null) openPlace(documentId, place, where);
  };
  return (
    <div className="graph-page">
      <GraphHead asTable={asTable} onShowAs={showAsTable} shown={shown} places={places} />
      <GraphFilters
        graph={graph}
        loops={shown.loops.size}
        filter={filter}
        onFilter={setFilter}
        field={field}
        onLeave={() => body.current?.querySelector<HTMLElement>('[role="application"], [data-cell]')?.focus()}
      />
      <div className="graph-body" ref={body} data-table={asTable || undefined}>
        {shown.nodes.length === 0 ? (
          <p className="page__none">Nothing meets the filter.</p>
        ) : asTable ? (
          <GraphTable shown={shown} onOpen={openNode} onOpenPlace={openCited} />
        ) : places === null ? (
          <div className="graph-drawing-frame">
            <Spinner label={`Arranging the graph, ${Math.round(part * 100)} %`} />
          </div>
        ) : (
          <GraphDrawing
            shown={shown}
            places={places}
            chosen={chosen}
            narrowed={filter.claim}
            onChoose={choose}
            onOpen={openNode}
            onFilter={() => field.current?.focus()}
          />
        )}
        {!asTable && (
          <section className="graph-details" aria-label="What was chosen">
            {node && !shown.nodes.includes(node) && (
              <p className="page__hint">
                The filter hides it in the drawing.{' '}
                <Button size="s" variant="quiet" onClick={() => setFilter(EVERYTHING)}>
                  Show everything
                </Button>
              </p>
            )}
            {node ? (
              <NodeDetails
                key={node.key}
                node={node}
                links={links.get(node.key) ?? NO_LINKS}
                loops={shown.loops}
                nodeOf={nodeOf}
                onChoose={choose}
                onOpen={onOpen}
                onOpenNode={openNode}
                onOpenPlace={openCited}
              />
            ) : (
              <p className="page__hint">
                Choose something in the drawing: what it is, and what leads to it, stands here. Arrows follow
                the edges, Enter opens, + and − zoom, 0 shows all, / filters, Esc goes back.
              </p>
            )}
          </section>
        )}
      </div>
    </div>
  );
}
