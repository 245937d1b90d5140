import type { CommandId } from '../../commands/commands.ts';
import type { Shortcuts } from '../../commands/shortcuts.ts';
import type { UndoState } from '../../model/act.ts';

export interface AppCalls {
  'acts.state': () => UndoState;
  /**
   * Takes back an act and answers its words. Fails with `conflict` where what it changed was changed again since, and
   * changes nothing then.
   */
  'acts.undo': (id: number) => string;
  /** Does again what was undone last. Fails with `conflict` likewise. */
  'acts.redo': () => string;

  /** The keys that a person gave to commands. */
  'shortcuts.own': () => Shortcuts;
  /** Takes the keys from the command that has them. Fails with `conflict` for keys that the system needs. */
  'shortcuts.change': (id: CommandId, accelerator: string | null) => Shortcuts;
  /** Every command has its usual keys again. */
  'shortcuts.reset': () => Shortcuts;

  /**
   * Clears the clipboard of the system if it holds words of that SHA-256 in UTF-8, and answers whether it did. Null where the
   * host has no clipboard of its own, and the window has to see to it by itself.
   */
  'clipboard.clear': (sha256: string) => boolean | null;
}
