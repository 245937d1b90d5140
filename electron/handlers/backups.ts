import { basename } from 'node:path';
import type { Handlers } from '#shared/ipc/contract.ts';
import { stampOf, stemOf } from '../backups/backup-names.ts';
import type { HandlerParts } from './parts.ts';

export function backupHandlers({ backups, db, host }: HandlerParts) {
  return {
    'backups.list': () => backups.list(),
    'backups.make': () => backups.make(),
    'backups.cancel': async () => backups.cancel(),
    'backups.chooseFolder': async () => {
      const folder = await host.chooseFolder('backups');
      if (folder !== null) await backups.useFolder(folder);
      return folder !== null;
    },
    'backups.useOwnFolder': () => backups.useFolder(null),
    'backups.restore': async (name) => {
      const target = await host.chooseTarget(`${stemOf(db.path)} restored ${stampOf(host.now())}.ibid`);
      if (target === null) return null;
      await backups.restore(name, target);
      return basename(target);
    },
  } satisfies Partial<Handlers>;
}
