import type { CaseCounts } from '#shared/model/case-shown.ts';
import type { ImportedCase } from '../../../library/cases/import-case.ts';
import type { LoadedCase } from '../../../library/cases/load-case-file.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import { counted } from '../../columns.ts';
import { shown, toJson } from '../../shown.ts';
import type { Terminal } from '../../terminal.ts';

/** Fails with `invalid-case` and with `conflict`. */
export async function importCase(
  { cases }: Ibid,
  { name, file, ignored }: LoadedCase,
  existing: 'refuse' | 'replace',
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const imported = await cases.importFile(file, existing);
  await terminal.out(json ? `${toJson({ ...imported, ignored })}\n` : inWords(name, imported, ignored));
  return true;
}

function inWords(
  name: string,
  { added, changed, known, bare }: ImportedCase,
  ignored: readonly string[],
): string {
  const lines = [
    `${shown(name)}: ${countsInWords(added)} added`,
    ...(Object.values(changed).some((count) => count > 0)
      ? [`  that say more or something else now: ${countsInWords(changed)}`]
      : []),
    ...(Object.values(known).some((count) => count > 0)
      ? [`  in the library already: ${countsInWords(known)}`]
      : []),
    ...(bare.sources.length > 0 ? [`  sources of which only the id is known: ${listed(bare.sources)}`] : []),
    ...(bare.documents.length > 0
      ? [`  documents of which only the id is known: ${listed(bare.documents)}`]
      : []),
    ...(ignored.length > 0 ? [`  not understood, and left out: ${listed(ignored)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function countsInWords({ sources, documents, statements, claims }: CaseCounts): string {
  return [
    counted(sources, 'source'),
    counted(documents, 'document'),
    counted(statements, 'statement'),
    counted(claims, 'claim'),
  ].join(', ');
}

const MOST_LISTED = 20;

function listed(ids: readonly string[]): string {
  const more = ids.length - MOST_LISTED;
  return `${ids.slice(0, MOST_LISTED).map(shown).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}
