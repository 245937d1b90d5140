import { useState } from 'react';
import type { PolicyId } from '#shared/model/ids.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/counted.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { HidePeopleDialog } from './HidePeopleDialog.tsx';
import './hiding.css';

/** From the menu: the lists of hidden people, to be made and changed. */
export function HidePeople() {
  const policies = useAnswer('redactions.list', [], ['redactions.changed']).value;
  const [shown, setShown] = useState<'lists' | { readonly id: PolicyId | null } | null>(null);
  const close = () => setShown(null);
  useCommand('hide-people', policies ? () => setShown(policies.length === 0 ? { id: null } : 'lists') : null);
  if (shown === null || !policies) return null;
  if (shown !== 'lists') {
    const policy = policies.find(({ id }) => id === shown.id) ?? null;
    return (
      <HidePeopleDialog
        key={policy?.id ?? ''}
        policy={policy}
        onSaved={() => setShown('lists')}
        onDeleted={close}
        onClose={close}
      />
    );
  }
  return (
    <Dialog
      open
      width="s"
      title="Hide people in exports"
      description="Each list can be chosen when notes are exported."
      onClose={close}
      footer={
        <>
          <Button onClick={() => setShown({ id: null })}>New list…</Button>
          <Button variant="primary" onClick={close}>
            Done
          </Button>
        </>
      }
    >
      <ul className="leaks" aria-label="Lists of hidden people">
        {policies.map(({ id, name, hide }) => (
          <li key={id} className="hiding__policy">
            <span>
              <bdi>{name}</bdi>
              <span className="leaks__file">{counted(hide.length, 'name')}</span>
            </span>
            <Button size="s" aria-label={`Change ${name}`} onClick={() => setShown({ id })}>
              Change…
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
