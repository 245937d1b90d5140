import { useEffect } from 'react';
import type { CommandId } from '#shared/commands/commands.ts';
import { useCommandBoard } from '../bridge/commands.tsx';
import { useOwnShortcuts } from '../bridge/own-shortcuts.tsx';
import { useEvent } from '../bridge/use-event.ts';
import { belongsToTextField, commandFor } from './keyboard.ts';
import { cyclePanes } from './panes.ts';
import { IS_MAC } from '../bridge/platform.ts';

/** The buttons on the side of a mouse. https://www.w3.org/TR/uievents/#dom-mouseevent-button */
const SIDE_BUTTONS: ReadonlyMap<number, CommandId> = new Map([
  [3, 'go-back'],
  [4, 'go-forward'],
]);

/**
 * Runs commands from the keyboard and from the host's menu. A host with a native menu hears the accelerators
 * itself and says `menu.chosen`; only without one does the window listen to the keys.
 */
export function useShortcuts(nativeMenu: boolean): void {
  const board = useCommandBoard();
  const own = useOwnShortcuts();

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
      if (event.key === 'Tab' && event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        board.run(event.shiftKey ? 'previous-tab' : 'next-tab');
        return;
      }
      if (nativeMenu || event.getModifierState('AltGraph')) return;
      const id = commandFor(event, own, IS_MAC);
      if (id === null || belongsToTextField(id, event.target)) return;
      // Even when nobody answers: the browser's own Ctrl+O and Alt+Left would leave the window.
      event.preventDefault();
      board.run(id);
    };
    const click = ({ button }: MouseEvent) => {
      const id = SIDE_BUTTONS.get(button);
      if (id) board.run(id);
    };
    window.addEventListener('keydown', press);
    window.addEventListener('mouseup', click);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('mouseup', click);
    };
  }, [board, own, nativeMenu]);
}

/** A native menu takes Ctrl+Z away from plain fields, so it is given back to them. */
function undoInField(command: CommandId): boolean {
  if (command !== 'undo' && command !== 'redo') return false;
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  return document.execCommand(command);
}
