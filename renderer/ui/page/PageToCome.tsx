import { ErrorNote } from '../ErrorNote.tsx';
import { Spinner } from '../Spinner.tsx';
import { PageMessage } from './PageMessage.tsx';

interface Props {
  /** Said meanwhile: `Opening the claim`. */
  readonly doing: string;
  /** Why it is not there, in a sentence; null while it is waited for. */
  readonly problem: string | null;
  readonly onRetry: () => void;
}

/** What stands in place of a page whose answer is not there. */
export function PageToCome({ doing, problem, onRetry }: Props) {
  return (
    <PageMessage>
      {problem === null ? <Spinner label={doing} /> : <ErrorNote onRetry={onRetry}>{problem}</ErrorNote>}
    </PageMessage>
  );
}
