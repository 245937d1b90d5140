import type { RankedClaim } from '#shared/model/claim-matrix.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { PageSection } from '../../ui/page/PageSection.tsx';
import type { OpenFromCase } from '../case-page.ts';
import './hypotheses.css';

interface Props {
  readonly ranked: readonly RankedClaim[];
  readonly onOpen: OpenFromCase;
}

const HOW =
  'After Heuer’s analysis of competing hypotheses, the claim with the least independent evidence against it stands first. What several have from one origin counts once, however often it is repeated; what supports a claim only parts those that are alike; silence counts nothing. For, against and telling count statements: those tell that do not say the same of every claim.';

/** The claims in order, with what was counted. */
export function RankedTable({ ranked, onOpen }: Props) {
  return (
    <PageSection title="Least against it first" hint={HOW}>
      <div className="ranked__scroll">
        <table className="ranked" aria-label="Competing hypotheses, the least contradicted first">
          <thead>
            <tr>
              <th scope="col">Claim</th>
              <th scope="col">Origins against</th>
              <th scope="col">Against</th>
              <th scope="col">For</th>
              <th scope="col">Telling</th>
            </tr>
          </thead>
          <tbody>
            {ranked.map((one, index) => (
              <tr key={one.claim}>
                <th scope="row">
                  <span className="ranked__sign">H{index + 1}</span>{' '}
                  <button
                    type="button"
                    className="ranked__claim"
                    dir="auto"
                    {...opensBy((where) => onOpen({ caseView: { kind: 'claim', id: one.claim } }, where))}
                  >
                    {one.text}
                  </button>
                </th>
                <td>
                  <strong>{one.against}</strong>
                  {one.possiblyAgainst > one.against && ` (possibly ${one.possiblyAgainst})`}
                </td>
                <td>{one.inconsistent}</td>
                <td>{one.consistent}</td>
                <td>{one.diagnostic}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </PageSection>
  );
}
