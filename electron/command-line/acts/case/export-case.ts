import { graphml } from '#shared/graph/graphml.ts';
import { caseGraph } from '../../../export/case/case-graph.ts';
import { caseToFile } from '../../../library/cases/case-to-file.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import { readCase } from '../../../storage/cases.ts';
import { toJson } from '../../shown.ts';
import type { Terminal } from '../../terminal.ts';

/** The whole case, as a case file or as a graph: in GraphML, or in JSON. */
export async function exportCase(
  { db }: Ibid,
  form: 'export' | 'graph',
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const all = await readCase(db);
  if (form === 'export') await terminal.out(`${toJson(caseToFile(all))}\n`);
  else await terminal.out(json ? `${toJson(caseGraph(all))}\n` : graphml(caseGraph(all)));
  return true;
}
