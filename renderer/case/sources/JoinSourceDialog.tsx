import { useMemo, useRef, useState } from 'react';
import type { SourceUse } from '#shared/model/case-shown.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useCase } from '../case-context.tsx';
import { SourceChooser } from './SourceChooser.tsx';

interface Props {
  readonly source: SourceUse;
  readonly onClose: () => void;
}

/** Says that two sources are one person. */
export function JoinSourceDialog({ source, onClose }: Props) {
  const { call } = useLibrary();
  const { sources } = useCase();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState<SourceUse | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const others = useMemo(
    () => (sources.value ?? []).filter(({ person }) => person !== source.person),
    [sources.value, source.person],
  );
  if (!other) {
    return (
      <Dialog
        open
        title={`“${source.called}” is the same person as…`}
        description="Whatever they say under either name then counts as one person’s."
        width="s"
        firstField={field}
        onClose={onClose}
      >
        <SourceChooser sources={others} field={field} onChoose={setOther} />
      </Dialog>
    );
  }
  const join = () => {
    call('case.joinSources', source.id, other.id).then(
      () => {
        toast({
          kind: 'success',
          message: `“${source.called}” and “${other.called}” count as one person from now on.`,
        });
        onClose();
      },
      (error: unknown) => setProblem(sentenceFor(error)),
    );
  };
  return (
    <Dialog
      open
      title="One person"
      description={`“${source.called}” goes by “${other.called}” from now on. Both keep what is known of them, and “Separate” takes it back. Independent origins of a claim may become fewer, never more.`}
      width="s"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={join}>
            Count as one
          </Button>
        </>
      }
    >
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
    </Dialog>
  );
}
