import { type ReactNode, useId } from 'react';
import type { PolicyId } from '#shared/model/ids.ts';
import type { KeptPolicy } from '#shared/model/redaction.ts';
import { Button } from '../../ui/Button.tsx';
import type { ExportChoices as Choices } from './export-choices.ts';
import { FLAVOURS } from './flavours.ts';

interface Props {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly policies: readonly KeptPolicy[];
  readonly onEditPolicy: (id: PolicyId | null) => void;
}

/** What can be chosen for the kind of file. */
export function ExportChoices({ choices, onChoices, policies, onEditPolicy }: Props) {
  const id = useId();
  const { flavour, texts, policy } = choices;
  const { verifies, hides } = FLAVOURS[flavour];
  const change = (part: Partial<Choices>) => onChoices({ ...choices, ...part });
  const hidden = policies.find((one) => one.id === policy);
  return (
    <>
      {verifies && (
        <label className="export__texts">
          <input
            type="checkbox"
            checked={texts && policy === null}
            disabled={policy !== null}
            aria-describedby={`${id}-texts`}
            onChange={(event) => change({ texts: event.target.checked })}
          />
          <span>
            With the texts of the sources
            <span id={`${id}-texts`} className="export__words">
              {policy === null
                ? 'Anyone can then check every quotation, with the small program that goes along.'
                : 'Not while people are hidden: the texts name them.'}
            </span>
          </span>
        </label>
      )}
      <Field id={`${id}-hide`} label="Hide people">
        <select
          id={`${id}-hide`}
          value={policy ?? ''}
          onChange={({ target }) =>
            change({ policy: policies.find((one) => one.id === target.value)?.id ?? null })
          }
        >
          <option value="">Nobody</option>
          {policies.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <Button size="s" onClick={() => onEditPolicy(hidden?.id ?? null)}>
          {hidden ? 'Change…' : 'New list…'}
        </Button>
      </Field>
      {policy !== null && !hides && (
        <p className="export__problem" role="alert">
          Nobody can be hidden in files of this kind. Choose another kind, or hide nobody.
        </p>
      )}
    </>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="export__field">
      <label htmlFor={id}>{label}</label>
      <div className="export__inputs">{children}</div>
    </div>
  );
}
