import { workByName } from '#shared/citing/reference-in-words.ts';
import type { WantedSource } from '#shared/model/source-graph.ts';
import { caseKnower } from '../../library/cases/known-case.ts';
import { wantedSources } from '../../library/cases/wanted-sources.ts';
import { citationGraph } from '../../library/citation-graph.ts';
import type { LongWork } from '../../library/long-work.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { columns, counted } from '../columns.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** What is cited or spoken of in the case and not held: that on which most claims rest first, then the most cited. */
export async function listWanted(
  { db }: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
  work: LongWork = {},
): Promise<boolean> {
  const known = await caseKnower(db).know();
  const found = await wantedSources(db, known, await citationGraph(db, work));
  const wanted = found.map(({ source }) => source);
  await terminal.out(json ? `${toJson(wanted)}\n` : inWords(wanted));
  return true;
}

function inWords(wanted: readonly WantedSource[]): string {
  if (wanted.length === 0) return 'Every work that is cited, or spoken of in the case, is in this library.\n';
  return columns(
    wanted.map((one) => [
      counted(one.claims, 'claim'),
      counted(new Set(one.citedBy.map(({ documentId }) => documentId)).size, 'document'),
      counted(one.citedBy.length, 'citation'),
      nameOf(one),
    ]),
  );
}

/** With its id in the case, where it has one. */
function nameOf({ item, called, caseDocument }: WantedSource): string {
  const name = item.title === undefined ? called : workByName(item, item.title);
  if (caseDocument === null || name === caseDocument) return shown(name);
  return `${shown(caseDocument)} ${shown(name)}`;
}
