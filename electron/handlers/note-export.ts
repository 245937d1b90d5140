import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import type { ExistingFiles, ExportOptions, ExportOutcome } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import { type ExportPlan, planExport, writeExport } from '../export/export-notes.ts';
import { giveKeys } from '../library/list-works.ts';
import { wordsOfFile } from '../library/words-of-file.ts';
import { listNotes } from '../storage/notes.ts';
import type { HandlerParts } from './parts.ts';
import { redactionOf } from './redaction-of.ts';

interface Pending {
  readonly exportId: string;
  readonly plan: ExportPlan;
  readonly folder: string;
}

/**
 * Exports to a folder that the person chooses. An export that finds files in its way waits for their word on it;
 * one waits at most, since a dialog that a later export has replaced can no longer be answered.
 */
export function createNoteExport({ db, host, reader }: Pick<HandlerParts, 'db' | 'host' | 'reader'>) {
  let pending: Pending | null = null;

  return {
    async begin(ids: readonly NoteId[], options: ExportOptions): Promise<ExportOutcome | null> {
      const known = new Set((await listNotes(db)).map(({ id }) => id));
      if (!ids.every((id) => known.has(id)))
        throw new Failed('not-found', 'This note is not in the library.');
      await giveKeys(db);
      // Before the dialog: an export that cannot be sound should not ask where to go.
      const plan = await planExport(db, ids, options, await redactionOf(db, options), {
        print: (html) => host.printPage(html),
        read: (bytes) => wordsOfFile(reader, { name: 'Exported.pdf', bytes }),
      });
      const folder = await host.chooseFolder('export');
      if (folder === null) return null;
      const outcome = await writeExport(plan, folder, 'refuse');
      pending = null;
      if (outcome.status === 'written') return { ...outcome, folder: basename(folder) };
      pending = { exportId: randomUUID(), plan, folder };
      return { ...outcome, folder: basename(folder), exportId: pending.exportId };
    },

    async confirm(exportId: string, existing: ExistingFiles): Promise<ExportOutcome> {
      if (pending?.exportId !== exportId) {
        throw new Failed('not-found', 'This export is over. Please export the notes again.');
      }
      const { plan, folder } = pending;
      pending = null;
      const outcome = await writeExport(plan, folder, existing);
      if (outcome.status === 'exists') throw new Error('an export that may replace files was refused');
      return { ...outcome, folder: basename(folder) };
    },
  };
}
