import { useMemo, useRef } from 'react';
import type { SourceUse } from '#shared/model/case-shown.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useCase } from '../case-context.tsx';
import { SourceChooser } from './SourceChooser.tsx';

interface Props {
  readonly source: SourceUse;
  readonly onChoose: (other: SourceUse) => void;
  readonly onClose: () => void;
}

/** Asks whose words are to stand beside those of a source. */
export function BesideDialog({ source, onChoose, onClose }: Props) {
  const { sources } = useCase();
  const field = useRef<HTMLInputElement>(null);
  // One entry for a person: all their words stand together.
  const others = useMemo(
    () => (sources.value ?? []).filter(({ id, person }) => id === person && person !== source.person),
    [sources.value, source.person],
  );
  return (
    <Dialog
      open
      title={`Beside “${source.called}”`}
      description="What both say is put side by side, claim by claim."
      width="s"
      firstField={field}
      onClose={onClose}
    >
      <SourceChooser sources={others} field={field} onChoose={onChoose} />
    </Dialog>
  );
}
