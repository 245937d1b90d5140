import { basename, dirname, resolve } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { documentRow } from '#shared/organisation/matches.ts';
import { referenceText } from '../../citing/references/reference-file.ts';
import { libraryItems } from '../../export/library-items.ts';
import { writeFiles } from '../../export/write-files.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import { narrowed } from '../narrowed.ts';
import type { ReferencesOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** The documents as works, for reference managers, on the terminal or in a file. */
export async function writeReferences(
  ibid: Ibid,
  { format, file, existing, json, ...choice }: ReferencesOrder,
  terminal: Terminal,
): Promise<boolean> {
  const held = (await ibid.handlers['documents.list']()).filter(({ trashedAt }) => trashedAt === null);
  const documents = await narrowed(ibid, held, documentRow, choice);
  // Each has its key for good before it is told to anybody.
  await ibid.handlers['documents.works']();
  const items = await libraryItems(
    ibid.db,
    documents.map(({ id }) => id),
  );
  const text = referenceText(format, items);
  if (file === null) {
    await terminal.out(text);
    return true;
  }
  const path = resolve(file);
  const inTheWay = await writeFiles(
    dirname(path),
    [{ name: basename(path), content: text }],
    existing === 'replace',
  );
  if (inTheWay.length > 0)
    throw new Failed('file-exists', `“${shown(file)}” is there already. Say --existing replace.`);
  await terminal.out(
    json
      ? `${toJson({ file, works: items.length })}\n`
      : `${counted(items.length, 'work')} in ${shown(file)}.\n`,
  );
  return true;
}
