import type { ClaimPage } from '#shared/model/case-shown.ts';
import { LineList } from '../../ui/page/LineList.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { pathTree, trailRows, type TrailRow } from './path-tree.ts';
import { TrailLine } from './TrailLine.tsx';

interface Props {
  readonly page: ClaimPage;
  readonly onOpen: OpenFromCase;
}

const MOST = 30;
const keyOf = ({ key }: TrailRow) => key;

/** From each statement that supports a claim back to its origins. */
export function PathsSection({ page, onOpen }: Props) {
  const trees = pathTree(page.report.paths);
  if (trees.length === 0) return null;
  const { statements } = page.report;
  return (
    <PageSection
      title="Where it comes from"
      hint="From what supports the claim back to whoever it comes from in the end. One person is one origin, however often they speak."
    >
      <LineList
        label="Paths to the origins"
        rows={trailRows(trees)}
        keyOf={keyOf}
        most={MOST}
        renderRow={(row, line) => <TrailLine row={row} line={line} page={page} onOpen={onOpen} />}
      />
      {trees.length < statements && (
        <p className="page__hint">
          Of the first {trees.length.toLocaleString('en')} of {statements.toLocaleString('en')} statements.
        </p>
      )}
    </PageSection>
  );
}
