import { type Command, COMMANDS } from '#shared/commands/commands.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { describeAccelerator } from '../bridge/shortcut-words.ts';
import './dialogs.css';

const MORE: readonly { readonly label: string; readonly keys: string }[] = [
  { label: 'Next pane, the one before', keys: 'F6, Shift+F6' },
  { label: 'Menus', keys: 'F10' },
  { label: 'Open what is chosen in a list', keys: 'Enter' },
  { label: 'Move what is chosen in a list to the trash', keys: 'Delete' },
  { label: 'Close a dialog, leave the search', keys: 'Esc' },
];

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const withKeys = COMMANDS.flatMap(({ menu, label, accelerator }: Command) =>
    accelerator === undefined ? [] : [{ menu, label, keys: describeAccelerator(accelerator) }],
  );
  const menus = [...new Set(withKeys.map(({ menu }) => menu))];
  return (
    <Dialog open title="Keyboard shortcuts" width="l" onClose={onClose}>
      <div className="shortcuts">
        {menus.map((menu) => (
          <Shortcuts key={menu} title={menu} lines={withKeys.filter((line) => line.menu === menu)} />
        ))}
        <Shortcuts title="Everywhere" lines={MORE} />
      </div>
    </Dialog>
  );
}

function Shortcuts({ title, lines }: { title: string; lines: typeof MORE }) {
  return (
    <section className="shortcuts__group" aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {lines.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label.replace('…', '')}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
