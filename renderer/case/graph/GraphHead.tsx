import { Download, Image } from 'lucide-react';
import { useLibrary } from '../../bridge/library-context.tsx';
import { counted } from '../../ui/counted.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useCase } from '../case-context.tsx';
import { ChoiceRow } from '../pieces/ChoiceRow.tsx';
import { copyGraph } from './drawing/copy-graph.ts';
import type { Point } from './drawing/view.ts';
import type { ShownGraph } from './shown-graph.ts';

interface Props {
  readonly asTable: boolean;
  readonly onShowAs: (asTable: boolean) => void;
  readonly shown: ShownGraph;
  /** Null while it is being arranged. */
  readonly places: ReadonlyMap<string, Point> | null;
}

const SHAPES = ['drawing', 'table'] as const;

export function GraphHead({ asTable, onShowAs, shown, places }: Props) {
  const { call } = useLibrary();
  const { attempt } = useCase();
  const toast = useToast();
  const exportGraph = async () => {
    const isWritten = await call('case.export', 'graph', null);
    if (isWritten) toast({ kind: 'success', message: 'The graph is written.' });
  };
  return (
    <div className="graph-head">
      <h1 className="page__title">Citation graph</h1>
      <span className="page__count">
        {counted(shown.nodes.length, 'node')}, {counted(shown.edges.length, 'edge')}
      </span>
      <ChoiceRow
        label="Shown as"
        values={SHAPES}
        value={asTable ? 'table' : 'drawing'}
        onValue={(shape) => onShowAs(shape === 'table')}
        renderValue={(shape) => (shape === 'table' ? 'Table' : 'Drawing')}
      />
      <span className="graph-acts">
        {!asTable && places !== null && (
          <IconButton
            label="Copy picture"
            icon={Image}
            onClick={() => attempt(copyGraph(shown, places), 'The picture is on the clipboard.')}
          />
        )}
        <IconButton label="Export GraphML…" icon={Download} onClick={() => attempt(exportGraph())} />
      </span>
    </div>
  );
}
