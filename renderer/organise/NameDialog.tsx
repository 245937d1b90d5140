import { type FormEvent, useId, useRef, useState } from 'react';
import { LONGEST_NAME } from '#shared/organisation/name.ts';
import { useOnce } from '../bridge/use-once.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import '../ui/field.css';
import './name-dialog.css';

interface Props {
  readonly title: string;
  /** What the name is one of: "Name of the collection". */
  readonly label: string;
  readonly name: string;
  /** On the button: "Make", "Rename". */
  readonly act: string;
  /** A failure is shown, and the dialog stays. */
  readonly onName: (name: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks for a name. */
export function NameDialog({ title, label, name: former, act, onName, onClose }: Props) {
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(former);
  const [problem, setProblem] = useState<string | null>(null);
  const once = useOnce(setProblem);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    once(() => onName(name).then(onClose));
  };
  return (
    <Dialog
      open
      title={title}
      width="s"
      firstField={field}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" disabled={name.trim() === ''}>
            {act}
          </Button>
        </>
      }
    >
      <form id={form} className="name-dialog" onSubmit={submit}>
        <input
          ref={field}
          type="text"
          className="ui-field"
          aria-label={label}
          dir="auto"
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setName(event.target.value);
            setProblem(null);
          }}
        />
        {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      </form>
    </Dialog>
  );
}
