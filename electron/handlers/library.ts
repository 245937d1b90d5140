import { basename } from 'node:path';
import type { Handlers } from '#shared/ipc/contract.ts';
import { addSample } from '../library/add-sample.ts';
import { checkLibrary } from '../library/check-library.ts';
import { readLog } from '../log/read-log.ts';
import { isLibraryEmpty } from '../storage/library-empty.ts';
import type { HandlerParts } from './parts.ts';
import { readPackages } from './read-packages.ts';

export function libraryHandlers({ db, host, backups, documents, indexing }: HandlerParts) {
  return {
    'library.info': async () => ({
      name: basename(db.path),
      host: host.name,
      version: host.version,
      readOnly: db.readOnly,
      refused: host.refused(),
      empty: await isLibraryEmpty(db),
    }),
    'library.packages': () => readPackages(host.packagesFile),
    'library.log': async () => (host.logFolder === null ? [] : readLog(host.logFolder)),
    'library.check': async () => {
      await indexing.indexed();
      // Of one moment: what is written meanwhile would be taken for damage.
      return db.snapshot(async (moment) => {
        const report = await checkLibrary(moment);
        const findings = [...report.findings, ...(await backups.check(moment))];
        return { ...report, findings, clean: findings.length === 0 };
      });
    },
    'library.indexAgain': async () => indexing.wake(),
    'library.addSample': () =>
      addSample({ db, documents, emit: host.emit, now: () => host.now() }, host.sampleFolder),
  } satisfies Partial<Handlers>;
}
