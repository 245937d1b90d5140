import { ContextMenu as Parts } from 'radix-ui';
import type { ReactElement } from 'react';
import { MenuEntries, type MenuEntry } from './menu-entries.tsx';
import './menu.css';

interface Props {
  readonly entries: readonly MenuEntry[];
  /** Where a long press is to do something else. */
  readonly disabled?: boolean;
  /** One element; a right click or the menu key on it opens the menu. */
  readonly children: ReactElement;
}

export function ContextMenu({ entries, disabled = false, children }: Props) {
  return (
    <Parts.Root modal={false}>
      <Parts.Trigger asChild disabled={disabled}>
        {children}
      </Parts.Trigger>
      {entries.length > 0 && (
        <Parts.Portal>
          <Parts.Content className="ui-menu" collisionPadding={8} loop>
            <MenuEntries parts={Parts} entries={entries} />
          </Parts.Content>
        </Parts.Portal>
      )}
    </Parts.Root>
  );
}
