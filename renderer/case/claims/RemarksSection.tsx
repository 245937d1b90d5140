import type { CaseRemark } from '#shared/model/case-report.ts';
import type { ClaimPage } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { useCase } from '../case-context.tsx';
import { sourceCalled, statementCalled } from './claim-names.ts';

interface Props {
  readonly page: ClaimPage;
  readonly onOpen: OpenFromCase;
}

const MOST = 12;

/** What is missing, or does not hold together. The claim stands all the same. */
export function RemarksSection({ page, onOpen }: Props) {
  const { ask } = useCase();
  const { remarks } = page.report;
  if (remarks.length === 0) return null;
  const act = ({ about, id }: CaseRemark) => {
    if (about === 'statement') return { label: 'Change…', onAct: () => ask({ kind: 'statement', id }) };
    if (about !== 'source') return null;
    return {
      label: 'Open source',
      onAct: () => onOpen({ caseView: { kind: 'source', id, beside: null } }),
    };
  };
  return (
    <PageSection title="Remarks" count={remarks.length.toLocaleString('en')}>
      <ul className="page__list">
        {remarks.slice(0, MOST).map((remark) => {
          const found = act(remark);
          return (
            <li key={`${remark.about} ${remark.id} ${remark.message}`} className="claim-remark">
              <span>
                {remark.about !== 'claim' && (
                  <>
                    <bdi className="claim-remark__about">{calledOf(page, remark)}</bdi>
                    {': '}
                  </>
                )}
                {remark.message}
              </span>
              {found && (
                <Button size="s" variant="quiet" onClick={found.onAct}>
                  {found.label}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {remarks.length > MOST && <p className="page__none">And {remarks.length - MOST} more.</p>}
    </PageSection>
  );
}

function calledOf(page: ClaimPage, { about, id }: CaseRemark): string {
  if (about === 'statement') return statementCalled(page, id);
  if (about === 'source') return sourceCalled(page, id);
  return Object.values(page.statements).find(({ standsIn }) => standsIn?.id === id)?.standsIn?.called ?? id;
}
