import { resolve } from 'node:path';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import type { ArchiveOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

export async function importFolder(
  ibid: Ibid,
  { folder, json }: ArchiveOrder,
  terminal: Terminal,
): Promise<boolean> {
  const imported = await ibid.importNotes(resolve(folder));
  await ibid.indexed();
  const { notes, documents, passages, remarks } = imported;
  await terminal.out(
    json
      ? `${toJson(imported)}\n`
      : `${counted(notes.length, 'note')} with ${counted(passages, 'passage')}, and ${counted(documents.length, 'document')} for them.\n${remarks.map((remark) => `${shown(remark)}\n`).join('')}`,
  );
  return true;
}
