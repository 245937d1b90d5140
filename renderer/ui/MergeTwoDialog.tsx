import { ArrowDownUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import './merge-two-dialog.css';

/** One of the two, and what becomes of it. */
interface MergedSide {
  readonly part: string;
  readonly name: string;
  readonly about: ReactNode;
}

interface Props {
  readonly title: string;
  readonly description: string;
  readonly sides: readonly [MergedSide, MergedSide];
  /** Why they could not be merged. */
  readonly problem: string | null;
  readonly onSwap: () => void;
  readonly onMerge: () => void;
  readonly onClose: () => void;
}

/** Shows which of two things that are one becomes what, before they are merged. */
export function MergeTwoDialog({ title, description, sides, problem, onSwap, onMerge, onClose }: Props) {
  return (
    <Dialog
      open
      title={title}
      description={description}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={onMerge}>
            Merge
          </Button>
        </>
      }
    >
      <dl className="merge-two">
        {sides.map(({ part, name, about }) => (
          <div key={part} className="merge-two__side">
            <dt>{part}</dt>
            <dd>
              <bdi className="merge-two__name">{name}</bdi>
              {about}
            </dd>
          </div>
        ))}
      </dl>
      <Button size="s" icon={ArrowDownUp} onClick={onSwap}>
        The other way round
      </Button>
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
    </Dialog>
  );
}
