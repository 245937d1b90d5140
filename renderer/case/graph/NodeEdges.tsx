import { RefreshCw } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CitingPlace } from '#shared/model/citation-graph.ts';
import type { GraphEdge, GraphNode } from '#shared/model/source-graph.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { Button } from '../../ui/Button.tsx';
import type { LineProps } from '../../ui/page/LineList.tsx';
import { useLines } from '../../ui/use-lines.ts';
import { type End, KIND_WORDS, placeInWords, relationInWords } from './graph-words.ts';
import { KindSign } from './KindSign.tsx';
import { keyOfEdge, type Links } from './links.ts';
import { SuggestedActs } from './SuggestedActs.tsx';

interface Props {
  readonly links: Links;
  readonly loops: ReadonlySet<GraphEdge>;
  readonly nodeOf: (key: string) => GraphNode | null;
  readonly onChoose: (key: string) => void;
  readonly onOpenPlace: (by: GraphNode, place: CitingPlace, where: Where) => void;
}

interface Group {
  readonly relation: string;
  /** The end at which the node is whose edges these are. */
  readonly end: End;
  readonly edges: readonly GraphEdge[];
}

const MOST = 8;

/** What leads from a node and to it, by what it says. */
export function NodeEdges(props: Props) {
  return groupsOf(props.links).map((group) => (
    <EdgeGroup key={`${group.end} ${group.relation}`} group={group} {...props} />
  ));
}

function groupsOf({ leaving, arriving }: Links): readonly Group[] {
  const groups = new Map<string, { relation: string; end: End; edges: GraphEdge[] }>();
  const gather = (edges: readonly GraphEdge[], end: End) => {
    for (const edge of edges) {
      const relation = relationInWords(edge, end);
      const key = `${end} ${relation}`;
      const known = groups.get(key);
      if (known) known.edges.push(edge);
      else groups.set(key, { relation, end, edges: [edge] });
    }
  };
  gather(leaving, 'from');
  gather(arriving, 'to');
  return [...groups.values()];
}

function EdgeGroup({ group, ...props }: Props & { readonly group: Group }) {
  const box = useRef<HTMLUListElement>(null);
  const lines = useLines(box);
  const [all, setAll] = useState(false);
  const { relation, end, edges } = group;
  const shown = all ? edges : edges.slice(0, MOST);
  return (
    <section className="graph-edges" aria-label={`${relation} ${edges.length}`}>
      <h3 className="graph-edges-heading">
        {relation} <span className="page__count">{edges.length.toLocaleString('en')}</span>
      </h3>
      <ul ref={box} className="page__list" {...lines.box}>
        {shown.map((edge, index) => (
          <li key={keyOfEdge(edge)}>
            <EdgeLine edge={edge} end={end} line={lines.line(index, shown.length)} {...props} />
          </li>
        ))}
      </ul>
      {edges.length > shown.length && (
        <Button size="s" variant="quiet" onClick={() => setAll(true)}>
          Show all {edges.length.toLocaleString('en')}
        </Button>
      )}
    </section>
  );
}

interface EdgeLineProps extends Omit<Props, 'links'> {
  readonly edge: GraphEdge;
  readonly end: End;
  readonly line: LineProps;
}

function EdgeLine({ edge, end, line, loops, nodeOf, onChoose, onOpenPlace }: EdgeLineProps) {
  const [from, to] = [nodeOf(edge.from), nodeOf(edge.to)];
  const other = end === 'from' ? to : from;
  if (!from || !to || !other) return null;
  return (
    <>
      <button
        type="button"
        className="graph-node"
        title="Goes to it in the graph"
        aria-label={`Go to ${other.called}, ${KIND_WORDS[other.kind].one}`}
        {...line}
        onClick={() => onChoose(other.key)}
      >
        <KindSign kind={other.kind} />
        <bdi>{other.called}</bdi>
      </button>
      {(edge.places.length > 0 || edge.state === 'suggested' || loops.has(edge)) && (
        <p className="graph-facts">
          {edge.places.map((place, index) => (
            <button
              key={index}
              type="button"
              className="graph-place"
              title={place.raw}
              aria-label={`Open ${placeInWords(place)} of ${from.called}`}
              {...opensBy((where) => onOpenPlace(from, place, where))}
            >
              {placeInWords(place)}
            </button>
          ))}
          {loops.has(edge) && (
            <span className="graph-loop">
              <RefreshCw aria-hidden size={12} /> in a loop
            </span>
          )}
          {edge.state === 'suggested' && from.documentId !== null && to.documentId !== null && (
            <SuggestedActs by={from.documentId} to={to.documentId} />
          )}
        </p>
      )}
    </>
  );
}
