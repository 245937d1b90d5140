import type { ClaimPage } from '#shared/model/case-shown.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { EvidencePair } from './EvidencePair.tsx';

interface Props {
  readonly claim: string;
  readonly statements: readonly string[];
  readonly whose: string;
  readonly onOpen: OpenFromCase;
}

/** What some statements mean for a claim. */
export function CellDetails({ claim, ...shown }: Props) {
  const page = useAnswer('case.claim', [claim], ['case.changed']);
  if (page.state === 'failed') return <ErrorNote onRetry={page.refresh}>{sentenceFor(page.error)}</ErrorNote>;
  if (page.state === 'loading') return <Spinner label="Reading what is said" />;
  if (!page.value) return <p className="cell-popover__gone">This claim is no longer in the case.</p>;
  return <Details page={page.value} {...shown} />;
}

function Details({ page, statements, whose, onOpen }: Omit<Props, 'claim'> & { readonly page: ClaimPage }) {
  const { claim, evidence } = page;
  const own = evidence.filter(({ statement }) => statements.includes(statement));
  return (
    <>
      <div className="cell-popover__head">
        <button
          type="button"
          className="cell-popover__claim"
          dir="auto"
          title="Opens the claim"
          {...opensBy((where) => onOpen({ caseView: { kind: 'claim', id: claim.id } }, where))}
        >
          {claim.text}
        </button>
        <p className="cell-popover__whose">
          <bdi>{whose}</bdi>
        </p>
      </div>
      {own.length === 0 && <p className="cell-popover__gone">Nothing is said here any more.</p>}
      {own.map((one) => (
        <EvidencePair key={one.position} page={page} evidence={one} onOpen={onOpen} />
      ))}
    </>
  );
}
