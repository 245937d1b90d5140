import { useCallback, useMemo, useState } from 'react';
import { valueInWords } from '#shared/case/in-words.ts';
import { evidenceRows } from '#shared/case/evidence-rows.ts';
import type { RankedClaim } from '#shared/model/claim-matrix.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { type Modifiers, whereAsked } from '../../bridge/where-to-open.ts';
import type { Place } from '../../ui/cells/move-place.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { StanceMark } from '../pieces/StanceMark.tsx';
import { speakerOf } from '../../ui/statement-words.ts';
import { targetOf } from '../pieces/statement-words.ts';
import './matrix.css';
import { CellPopover, type OpenedCell } from './CellPopover.tsx';
import type { GridColumn } from './grid/cell-grid.ts';
import { CellGrid } from './grid/CellGrid.tsx';

interface Props {
  /** The least contradicted first. */
  readonly ranked: readonly RankedClaim[];
  readonly onOpen: OpenFromCase;
}

/** What each statement says of each of the claims. */
export function EvidenceGrid({ ranked, onOpen }: Props) {
  const matrix = useAnswer('case.matrix', ['documents'], ['case.changed']);
  const rows = useMemo(
    () =>
      matrix.value
        ? evidenceRows(
            matrix.value,
            ranked.map(({ claim }) => claim),
          )
        : [],
    [matrix.value, ranked],
  );
  const ids = useMemo(() => rows.map(({ statement }) => statement), [rows]);
  const said = useAnswer('case.statements', [ids], ['case.changed']);
  const statements = useMemo(() => new Map(said.value?.map((one) => [one.id, one])), [said.value]);
  const columns = useMemo(
    () =>
      ranked.map(({ claim, text }, index): GridColumn => ({
        key: claim,
        head: `H${index + 1} ${text}`,
        title: `H${index + 1}: ${text}`,
      })),
    [ranked],
  );
  const [opened, setOpened] = useState<OpenedCell | null>(null);

  const whose = useCallback(
    (id: string) => {
      const statement = statements.get(id);
      return statement ? speakerOf(statement) : id;
    },
    [statements],
  );
  const cellAt = useCallback(
    ({ row, column }: Place) => {
      const [shown, claim] = [rows[row], ranked[column]];
      const entry = claim && shown?.says.get(claim.claim);
      if (!shown || !entry) return null;
      const value = entry.value === null ? '' : `, ${valueInWords(entry.value)}`;
      return {
        words: `${whose(shown.statement)}: ${entry.stance}${value}; H${column + 1}`,
        content: (
          <>
            <StanceMark stance={entry.stance} />
            {entry.value !== null && <bdi className="matrix-cell__value">{valueInWords(entry.value)}</bdi>}
          </>
        ),
        isConflict: false,
      };
    },
    [rows, ranked, whose],
  );
  const gridRows = useMemo(
    () =>
      rows.map(({ statement, diagnostic }) => ({
        key: statement,
        words: statements.get(statement)?.words || statement,
        about: (
          <>
            {!diagnostic && 'tells nothing apart · '}
            <bdi>{whose(statement)}</bdi>
          </>
        ),
      })),
    [rows, statements, whose],
  );
  const open = ({ row, column }: Place, cell: HTMLElement, keys: Modifiers) => {
    const shown = rows[row];
    if (!shown) return;
    const claim = ranked[column];
    if (claim) {
      setOpened({
        claim: claim.claim,
        statements: [shown.statement],
        whose: whose(shown.statement),
        cell,
      });
      return;
    }
    const statement = statements.get(shown.statement);
    const target = statement && targetOf(statement);
    if (target) onOpen(target, whereAsked(keys));
  };
  const failed = matrix.state === 'failed' ? matrix : said.state === 'failed' ? said : null;
  return (
    <PageSection
      title="Evidence"
      count={String(rows.length)}
      hint="What tells the claims apart comes first. A statement that says the same of each of them helps to choose none."
    >
      {failed && <ErrorNote onRetry={failed.refresh}>{sentenceFor(failed.error)}</ErrorNote>}
      {(matrix.state === 'loading' || said.state === 'loading') && <Spinner label="Reading the evidence" />}
      {matrix.value && rows.length === 0 && (
        <p className="page__none">No statement speaks for or against any of them yet.</p>
      )}
      {rows.length > 0 && said.value && (
        <CellGrid
          label="Statements by competing claims"
          corner="Statement"
          columns={columns}
          groups={[]}
          rows={gridRows}
          cellAt={cellAt}
          silence="says nothing of it"
          onOpen={open}
        />
      )}
      {opened && <CellPopover opened={opened} onOpen={onOpen} onClose={() => setOpened(null)} />}
    </PageSection>
  );
}
