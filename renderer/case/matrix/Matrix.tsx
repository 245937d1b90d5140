import { useMemo, useState } from 'react';
import { type ClaimMatrix, MATRIX_COLUMNS, type MatrixColumns } from '#shared/model/claim-matrix.ts';
import { type Modifiers, whereAsked } from '../../bridge/where-to-open.ts';
import type { Place } from '../../ui/cells/move-place.ts';
import { counted } from '../../ui/counted.ts';
import { Tick } from '../../ui/Tick.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { ChoiceRow } from '../pieces/ChoiceRow.tsx';
import { PageFilter } from '../pieces/PageFilter.tsx';
import { useKept } from '../pieces/use-kept.ts';
import { CellPopover, type OpenedCell } from './CellPopover.tsx';
import { CellGrid } from './grid/CellGrid.tsx';
import { columnInWords, columnsShown, rowsShown } from './matrix-view.ts';
import { matrixCells } from './matrix-cells.tsx';
import './matrix.css';

interface Props {
  readonly matrix: ClaimMatrix;
  readonly by: MatrixColumns;
  readonly onBy: (by: MatrixColumns) => void;
  readonly onOpen: OpenFromCase;
}

/** Claims by speakers or documents, which a person can narrow down. */
export function Matrix({ matrix, by, onBy, onOpen }: Props) {
  const [query, setQuery] = useKept('matrix filter', '');
  const [conflictsAlone, setConflictsAlone] = useKept('matrix conflicts alone', false);
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  const { columns, groups } = useMemo(() => columnsShown(matrix.columns), [matrix.columns]);
  const rows = useMemo(() => rowsShown(matrix, query, conflictsAlone), [matrix, query, conflictsAlone]);
  const gridRows = useMemo(() => rows.map(({ claim, text }) => ({ key: claim, words: text })), [rows]);
  const cellAt = useMemo(() => matrixCells(rows, matrix.columns), [rows, matrix.columns]);

  const open = ({ row, column }: Place, element: HTMLElement, keys: Modifiers) => {
    const shown = rows[row];
    if (!shown) return;
    if (column < 0) {
      onOpen({ caseView: { kind: 'claim', id: shown.claim } }, whereAsked(keys));
      return;
    }
    const cell = shown.cells.find((one) => one.column === column);
    const whose = matrix.columns[column];
    if (!cell || !whose) return;
    setOpened({
      claim: shown.claim,
      statements: cell.entries.map(({ statement }) => statement),
      whose: columnInWords(whose),
      cell: element,
    });
  };
  return (
    <>
      <div className="matrix-filter">
        <ChoiceRow
          label="Columns"
          values={MATRIX_COLUMNS}
          value={by}
          onValue={onBy}
          renderValue={(one) => one}
        />
        <PageFilter of="claims" query={query} onQuery={setQuery} />
        <Tick checked={conflictsAlone} words="only where something conflicts" onTick={setConflictsAlone} />
        <span className="matrix-filter__count" role="status">
          {counted(rows.length, 'claim')} by {counted(columns.length, 'column')}
        </span>
      </div>
      {columns.length === 0 && <p className="page__none">Nobody says anything of these claims yet.</p>}
      {rows.length === 0 ? (
        <p className="page__none">No claim meets the filter.</p>
      ) : (
        <CellGrid
          key={by}
          label={`Claims by ${by}`}
          corner="Claim"
          columns={columns}
          groups={groups}
          rows={gridRows}
          cellAt={cellAt}
          silence="says nothing of it"
          onOpen={open}
        />
      )}
      {opened && <CellPopover opened={opened} onOpen={onOpen} onClose={() => setOpened(null)} />}
    </>
  );
}
