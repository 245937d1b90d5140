import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../Button.tsx';
import { useLines } from '../use-lines.ts';
import { letterOf } from './letter-of.ts';

/** What makes an element the line of a row. */
export interface LineProps {
  readonly 'data-line': true;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** How many are drawn before a person asks for all of them. */
  readonly most: number;
  /** `isStop`: whether Tab leads to what stands beside the line. */
  readonly renderRow: (row: Row, line: LineProps, isStop: boolean) => ReactNode;
  /** What keys do with the row that has the focus: letters, in lower case, and `Delete`. */
  readonly keys?: Readonly<Record<string, (row: Row) => void>>;
}

/** Rows to walk over with the arrows, the first of them until all are asked for. */
export function LineList<Row>({ label, rows, keyOf, most, renderRow, keys = {} }: Props<Row>) {
  const box = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const lines = useLines(box);
  const shown = all ? rows : rows.slice(0, most);
  const press = (event: KeyboardEvent<HTMLElement>, row: Row) => {
    // A key that is held would act on one row after the other.
    const act = event.repeat ? undefined : keys[letterOf(event)];
    if (!act || !(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-line')) return;
    event.preventDefault();
    act(row);
  };
  return (
    <>
      <ul ref={box} className="page__list" aria-label={label} {...lines.box}>
        {shown.map((row, index) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button in it takes the keys
          <li key={keyOf(row)} className="page__row" onKeyDown={(event) => press(event, row)}>
            {renderRow(row, lines.line(index, shown.length), lines.isStop(index, shown.length))}
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <Button size="s" variant="quiet" className="page__more" onClick={() => setAll(true)}>
          Show all {rows.length.toLocaleString('en')}
        </Button>
      )}
    </>
  );
}
