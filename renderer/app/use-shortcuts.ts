import { useEffect } from 'react';
import type { CommandId } from '#shared/commands/commands.ts';
import { useCommandBoard } from '../bridge/commands.tsx';
import { useEvent } from '../bridge/use-event.ts';
import { belongsToTextField, commandFor } from './keyboard.ts';
import { cyclePanes } from './panes.ts';
import { IS_MAC } from '../bridge/platform.ts';

/**
 * Runs commands from the keyboard and from the host's menu. A host with a native menu hears the accelerators
 * itself and says `menu.chosen`; only without one does the window listen to the keys.
 */
export function useShortcuts(nativeMenu: boolean): void {
  const board = useCommandBoard();

  useEvent('menu.chosen', ({ command }) => {
    if (!undoInField(command)) board.run(command);
  });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'F6') {
        event.preventDefault();
        cyclePanes(event.shiftKey ? -1 : 1);
        return;
      }
      if (nativeMenu || event.getModifierState('AltGraph')) return;
      const id = commandFor(event, IS_MAC);
      if (id === null || belongsToTextField(id, event.target)) return;
      // Even when nobody answers: the browser's own Ctrl+O and Alt+Left would leave the window.
      event.preventDefault();
      board.run(id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [board, nativeMenu]);
}

/** A native menu takes Ctrl+Z away from plain fields, so it is given back to them. */
function undoInField(command: CommandId): boolean {
  if (command !== 'undo' && command !== 'redo') return false;
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  return document.execCommand(command);
}
