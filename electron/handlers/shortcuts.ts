import type { Handlers } from '#shared/ipc/contract.ts';
import { isKept, type Shortcuts, shortcutsFrom, withShortcut } from '#shared/commands/shortcuts.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { readSetting, writeSetting } from '../storage/settings.ts';
import type { HandlerParts } from './parts.ts';

const SETTING = 'shortcuts';

export function shortcutHandlers({ db, host }: HandlerParts) {
  async function change(next: (own: Shortcuts) => Shortcuts): Promise<Shortcuts> {
    const own = await db.transaction(async (tx: Writer) => {
      const changed = next(await readOwnShortcuts(tx));
      await writeSetting(tx, SETTING, JSON.stringify(changed));
      return changed;
    });
    host.emit('shortcuts.changed', { own });
    return own;
  }
  return {
    'shortcuts.own': () => readOwnShortcuts(db),
    'shortcuts.change': async (id, accelerator) => {
      if (accelerator !== null && isKept(accelerator)) {
        throw new Failed('conflict', 'The system needs these keys itself. Please choose others.');
      }
      return change((own) => withShortcut(own, id, accelerator));
    },
    'shortcuts.reset': () => change(() => ({})),
  } satisfies Partial<Handlers>;
}

export async function readOwnShortcuts(db: Reader): Promise<Shortcuts> {
  return shortcutsFrom(JSON.parse((await readSetting(db, SETTING)) ?? '{}'));
}
