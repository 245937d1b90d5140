import { edtfInWords } from '#shared/edtf/in-words.ts';
import type { CslItem } from '#shared/model/citation.ts';
import type { WantedWork } from '#shared/model/citation-graph.ts';
import { citationGraph } from '../../library/citation-graph.ts';
import type { LongWork } from '../../library/long-work.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { columns, counted } from '../columns.ts';
import { mentionedById } from '../mentioned.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Works that are cited and not held, those that most documents cite first. */
export async function listWanted(
  ibid: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
  work: LongWork,
): Promise<boolean> {
  const { documents, wanted } = await citationGraph(ibid.db, work);
  const mentioned = mentionedById(documents);
  const details = wanted.map((one) => ({ ...one, citedBy: one.citedBy.map(mentioned) }));
  await terminal.out(json ? `${toJson(details)}\n` : inWords(wanted));
  return true;
}

function inWords(wanted: readonly WantedWork[]): string {
  if (wanted.length === 0) return 'Every work that is cited is in this library.\n';
  return columns(
    wanted.map(({ citedBy, places, item, raw }) => [
      counted(citedBy.length, 'document'),
      counted(places.length, 'citation'),
      shown(item.title === undefined ? raw : nameOf(item, item.title)),
    ]),
  );
}

/** `Samira Nouri, “Two Winters in the Siah Valley”, 2012` */
function nameOf({ author, editor, issued }: CslItem, title: string): string {
  const people = (author ?? editor ?? []).map(
    ({ given, family, literal }) => literal ?? [given, family].filter((part) => part !== undefined).join(' '),
  );
  const when = issued?.edtf ?? issued?.['date-parts']?.map((parts) => parts[0]).join('/');
  return [...people, `“${title}”`, ...(when === undefined ? [] : [edtfInWords(when)])].join(', ');
}
