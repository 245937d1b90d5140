import type { LoadedCase } from '../../../library/cases/load-case-file.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import type { CaseOrder } from '../../order.ts';
import type { Terminal } from '../../terminal.ts';
import { listWanted } from '../list-wanted.ts';
import { changeCase } from './change-case.ts';
import { exportCase } from './export-case.ts';
import { importCase } from './import-case.ts';
import { reportCase } from './report-case.ts';
import { showMatrix } from './show-matrix.ts';
import { showTestimony } from './show-testimony.ts';
import { tellCase } from './tell-case.ts';

/** `loaded` is the case file that is to be imported. */
export async function carryOutCase(
  ibid: Ibid,
  { what, json }: CaseOrder,
  terminal: Terminal,
  loaded: LoadedCase | null,
): Promise<boolean> {
  switch (what.task) {
    case 'import':
      if (loaded === null) throw new Error('a case file that is to be imported was not loaded');
      return importCase(ibid, loaded, what.existing, json, terminal);
    case 'report':
      return reportCase(ibid, what.claims, json, terminal);
    case 'matrix':
      return showMatrix(ibid, what, json, terminal);
    case 'testimony':
      return showTestimony(ibid, what, json, terminal);
    case 'graph':
    case 'export':
      return exportCase(ibid, what.task, json, terminal);
    case 'wanted':
      return listWanted(ibid, { json }, terminal);
    case 'rank':
    case 'suggestions':
      return tellCase(ibid, what.task, json, terminal);
    case 'match':
    case 'quote':
    case 'join':
    case 'delete':
    case 'separate':
    case 'name':
      return changeCase(ibid, what, json, terminal);
  }
}
