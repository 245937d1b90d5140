import type { LucideIcon } from 'lucide-react';
import { Check } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';

/** One line of a menu. */
export type MenuEntry =
  | {
      readonly kind: 'action';
      readonly label: string;
      readonly icon?: LucideIcon;
      /** As a person reads it: `Ctrl+B`. */
      readonly shortcut?: string | undefined;
      readonly disabled?: boolean;
      readonly danger?: boolean;
      readonly onSelect: () => void;
    }
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly checked: boolean;
      /** Stands before the label. */
      readonly sign?: ReactNode;
      readonly disabled?: boolean;
      readonly onSelect: () => void;
    }
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'separator' };

/** The parts that every one of Radix's menus has. */
export interface MenuParts {
  readonly Item: ComponentType<{
    className?: string;
    disabled?: boolean;
    onSelect?: () => void;
    children?: ReactNode;
  }>;
  readonly CheckboxItem: ComponentType<{
    className?: string;
    disabled?: boolean;
    checked?: boolean;
    onSelect?: () => void;
    children?: ReactNode;
  }>;
  readonly ItemIndicator: ComponentType<{ className?: string; children?: ReactNode }>;
  readonly Label: ComponentType<{ className?: string; children?: ReactNode }>;
  readonly Separator: ComponentType<{ className?: string }>;
}

/** Draws the entries with the parts of a dropdown, a context menu or a menu bar. */
export function MenuEntries({ parts, entries }: { parts: MenuParts; entries: readonly MenuEntry[] }) {
  return entries.map((entry, index) => <Entry key={keyOf(entry, index)} parts={parts} entry={entry} />);
}

function keyOf(entry: MenuEntry, index: number): string {
  return entry.kind === 'separator' ? `separator ${index}` : `${entry.kind} ${entry.label}`;
}

function Entry({ parts, entry }: { parts: MenuParts; entry: MenuEntry }) {
  if (entry.kind === 'separator') return <parts.Separator className="ui-menu__separator" />;
  if (entry.kind === 'heading') return <parts.Label className="ui-menu__heading">{entry.label}</parts.Label>;
  if (entry.kind === 'choice') return <Choice parts={parts} entry={entry} />;
  return <Action parts={parts} entry={entry} />;
}

function Choice({ parts, entry }: { parts: MenuParts; entry: MenuEntry & { kind: 'choice' } }) {
  return (
    <parts.CheckboxItem
      className="ui-menu__entry"
      checked={entry.checked}
      disabled={entry.disabled ?? false}
      onSelect={entry.onSelect}
    >
      <span className="ui-menu__icon">
        <parts.ItemIndicator>
          <Check aria-hidden size={15} />
        </parts.ItemIndicator>
      </span>
      {entry.sign}
      <span>{entry.label}</span>
    </parts.CheckboxItem>
  );
}

function Action({ parts, entry }: { parts: MenuParts; entry: MenuEntry & { kind: 'action' } }) {
  const { icon: Icon } = entry;
  return (
    <parts.Item
      className={`ui-menu__entry ${entry.danger ? 'ui-menu__entry--danger' : ''}`.trim()}
      disabled={entry.disabled ?? false}
      onSelect={entry.onSelect}
    >
      {Icon && (
        <span className="ui-menu__icon">
          <Icon aria-hidden size={15} />
        </span>
      )}
      <span>{entry.label}</span>
      {entry.shortcut !== undefined && <kbd className="ui-menu__keys">{entry.shortcut}</kbd>}
    </parts.Item>
  );
}
