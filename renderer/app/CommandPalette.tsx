import { useRef, useState } from 'react';
import { type Command, type CommandId, COMMANDS } from '#shared/commands/commands.ts';
import { useCommandBoard } from '../bridge/commands.tsx';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FilterList } from '../ui/FilterList.tsx';
import { readRemembered, remember } from '../ui/remembered.ts';
import './command-palette.css';

/** Commands run last stand first. */
const RECENT = 6;

const ALL: readonly (Command & { readonly id: CommandId })[] = COMMANDS;

/** Every command by its name. What is chosen runs when the focus is back where it was: it acts on what is there. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const board = useCommandBoard();
  const shortcutOf = useShortcutOf();
  const field = useRef<HTMLInputElement>(null);
  const [selected] = useState(selectedRange);
  const [entries] = useState(() => {
    const recent = readRecent();
    const rank = (id: CommandId) => (recent.includes(id) ? recent.indexOf(id) : RECENT);
    return ALL.filter(({ id }) => id !== 'palette')
      .map(({ id, label, menu }) => ({
        key: id,
        words: `${menu}: ${label.replace('…', '')}`,
        aside: shortcutOf(id),
        disabled: !board.isAvailable(id),
      }))
      .toSorted((a, b) => Number(a.disabled) - Number(b.disabled) || rank(a.key) - rank(b.key));
  });
  return (
    <Dialog open title="Commands" onClose={onClose} firstField={field}>
      <div className="command-palette">
        <FilterList
          field={field}
          label="Commands"
          entries={entries}
          current={null}
          onChoose={({ key }) => {
            remember('commands', [key, ...readRecent().filter((id) => id !== key)].slice(0, RECENT));
            onClose();
            // The dialog gives the focus back as it goes, and what is selected is heard of a moment later.
            requestAnimationFrame(() => {
              selectAgain(selected);
              requestAnimationFrame(() => requestAnimationFrame(() => board.run(key)));
            });
          }}
        />
      </div>
    </Dialog>
  );
}

/** What is selected now: a field that gets the focus takes the selection away. */
function selectedRange(): Range | null {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
}

function selectAgain(range: Range | null): void {
  const selection = document.getSelection();
  if (!range || range.collapsed || !selection?.isCollapsed) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

function readRecent(): readonly CommandId[] {
  const kept = readRemembered('commands');
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((id) => ALL.find((command) => command.id === id)?.id ?? []);
}
