import { randomUUID } from 'node:crypto';
import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { CaseImport } from '#shared/model/case-shown.ts';
import { writeCaseExport, CASE_FILE_NAMES } from '../../export/case/write-case-export.ts';
import { caseActs } from '../../library/cases/case-acts.ts';
import { caseToFile } from '../../library/cases/case-to-file.ts';
import type { ImportedCase } from '../../library/cases/import-case.ts';
import { loadCase, type LoadedCase } from '../../library/cases/load-case-file.ts';
import { reportClaims } from '../../library/cases/report-claims.ts';
import { readCase } from '../../storage/cases.ts';
import type { HandlerParts } from '../parts.ts';

/** A case on its way in and out of the library, through dialogs of the host. */
export function caseFileHandlers({ db, host }: Pick<HandlerParts, 'db' | 'host'>) {
  const acts = caseActs({ db, emit: host.emit, now: () => host.now() });
  // One waits at most: a dialog that a later import has replaced can no longer be answered.
  let pending: (LoadedCase & { readonly importId: string }) | null = null;

  const take = async (loaded: LoadedCase, existing: 'refuse' | 'replace'): Promise<CaseImport> => {
    pending = null;
    try {
      return told(loaded.name, await acts.importFile(loaded.file, existing));
    } catch (error) {
      if (!(error instanceof Failed) || error.code !== 'conflict') throw error;
      pending = { ...loaded, importId: randomUUID() };
      return { status: 'differs', file: loaded.name, message: error.message, importId: pending.importId };
    }
  };

  return {
    'case.import': async () => {
      const [path] = (await host.chooseFiles('case')) ?? [];
      return path === undefined ? null : take(await loadCase(path), 'refuse');
    },
    'case.confirmImport': async (importId) => {
      if (pending?.importId !== importId)
        throw new Failed('not-found', 'This import is over. Please import the case anew.');
      return take(pending, 'replace');
    },
    'case.export': async (what, claims) => {
      const all = await readCase(db);
      const path = await host.chooseTarget(CASE_FILE_NAMES[what]);
      if (path === null) return false;
      const reports = what === 'report' ? await reportClaims(all, claims) : [];
      await writeCaseExport(db, path, what, { all, reports, file: caseToFile(all) });
      return true;
    },
  } satisfies Partial<Handlers>;
}

function told(file: string, { added, changed, known }: ImportedCase): CaseImport {
  return { status: 'added', file, added, changed, known };
}
