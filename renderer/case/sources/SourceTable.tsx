import { ChevronDown, ChevronUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { SourceUse } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useLines } from '../../ui/use-lines.ts';
import { type SortedBy, sortedAnew, type SourceOrder } from './source-list.ts';
import { SourceRow } from './SourceRow.tsx';

interface Props {
  readonly sources: readonly SourceUse[];
  /** Also those that the filter leaves out. */
  readonly all: readonly SourceUse[];
  readonly sorted: SortedBy;
  readonly onSorted: (sorted: SortedBy) => void;
}

const HEADS: readonly (readonly [SourceOrder, string])[] = [
  ['name', 'Source'],
  ['kind', 'Kind'],
  ['present', 'Was there'],
  ['grade', 'Reliability'],
  ['statements', 'Statements'],
  ['claims', 'Claims'],
];

const MOST = 200;

/** Whom a source is the same person as: by a person’s word, or because the library knows both under one name. */
function goesBy(source: SourceUse, all: readonly SourceUse[]): SourceUse | null {
  const other = source.sameAs ?? source.person;
  return all.find(({ id }) => id === other && id !== source.id) ?? null;
}

/** Sources in rows to walk over with the arrows; a head puts them in its order. */
export function SourceTable({ sources, all, sorted, onSorted }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const lines = useLines(body);
  const [everything, setEverything] = useState(false);
  const shown = everything ? sources : sources.slice(0, MOST);
  return (
    <>
      <table className="sources__table" aria-label="Sources">
        <thead>
          <tr>
            {HEADS.map(([order, words]) => (
              <th
                key={order}
                scope="col"
                className={`sources__${order}`}
                aria-sort={order === sorted.order ? (sorted.reversed ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  className="sources__order"
                  onClick={() => onSorted(sortedAnew(sorted, order))}
                >
                  {words}
                  {order === sorted.order &&
                    (sorted.reversed ? (
                      <ChevronDown aria-hidden size={13} />
                    ) : (
                      <ChevronUp aria-hidden size={13} />
                    ))}
                </button>
              </th>
            ))}
            <th scope="col" className="sources__more">
              <VisuallyHidden>More</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...lines.box}>
          {shown.map((source, index) => (
            <SourceRow
              key={source.id}
              source={source}
              goesBy={goesBy(source, all)}
              line={lines.line(index, shown.length)}
              isStop={lines.isStop(index, shown.length)}
            />
          ))}
        </tbody>
      </table>
      {sources.length > shown.length && (
        <Button size="s" variant="quiet" className="page__more" onClick={() => setEverything(true)}>
          Show all {sources.length.toLocaleString('en')}
        </Button>
      )}
    </>
  );
}
