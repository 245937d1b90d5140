import type { RevisionId } from '#shared/model/ids.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { repairInWords } from './repair-words.ts';
import type { Mending } from './use-mending.ts';
import './mending.css';

interface Props {
  readonly revisionId: RevisionId;
  readonly mending: Mending | null;
}

/** What a person has mended in the open text, in the order in which it was done. */
export function MendedList({ revisionId, mending }: Props) {
  const repairs = useAnswer('documents.repairs', [revisionId]);
  if (repairs.state === 'failed') return <ErrorNote>{sentenceFor(repairs.error)}</ErrorNote>;
  const all = repairs.value ?? [];
  if (all.length === 0) return null;
  return (
    <section className="report" aria-labelledby="mended-title">
      <h2 id="mended-title">Mended by hand</h2>
      <ol className="mended">
        {all.map(({ mended, madeAt }, index) => (
          // The same may be done and undone more than once.
          <li key={`${index} ${madeAt}`} className="mended-line">
            <span>{repairInWords(mended)}</span>
            {mending && index === all.length - 1 && (
              <Button size="s" variant="quiet" disabled={mending.busy} onClick={() => void mending.undo()}>
                Undo
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
