import type { PassageUse } from '#shared/model/passage.ts';
import type { StatementInText } from '#shared/model/case-shown.ts';
import { valueInWords } from '#shared/case/in-words.ts';
import { useCasing } from '../../bridge/casing.tsx';
import { sentenceFor } from '../../bridge/client.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { besideIfAsked } from '../../bridge/where-to-open.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { basisInWords, speakerOf } from '../../ui/statement-words.ts';

interface Props {
  readonly passage: PassageUse;
  /** Before something opens that the card would lie over. */
  readonly onLeave: () => void;
}

/** Who says the words of a passage, from whom, and what they mean for claims; in its card. */
export function PassageStatements({ passage, onLeave }: Props) {
  const statements = useAnswer('case.statementsIn', [passage.revisionId], ['case.changed']);
  if (statements.state === 'failed') return <ErrorNote>{sentenceFor(statements.error)}</ErrorNote>;
  const own = statements.value?.filter(({ passageId }) => passageId === passage.id) ?? [];
  if (own.length === 0) return null;
  return (
    <ul className="passage-statements" aria-label="Statements">
      {own.map((statement) => (
        <Said key={statement.id} statement={statement} onLeave={onLeave} />
      ))}
    </ul>
  );
}

function Said({ statement, onLeave }: Pick<Props, 'onLeave'> & { readonly statement: StatementInText }) {
  const { open, change } = useCasing();
  return (
    <li>
      <button
        type="button"
        className="passage-statement"
        title="Who says this…"
        onClick={() => {
          onLeave();
          change(statement.id);
        }}
      >
        <bdi>{speakerOf(statement)}</bdi>, {basisInWords(statement)}
      </button>
      {statement.claims.map((claim) => (
        <button
          key={claim.id}
          type="button"
          className="passage-note"
          aria-label={`Open claim: ${claim.text}`}
          onClick={(event) => {
            onLeave();
            open({ kind: 'claim', id: claim.id }, besideIfAsked(event));
          }}
        >
          <span className="passage-stance">
            {claim.stance}
            {claim.value !== null && ` (${valueInWords(claim.value)})`}
          </span>
          <bdi>{claim.text}</bdi>
        </button>
      ))}
    </li>
  );
}
