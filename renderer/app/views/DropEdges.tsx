import { type DragEvent, useState } from 'react';
import type { Landing } from './tab-moves.ts';

type Zone = 'before' | 'within' | 'after';
const ZONES: readonly Zone[] = ['before', 'within', 'after'];

interface Props {
  readonly viewId: string;
  /** How many tabs the view has. */
  readonly tabs: number;
  readonly onLand: (landing: Landing) => void;
}

/** Lies over a view while a tab is dragged: its edges make a view beside it, its middle takes the tab in. */
export function DropEdges({ viewId, tabs, onLand }: Props) {
  const [over, setOver] = useState<Zone | null>(null);
  const drop = (zone: Zone) =>
    onLand(zone === 'within' ? { viewId, index: tabs } : { beside: viewId, edge: zone });
  return (
    <div className="drop-edges" aria-hidden>
      {ZONES.map((zone) => (
        <div
          key={zone}
          className={`drop-edges__zone drop-edges__zone--${zone}`}
          onDragOver={(event: DragEvent) => {
            event.preventDefault();
            setOver(zone);
          }}
          onDragLeave={() => setOver((former) => (former === zone ? null : former))}
          onDrop={(event: DragEvent) => {
            event.preventDefault();
            drop(zone);
          }}
        />
      ))}
      {over && <div className={`drop-edges__shade drop-edges__shade--${over}`} />}
    </div>
  );
}
