import { useEffect } from 'react';
import { matches } from '#shared/commands/accelerator.ts';
import { acceleratorFor } from '#shared/commands/shortcuts.ts';
import { useCommandBoard } from '../../bridge/commands.tsx';
import { useOwnShortcuts } from '../../bridge/own-shortcuts.tsx';
import { IS_MAC } from '../../bridge/platform.ts';

/** Hears the keys of Lock Now before anybody else, whatever is open and however words are being typed. */
export function useLockKeys(): void {
  const board = useCommandBoard();
  const keys = acceleratorFor('lock-now', useOwnShortcuts());
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // AltGr is Ctrl+Alt on some systems, and writes letters.
      if (keys === undefined || event.getModifierState('AltGraph')) return;
      if (!matches(keys, event, IS_MAC)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      board.run('lock-now');
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [board, keys]);
}
