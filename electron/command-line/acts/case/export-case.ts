import { graphml } from '#shared/graph/graphml.ts';
import { caseGraph } from '../../../export/case/case-graph.ts';
import { caseToFile } from '../../../library/cases/case-to-file.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import { readCase } from '../../../storage/cases.ts';
import { toJson } from '../../shown.ts';
import type { Terminal } from '../../terminal.ts';

/** The whole case, as a case file or as GraphML. */
export async function exportCase(
  { db }: Ibid,
  form: 'export' | 'graph',
  terminal: Terminal,
): Promise<boolean> {
  const all = await readCase(db);
  await terminal.out(form === 'export' ? `${toJson(caseToFile(all))}\n` : graphml(caseGraph(all)));
  return true;
}
