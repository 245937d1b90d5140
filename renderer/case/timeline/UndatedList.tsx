import { opensBy } from '../../bridge/opens-by.ts';
import { LineList } from '../../ui/page/LineList.tsx';
import type { ShownRow } from './shown-rows.ts';
import type { OpenRow } from './TimelineView.tsx';
import './row-words.css';

interface Props {
  readonly rows: readonly ShownRow[];
  readonly onOpen: OpenRow;
}

const MOST = 20;

/** What has no place on the axis. */
export function UndatedList({ rows, onOpen }: Props) {
  return (
    <LineList
      label="Without a date"
      rows={rows}
      keyOf={({ key }) => key}
      most={MOST}
      renderRow={(row, line) => (
        <button type="button" className="page__go" {...line} {...opensBy((where) => onOpen(row, where))}>
          <bdi>{row.title}</bdi>
          {row.by !== null && (
            <span className="timeline-by" dir="auto">
              {row.by}
            </span>
          )}
        </button>
      )}
    />
  );
}
