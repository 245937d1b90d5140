import { type FormEvent, useId, useRef, useState } from 'react';
import type { Alias, Name } from '#shared/model/name.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useOnce } from '../bridge/use-once.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { type AliasDraft, draftOf, factsOf } from './alias-draft.ts';
import { AliasFields } from './AliasFields.tsx';
import { likelyFacts } from './name-words.ts';

interface Props {
  readonly name: Name;
  /** The one that is changed; null to add one. */
  readonly alias: Alias | null;
  readonly onClose: () => void;
}

/** Another name of something: added, or changed. */
export function AliasDialog({ name, alias, onClose }: Props) {
  const { call } = useLibrary();
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<AliasDraft>(() =>
    alias ? draftOf(alias.alias, alias) : draftOf('', likelyFacts(name.name, name.name)),
  );
  // What a new one is follows from its letters until a person has said it.
  const [chosen, setChosen] = useState(alias !== null);
  const [problem, setProblem] = useState<string | null>(null);
  const once = useOnce(setProblem);
  const facts = factsOf(draft, alias);

  const change = (next: Partial<AliasDraft>) => {
    setProblem(null);
    if (next.kind !== undefined) setChosen(true);
    const likely =
      next.alias !== undefined && !chosen ? { kind: likelyFacts(name.name, next.alias).kind } : {};
    setDraft({ ...draft, ...likely, ...next });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!facts) return;
    once(async () => {
      if (alias) await call('names.changeAlias', alias.id, draft.alias, facts);
      else await call('names.addAlias', name.id, draft.alias, facts, null);
      onClose();
    });
  };
  return (
    <Dialog
      open
      title={alias ? `Other name of “${name.name}”` : `Another name of “${name.name}”`}
      description="Every place that has it counts as a mention."
      width="s"
      firstField={field}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={form}
            variant="primary"
            disabled={draft.alias.trim() === '' || facts === null}
          >
            {alias ? 'Change' : 'Add'}
          </Button>
        </>
      }
    >
      <form id={form} className="name-form" onSubmit={submit} noValidate>
        <AliasFields draft={draft} former={alias} onChange={change} field={field} />
        {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      </form>
    </Dialog>
  );
}
