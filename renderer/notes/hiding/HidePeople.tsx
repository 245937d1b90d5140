import { useState } from 'react';
import type { PolicyId } from '#shared/model/ids.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/counted.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { HidePeopleDialog } from './HidePeopleDialog.tsx';
import './hiding.css';

/** From the menu: the lists of hidden people, to be made and changed. */
export function HidePeople() {
  const [isAsked, setAsked] = useState(false);
  useCommand('hide-people', () => setAsked(true));
  return isAsked ? <Lists onClose={() => setAsked(false)} /> : null;
}

function Lists({ onClose }: { readonly onClose: () => void }) {
  const lists = useAnswer('redactions.list', [], ['redactions.changed']);
  const [chosen, setChosen] = useState<'lists' | { readonly id: PolicyId | null } | null>(null);
  if (lists.state === 'loading') return null;
  if (lists.state === 'failed') {
    return (
      <Dialog open width="s" title="Hide people in exports" onClose={onClose}>
        <ErrorNote onRetry={lists.refresh}>{sentenceFor(lists.error)}</ErrorNote>
      </Dialog>
    );
  }
  const policies = lists.value;
  // Where there is none yet, the first is made.
  const shown = chosen ?? (policies.length === 0 ? { id: null } : 'lists');
  if (shown !== 'lists') {
    const policy = policies.find(({ id }) => id === shown.id) ?? null;
    return (
      <HidePeopleDialog
        key={policy?.id ?? ''}
        policy={policy}
        onSaved={() => setChosen('lists')}
        onDeleted={onClose}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      open
      width="s"
      title="Hide people in exports"
      description="Each list can be chosen when notes are exported."
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => setChosen({ id: null })}>New list…</Button>
          <Button variant="primary" onClick={onClose}>
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
            <Button size="s" aria-label={`Change ${name}`} onClick={() => setChosen({ id })}>
              Change…
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
