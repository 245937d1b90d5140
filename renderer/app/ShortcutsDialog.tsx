import { useState } from 'react';
import { type Command, type CommandId, COMMANDS } from '#shared/commands/commands.ts';
import { acceleratorFor, commandWith } from '#shared/commands/shortcuts.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useOwnShortcuts } from '../bridge/own-shortcuts.tsx';
import { useAttempt } from '../bridge/use-attempt.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ShortcutLine } from './ShortcutLine.tsx';
import './shortcuts-dialog.css';

const FIXED: readonly { readonly label: string; readonly keys: string }[] = [
  { label: 'Next pane, the one before', keys: 'F6, Shift+F6' },
  { label: 'Menus', keys: 'F10' },
  { label: 'Open what is chosen in a list', keys: 'Enter' },
  { label: 'Move what is chosen in a list to the trash', keys: 'Delete' },
  { label: 'Close a dialog, leave the search', keys: 'Esc' },
];

const ALL: readonly (Command & { readonly id: CommandId })[] = COMMANDS;
const MENUS = [...new Set(ALL.map(({ menu }) => menu))];

/** The keys of every command, to be looked up and changed. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { call } = useLibrary();
  const attempt = useAttempt();
  const own = useOwnShortcuts();
  const [changing, setChanging] = useState<CommandId | null>(null);
  return (
    <Dialog
      open
      title="Keyboard shortcuts"
      description="Choose the keys of a command to give it others."
      width="l"
      onClose={onClose}
      footer={
        <Button disabled={Object.keys(own).length === 0} onClick={() => attempt(call('shortcuts.reset'))}>
          Use the usual keys
        </Button>
      }
    >
      <div className="shortcuts">
        {MENUS.map((menu) => (
          <section key={menu} className="shortcuts__group" aria-label={menu}>
            <h3>{menu}</h3>
            <ul>
              {ALL.filter((command) => command.menu === menu).map(({ id, label, accelerator }) => (
                <ShortcutLine
                  key={id}
                  label={label.replace('…', '')}
                  accelerator={acceleratorFor(id, own) ?? null}
                  usual={accelerator ?? null}
                  changing={changing === id}
                  onChanging={(on) => setChanging(on ? id : null)}
                  takenBy={(keys) => {
                    const other = commandWith(keys, own);
                    return other === null || other === id ? null : labelOf(other);
                  }}
                  onChange={(keys) => attempt(call('shortcuts.change', id, keys))}
                />
              ))}
            </ul>
          </section>
        ))}
        <section className="shortcuts__group" aria-label="Everywhere">
          <h3>Everywhere</h3>
          <ul>
            {FIXED.map(({ label, keys }) => (
              <li key={label} className="shortcuts__line">
                <span>{label}</span>
                <kbd>{keys}</kbd>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}

function labelOf(id: CommandId): string {
  return ALL.find((command) => command.id === id)?.label.replace('…', '') ?? id;
}
