import { PencilLine, Repeat2 } from 'lucide-react';
import type { ChangeOfMind } from '#shared/case/changes-of-mind.ts';
import type { SourcePage, StatementShown } from '#shared/model/case-shown.ts';
import type { TestimonyEntry } from '#shared/model/testimony.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { LineProps } from '../../ui/page/LineList.tsx';
import { useCase } from '../case-context.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { CredibilityMark } from '../pieces/GradeMark.tsx';
import { StanceMark } from '../pieces/StanceMark.tsx';
import { StatementCard } from '../pieces/StatementCard.tsx';
import { changeInWords } from './testimony-view.ts';

interface Props {
  readonly entry: TestimonyEntry;
  readonly page: SourcePage;
  /** Those of its words. */
  readonly changes: readonly ChangeOfMind[];
  readonly dateOf: (statement: string) => string | null;
  readonly line: LineProps;
  readonly onOpen: OpenFromCase;
}

/** Words of a source, with what they mean for claims. */
export function TestimonyLine({ entry, page, changes, dateOf, line, onOpen }: Props) {
  const { ask } = useCase();
  const statement = page.statements[entry.statement];
  if (!statement) return null;
  return (
    <li className="testimony__line">
      <StatementCard
        statement={statement}
        onOpen={onOpen}
        without="speaker"
        line={line}
        mark={
          <>
            <Under page={page} statement={statement} />
            <CredibilityMark credibility={statement.credibility} />
          </>
        }
        acts={
          <IconButton
            label="Change this statement…"
            icon={PencilLine}
            size="s"
            onClick={() => ask({ kind: 'statement', id: entry.statement })}
          />
        }
      >
        {entry.claims.map(({ claim, stance, value }, index) => (
          <div key={`${claim} ${index}`} className="testimony__claim">
            <StanceMark stance={stance} value={value} />
            <button
              type="button"
              className="testimony__go"
              dir="auto"
              title="Opens the claim"
              {...opensBy((where) => onOpen({ caseView: { kind: 'claim', id: claim } }, where))}
            >
              {page.claims[claim]?.text ?? claim}
            </button>
            {changes
              .filter((change) => change.claim === claim)
              .map((change) => (
                <span key={`${change.first} ${change.second}`} className="testimony__change">
                  <Repeat2 aria-hidden size={13} strokeWidth={2.2} />{' '}
                  {changeInWords(change, entry.statement, dateOf)}
                </span>
              ))}
          </div>
        ))}
      </StatementCard>
    </li>
  );
}

/** Under which of the names of a person it was said, where that is not the one of the page. */
function Under({ page: { source, same }, statement }: { page: SourcePage; statement: StatementShown }) {
  const name = same.find(({ id }) => id === statement.speaker);
  if (!name || name.called === source.called) return null;
  return (
    <span className="testimony__under">
      as <bdi>{name.called}</bdi>
    </span>
  );
}
