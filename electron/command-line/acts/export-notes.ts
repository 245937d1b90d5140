import { Failed } from '#shared/ipc/result.ts';
import type { ExportOutcome } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import { getNamed } from '../find-named.ts';
import type { ExportOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import { readRedaction } from '../read-redaction.ts';
import type { Terminal } from '../terminal.ts';

/** Writes to the folder that the host chooses, which is the one that was ordered. */
export async function exportNotes(
  { handlers }: Ibid,
  order: ExportOrder,
  terminal: Terminal,
): Promise<boolean> {
  const redaction = order.redact === null ? null : await readRedaction(order.redact);
  const ids = chosen(await handlers['notes.list'](), order.notes);
  const outcome = await handlers['notes.export'](ids, {
    texts: order.texts,
    ...(redaction ? { redaction } : {}),
  });
  if (outcome === null) throw new Error('the command line always chooses a folder');
  const written = outcome.status === 'exists' ? await confirm(handlers, outcome, order) : outcome;
  const { files, footnotes, remarks } = written;
  await terminal.out(
    order.json
      ? `${toJson({ folder: order.folder, files, footnotes, remarks })}\n`
      : `${counted(files.length, 'file')} with ${counted(footnotes, 'footnote')} in ${shown(order.folder)}:\n${files.map((file) => `  ${shown(file)}\n`).join('')}${remarks.map((remark) => `${shown(remark)}\n`).join('')}`,
  );
  return true;
}

function chosen(notes: readonly NoteSummary[], names: readonly string[]): readonly NoteId[] {
  const kept = notes.filter(({ trashedAt }) => trashedAt === null);
  const wanted = names.length > 0 ? names.map((name) => getNamed(notes, name, 'note')) : kept;
  if (wanted.length === 0) throw new Failed('not-found', 'There is no note in this library to export.');
  return [...new Set(wanted.map(({ id }) => id))];
}

type Exists = Extract<ExportOutcome, { readonly status: 'exists' }>;
type Written = Extract<ExportOutcome, { readonly status: 'written' }>;

async function confirm(
  handlers: Ibid['handlers'],
  { exportId, files }: Exists,
  order: ExportOrder,
): Promise<Written> {
  if (order.existing === null) {
    throw new Failed(
      'file-exists',
      `In “${shown(order.folder)}” there is already: ${files.map((file) => shown(file)).join(', ')}. Nothing was written. Say --existing replace or --existing keep-both.`,
    );
  }
  const outcome = await handlers['notes.confirmExport'](exportId, order.existing);
  if (outcome.status !== 'written') throw new Error('an export that was confirmed was not written');
  return outcome;
}
