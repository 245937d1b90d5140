import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import type { CommandId } from '#shared/commands/commands.ts';
import { acceleratorFor, type Shortcuts } from '#shared/commands/shortcuts.ts';
import { describeAccelerator } from './shortcut-words.ts';
import { useAnswer } from './use-answer.ts';

const USUAL: Shortcuts = {};
const ShortcutsContext = createContext<Shortcuts>(USUAL);

/** The keys that a person gave to commands, for everything that shows or hears keys. */
export function OwnShortcutsProvider({ children }: { children: ReactNode }) {
  const own = useAnswer('shortcuts.own', [], ['shortcuts.changed']).value ?? USUAL;
  // Asked anew it is another object, though perhaps the same keys.
  const text = JSON.stringify(own);
  // oxlint-disable-next-line react/exhaustive-deps -- by its text
  const kept = useMemo(() => own, [text]);
  return <ShortcutsContext value={kept}>{children}</ShortcutsContext>;
}

export function useOwnShortcuts(): Shortcuts {
  return useContext(ShortcutsContext);
}

/** Answers a function that tells the keys of a command as a person reads them; undefined when it has none. */
export function useShortcutOf(): (id: CommandId) => string | undefined {
  const own = useOwnShortcuts();
  return useCallback(
    (id) => {
      const accelerator = acceleratorFor(id, own);
      return accelerator === undefined ? undefined : describeAccelerator(accelerator);
    },
    [own],
  );
}
