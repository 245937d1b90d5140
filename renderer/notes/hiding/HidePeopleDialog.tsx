import { UserRoundX } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { PolicyId } from '#shared/model/ids.ts';
import type { KeptHiddenName, KeptPolicy } from '#shared/model/redaction.ts';
import { LONGEST_NAME } from '#shared/organisation/name.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { AddHidden } from './AddHidden.tsx';
import { HiddenRow } from './HiddenRow.tsx';
import { PolicySecret } from './PolicySecret.tsx';
import '../../ui/field.css';
import './hiding.css';

interface Props {
  /** Null for a new list. */
  readonly policy: KeptPolicy | null;
  readonly onSaved: (id: PolicyId) => void;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** Who is not to be known from exports, what stands instead of each, and every spelling that will be hidden. */
export function HidePeopleDialog({ policy, onSaved, onDeleted, onClose }: Props) {
  const { call } = useLibrary();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(policy?.name ?? '');
  const [hide, setHide] = useState<readonly KeptHiddenName[]>(policy?.hide ?? []);
  const [problem, setProblem] = useState<string | null>(null);
  const spellings = useAnswer('redactions.spellings', [hide], ['names.changed']);
  const failed = (error: unknown) => setProblem(sentenceFor(error));
  const save = () => {
    call('redactions.save', { id: policy?.id ?? null, name, hide }).then(
      (saved) => onSaved(saved.id),
      failed,
    );
  };
  return (
    <Dialog
      open
      width="l"
      title={policy === null ? 'Hide people' : `Hide people: ${policy.name}`}
      description="They are hidden in everything an export writes, in every spelling. An export that would still give one away is refused."
      firstField={field}
      onClose={onClose}
      footer={
        <>
          {policy !== null && (
            <Button
              variant="danger"
              onClick={() => void call('redactions.delete', policy.id).then(onDeleted, failed)}
            >
              Delete list
            </Button>
          )}
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" disabled={name.trim() === '' || hide.length === 0} onClick={save}>
            Save
          </Button>
        </>
      }
    >
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      <div className="hiding">
        <div className="hiding__people">
          <label className="hiding__label" htmlFor={`${id}-name`}>
            Name of this list
          </label>
          <input
            ref={field}
            id={`${id}-name`}
            className="ui-field"
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={LONGEST_NAME}
            placeholder="For the court"
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              setProblem(null);
            }}
          />
          {hide.length === 0 ? (
            <EmptyState title="Nobody is hidden yet" icon={UserRoundX}>
              <p>Tick somebody among the names of the library, or type a name that it does not know.</p>
            </EmptyState>
          ) : (
            <ul className="hiding__list" aria-label="Hidden people">
              {hide.map((hidden, index) => (
                <HiddenRow
                  key={`${hidden.nameId ?? ''} ${hidden.name}`}
                  hidden={hidden}
                  spellings={spellings.value?.[index] ?? []}
                  onAs={(as) => setHide(hide.with(index, { ...hidden, as }))}
                  onRemove={() => setHide(hide.toSpliced(index, 1))}
                />
              ))}
            </ul>
          )}
          {policy !== null && <PolicySecret id={policy.id} />}
        </div>
        <AddHidden hide={hide} onHide={setHide} />
      </div>
    </Dialog>
  );
}
