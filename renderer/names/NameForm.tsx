import { type FormEvent, useId, useRef, useState } from 'react';
import type { NameKind } from '#shared/model/name.ts';
import { useOnce } from '../bridge/use-once.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { KindSelect } from './KindSelect.tsx';
import { NameField } from './NameField.tsx';
import './names.css';

interface Props {
  readonly title: string;
  readonly description?: string;
  readonly name: string;
  readonly kind: NameKind;
  /** On the button: "Make", "Change". */
  readonly act: string;
  /** A failure is shown, and the dialog stays. */
  readonly onName: (name: string, kind: NameKind) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks for a name and what it is one of. */
export function NameForm({ name: former, kind: formerKind, act, onName, onClose, ...head }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(former);
  const [kind, setKind] = useState(formerKind);
  const [problem, setProblem] = useState<string | null>(null);
  const once = useOnce(setProblem);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    once(() => onName(name, kind).then(onClose));
  };
  return (
    <Dialog
      open
      {...head}
      width="s"
      firstField={field}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" disabled={name.trim() === ''}>
            {act}
          </Button>
        </>
      }
    >
      <form id={id} className="name-form" onSubmit={submit}>
        <NameField
          ref={field}
          id={`${id}-name`}
          onFocus={(event) => event.target.select()}
          name={name}
          onName={(typed) => {
            setName(typed);
            setProblem(null);
          }}
        />
        <label className="name-label" htmlFor={`${id}-kind`}>
          Kind
        </label>
        <KindSelect id={`${id}-kind`} label="Kind" kind={kind} onKind={setKind} />
        {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      </form>
    </Dialog>
  );
}
