import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { CaseFinding, CaseFindings } from '#shared/model/case-findings.ts';
import { counted } from '../../ui/counted.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { ChoiceRow } from '../pieces/ChoiceRow.tsx';
import { FindingList } from './FindingList.tsx';
import { useDecide } from './use-decide.ts';

interface Props {
  readonly found: CaseFindings;
  readonly onOpen: OpenFromCase;
}

const SECTIONS = [
  {
    kind: 'loop',
    title: 'Loops',
    hint: 'Each takes it from the next, and the last from the first: together they are no more than one origin that nobody knows.',
  },
  {
    kind: 'copy',
    title: 'Silent copies',
    hint: 'The same wording in two texts. What both quote from a third, and set phrases, are left out.',
  },
  { kind: 'date', title: 'Dates', hint: 'What cannot be as it is dated, in any reading of its dates.' },
] as const satisfies readonly {
  readonly kind: CaseFinding['kind'];
  readonly title: string;
  readonly hint: string;
}[];

/** What was found, by its kind; apart what was decided already. */
export function FindingSections({ found: { compared, findings }, onOpen }: Props) {
  const [decided, showDecided] = useState(false);
  const decide = useDecide();
  const isShown = ({ decision }: CaseFinding) => (decision !== null) === decided;
  const shown = findings.filter(isShown);
  const others = findings.length - shown.length;
  return (
    <>
      {findings.length > 0 && (
        <div className="findings-shown">
          <ChoiceRow
            label="Shown"
            values={['open', 'decided']}
            value={decided ? 'decided' : 'open'}
            onValue={(one) => showDecided(one === 'decided')}
            renderValue={(one) =>
              `${one === 'open' ? 'Open' : 'Decided'} ${(one === (decided ? 'decided' : 'open') ? shown.length : others).toLocaleString('en')}`
            }
          />
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState
          title={
            findings.length === 0
              ? 'Nothing found'
              : decided
                ? 'Nothing decided yet'
                : 'Everything is decided'
          }
          icon={CircleCheck}
        >
          <p>
            {findings.length === 0
              ? `${counted(compared, 'document')} and all statements were compared: none cite each other in a circle, none has a wording of another without its source, and every date can be as it is.`
              : decided
                ? 'What you accept or dismiss stands here, where it can be taken back.'
                : `${counted(others, 'finding')} stand under Decided.`}
          </p>
        </EmptyState>
      ) : (
        SECTIONS.map(({ kind, title, hint }) => {
          const rows = shown.filter((one) => one.kind === kind);
          return (
            rows.length > 0 && (
              <PageSection key={kind} title={title} count={rows.length.toLocaleString('en')} hint={hint}>
                <FindingList label={title} rows={rows} onDecide={decide} onOpen={onOpen} />
              </PageSection>
            )
          );
        })
      )}
    </>
  );
}
