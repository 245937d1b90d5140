import { resolve } from 'node:path';
import type { LongWork } from '../../library/long-work.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import type { ArchiveOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

export async function archiveLibrary(
  { archives }: Ibid,
  { folder, json }: ArchiveOrder,
  terminal: Terminal,
  work: LongWork,
): Promise<boolean> {
  const { files, bytes, remarks } = await archives.write(resolve(folder), work);
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  await terminal.out(
    json
      ? `${toJson({ folder, files, bytes, remarks })}\n`
      : `${counted(files, 'file')}, ${megabytes} MB, in ${shown(folder)}. README.md in it says what lies where.\n${remarks.map((remark) => `${shown(remark)}\n`).join('')}`,
  );
  return true;
}

export async function restoreArchive(
  { archives, indexed }: Ibid,
  { folder, json }: ArchiveOrder,
  terminal: Terminal,
  work: LongWork,
): Promise<boolean> {
  const restored = await archives.restore(resolve(folder), work);
  await indexed();
  const { documents, passages, notes } = restored;
  await terminal.out(
    json
      ? `${toJson(restored)}\n`
      : `${counted(documents, 'document')}, ${counted(passages, 'passage')} and ${counted(notes, 'note')} restored.\n`,
  );
  return true;
}
