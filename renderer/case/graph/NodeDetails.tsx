import { BookOpen } from 'lucide-react';
import type { CitingPlace } from '#shared/model/citation-graph.ts';
import type { GraphEdge, GraphNode } from '#shared/model/source-graph.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/counted.ts';
import type { OpenFromCase } from '../case-page.ts';
import { StatementCard } from '../pieces/StatementCard.tsx';
import { factsOf, KIND_WORDS } from './graph-words.ts';
import { KindSign } from './KindSign.tsx';
import type { Links } from './links.ts';
import { NodeEdges } from './NodeEdges.tsx';

interface Props {
  readonly node: GraphNode;
  readonly links: Links;
  readonly loops: ReadonlySet<GraphEdge>;
  readonly nodeOf: (key: string) => GraphNode | null;
  readonly onChoose: (key: string) => void;
  readonly onOpen: OpenFromCase;
  readonly onOpenNode: (node: GraphNode, where: Where) => void;
  readonly onOpenPlace: (by: GraphNode, place: CitingPlace, where: Where) => void;
}

const OPEN_WORDS: Readonly<Record<GraphNode['kind'], string>> = {
  claim: 'Open the claim',
  statement: 'Open its place',
  source: 'Open the source',
  document: 'Open the document',
  wanted: 'Open Wanted',
};

/** What a node is, and all that leads to it and from it. */
export function NodeDetails({
  node,
  links,
  loops,
  nodeOf,
  onChoose,
  onOpen,
  onOpenNode,
  onOpenPlace,
}: Props) {
  const facts = factsOf(node);
  return (
    <>
      <p className="page__kind">
        <KindSign kind={node.kind} />
        {KIND_WORDS[node.kind].one}
      </p>
      {node.kind === 'statement' ? (
        <Statement id={node.id} onOpen={onOpen} />
      ) : (
        <>
          <h2 className="graph-details-title" dir="auto">
            {node.called}
          </h2>
          {facts !== '' && (
            <p className="graph-facts" dir="auto">
              {facts}
            </p>
          )}
        </>
      )}
      {node.claims > 0 && (
        <p className="graph-facts">
          {counted(node.claims, 'claim')} {node.claims === 1 ? 'rests' : 'rest'} on it
        </p>
      )}
      <Button size="s" icon={BookOpen} {...opensBy((where) => onOpenNode(node, where))}>
        {OPEN_WORDS[node.kind]}
      </Button>
      <NodeEdges links={links} loops={loops} nodeOf={nodeOf} onChoose={onChoose} onOpenPlace={onOpenPlace} />
    </>
  );
}

function Statement({ id, onOpen }: { readonly id: string; readonly onOpen: OpenFromCase }) {
  const { value } = useAnswer('case.statements', [[id]], ['case.changed']);
  const [statement] = value ?? [];
  return statement ? <StatementCard statement={statement} onOpen={onOpen} /> : null;
}
