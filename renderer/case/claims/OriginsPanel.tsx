import { checkInWords } from '#shared/case/in-words.ts';
import type { ClaimPage } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { counted, listed } from '../../ui/counted.ts';
import { useCase } from '../case-context.tsx';
import { OriginsLine } from '../pieces/OriginsLine.tsx';
import { originCalled, sourceCalled, statementCalled } from './claim-names.ts';

/** Not all of a long list: whoever has checked the first comes back to a shorter one. */
const MOST_CHECKS = 5;

/** From how many origins a claim comes, how that is counted, and what would change it. */
export function OriginsPanel({ page }: { readonly page: ClaimPage }) {
  const { report } = page;
  return (
    <section className="claim-origins" aria-label="Origins">
      <p className="claim-origins__line">
        <OriginsLine origins={report} />
      </p>
      {report.statements > 0 && <Meaning page={page} />}
      {report.against.statements > 0 && (
        <p className="claim-origins__against">
          Against it: <OriginsLine origins={report.against} />.
        </p>
      )}
      {report.checks.length > 0 && <Checks page={page} />}
    </section>
  );
}

function Meaning({ page }: { readonly page: ClaimPage }) {
  const { certain, possible, exact, origins, unknown, counted: of } = page.report;
  const named = listed(origins.map((id) => sourceCalled(page, id)));
  return (
    <ul className="claim-origins__meaning">
      {of.length > 0 ? (
        <li>
          Certain: {of.length > 1 && `${counted(of.length, 'statement')} of which no two share an origin; `}
          what is known comes from <bdi>{named}</bdi>.
        </li>
      ) : (
        <li>Of no statement all origins are known, so that together they count as one.</li>
      )}
      {possible > certain && (
        <li>
          Possible:{' '}
          {unknown.length === 1
            ? 'the one origin that nobody knows counts as somebody else.'
            : `each of the ${unknown.length.toLocaleString('en')} origins that nobody knows counts as somebody else.`}
        </li>
      )}
      <li>
        {exact
          ? possible > certain
            ? 'Both numbers are exact.'
            : 'The number is exact.'
          : 'So much hangs together that both numbers are bounds: no fewer than the first, no more than the second.'}
      </li>
    </ul>
  );
}

function Checks({ page }: { readonly page: ClaimPage }) {
  const { ask } = useCase();
  const { checks } = page.report;
  return (
    <>
      <h2 className="claim-origins__heading">What would change the number</h2>
      <ul className="claim-origins__checks">
        {checks.slice(0, MOST_CHECKS).map((check) => (
          <li key={`${check.asks} ${check.statement} ${check.from ?? ''}`} className="claim-origins__check">
            <span>
              {checkInWords({
                ...check,
                statement: statementCalled(page, check.statement),
                from: check.from === null ? null : originCalled(page, check.from),
              })}
            </span>
            <Button
              size="s"
              aria-label={`Check: ${statementCalled(page, check.statement)}`}
              onClick={() => ask({ kind: 'statement', id: check.statement, at: 'basis' })}
            >
              Check…
            </Button>
          </li>
        ))}
      </ul>
      {checks.length > MOST_CHECKS && (
        <p className="page__hint">And {counted(checks.length - MOST_CHECKS, 'other')}.</p>
      )}
    </>
  );
}
