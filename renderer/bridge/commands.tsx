import {
  createContext,
  type ReactNode,
  useContext,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { CommandId } from '#shared/commands/commands.ts';

/**
 * Who carries out which command at the moment. A part of the window answers a command while it is on screen
 * (`useCommand`); menus, toolbar and keyboard run it by its id, and show it disabled while nobody answers.
 */
export interface CommandBoard {
  run(id: CommandId): boolean;
  isAvailable(id: CommandId): boolean;
  answer(id: CommandId, handler: () => void): () => void;
  /** Called whenever a command becomes available or stops to be. */
  onChange(listener: () => void): () => void;
}

export function createCommandBoard(): CommandBoard {
  const handlers = new Map<CommandId, (() => void)[]>();
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  return {
    run(id) {
      const handler = handlers.get(id)?.at(-1);
      handler?.();
      return handler !== undefined;
    },
    isAvailable: (id) => (handlers.get(id)?.length ?? 0) > 0,
    answer(id, handler) {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      changed();
      return () => {
        handlers.set(
          id,
          (handlers.get(id) ?? []).filter((other) => other !== handler),
        );
        changed();
      };
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const CommandContext = createContext<CommandBoard | null>(null);

export function CommandProvider({ children }: { children: ReactNode }) {
  const board = useMemo(() => createCommandBoard(), []);
  return <CommandContext value={board}>{children}</CommandContext>;
}

export function useCommandBoard(): CommandBoard {
  const board = useContext(CommandContext);
  if (!board) throw new Error('commands need a CommandProvider above them');
  return board;
}

const CommandScopeContext = createContext(true);

/** A part of the window of which there may be several, such as a view of the reader: only the one in use answers. */
export function CommandScope({ inUse, children }: { inUse: boolean; children: ReactNode }) {
  const outer = useInUse();
  return <CommandScopeContext value={outer && inUse}>{children}</CommandScopeContext>;
}

export function useInUse(): boolean {
  return useContext(CommandScopeContext);
}

/** Answers a command while mounted; null leaves it unanswered, so that it is shown disabled. */
export function useCommand(id: CommandId, handler: (() => void) | null): void {
  const board = useCommandBoard();
  const inUse = useInUse();
  const run = useEffectEvent(() => handler?.());
  const active = inUse && handler !== null;
  // Before it is on the screen: on a busy machine a key may come between that and any later effect, and be lost.
  useLayoutEffect(() => (active ? board.answer(id, () => run()) : undefined), [board, id, active]);
}

export function useCommandAvailable(id: CommandId): boolean {
  const board = useCommandBoard();
  return useSyncExternalStore(
    (listener) => board.onChange(listener),
    () => board.isAvailable(id),
  );
}
