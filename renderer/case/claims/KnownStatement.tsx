import type { StatementShown } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { basisInWords, speakerOf, timesInWords } from '../../ui/statement-words.ts';
import { useCase } from '../case-context.tsx';

interface Props {
  readonly statement: StatementShown;
  readonly onClose: () => void;
}

/** What is known of words that are a statement already. */
export function KnownStatement({ statement, onClose }: Props) {
  const { ask } = useCase();
  const facts = [basisInWords(statement), timesInWords(statement)].filter((part) => part !== '');
  return (
    <div className="claim-dialog__known">
      <p>
        These words are a statement of <bdi>{speakerOf(statement)}</bdi> already
        <span className="claim-dialog__facts">
          <bdi>{facts.join(' · ')}</bdi>
        </span>
      </p>
      <Button
        size="s"
        onClick={() => {
          onClose();
          ask({ kind: 'statement', id: statement.id });
        }}
      >
        Change…
      </Button>
    </div>
  );
}
