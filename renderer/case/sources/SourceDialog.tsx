import { type FormEvent, useId, useRef, useState } from 'react';
import type { SourceUse } from '#shared/model/case-shown.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useOnce } from '../../bridge/use-once.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useCase } from '../case-context.tsx';
import { changed, draftOf, factsOf, type SourceDraft } from './source-draft.ts';
import { SourceFields } from './SourceFields.tsx';
import { todayAsEdtf } from './today.ts';

interface Props {
  /** Null for a new one. */
  readonly source: SourceUse | null;
  readonly onClose: () => void;
}

/** Asks who or what says something, and how far it is to be relied on. */
export function SourceDialog({ source, onClose }: Props) {
  const { call } = useLibrary();
  const { open } = useCase();
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  const names = useAnswer('names.list', [], ['names.changed']);
  const [draft, setDraft] = useState(() => draftOf(source));
  const [problem, setProblem] = useState<string | null>(null);
  const once = useOnce(setProblem);
  const canKeep = factsOf(draft, source, names.value ?? []) !== null;

  const change = (next: Partial<SourceDraft>) => {
    setProblem(null);
    setDraft((former) => changed(former, next, todayAsEdtf()));
  };
  const keep = async () => {
    // Whoever writes a name and presses Enter at once does not wait for the names of a large library.
    const facts = factsOf(draft, source, names.value ?? (await call('names.list')));
    if (!facts) return false;
    if (source) await call('case.changeSource', source.id, facts);
    else open({ kind: 'source', id: (await call('case.addSource', facts)).id, beside: null });
    onClose();
    return true;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    once(keep);
  };
  return (
    <Dialog
      open
      title={source ? 'Change source' : 'New source'}
      description="A person or a body that says something: what it says counts by it."
      firstField={field}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" disabled={!canKeep}>
            {source ? 'Change' : 'Make'}
          </Button>
        </>
      }
    >
      <form id={form} className="case-form" noValidate onSubmit={submit}>
        <SourceFields
          draft={draft}
          former={source}
          names={names.value ?? []}
          onChange={change}
          field={field}
        />
        {names.state === 'failed' && (
          <ErrorNote onRetry={names.refresh}>{sentenceFor(names.error)}</ErrorNote>
        )}
        {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      </form>
    </Dialog>
  );
}
