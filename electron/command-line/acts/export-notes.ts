import { Failed } from '#shared/ipc/result.ts';
import type { ExportOptions, ExportOutcome } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import { nameKey } from '#shared/organisation/name.ts';
import { noteRow } from '#shared/organisation/matches.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import { getNamed } from '../find-named.ts';
import { narrowed } from '../narrowed.ts';
import type { ExportOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import { readRedaction } from '../read-redaction.ts';
import { readTemplateFiles } from '../read-template-files.ts';
import type { Terminal } from '../terminal.ts';

/** Writes to the folder that the host chooses, which is the one that was ordered. */
export async function exportNotes(ibid: Ibid, order: ExportOrder, terminal: Terminal): Promise<boolean> {
  const { handlers } = ibid;
  const hidden = order.redact === null ? {} : await hiddenBy(ibid, order.redact);
  const ids = await chosen(ibid, order);
  const outcome = await handlers['notes.export'](ids, {
    flavour: order.flavour,
    texts: order.texts,
    ...hidden,
    ...(order.references === null ? {} : { references: order.references }),
    ...(order.style === null ? {} : { style: order.style }),
    ...(order.locale === null ? {} : { locale: order.locale }),
    templates: await readTemplateFiles(order.templates),
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

/** A list of the library that goes by the name, or what a file says. */
async function hiddenBy(
  { handlers }: Ibid,
  given: string,
): Promise<Pick<ExportOptions, 'policy' | 'redaction'>> {
  const kept = (await handlers['redactions.list']()).find(({ name }) => nameKey(name) === nameKey(given));
  return kept ? { policy: kept.id } : { redaction: await readRedaction(given) };
}

/** Those that are named and those of the collection; without either, all. */
async function chosen(
  ibid: Ibid,
  { notes: names, collection }: Pick<ExportOrder, 'notes' | 'collection'>,
): Promise<readonly NoteId[]> {
  const notes = await ibid.handlers['notes.list']();
  const kept = notes.filter(({ trashedAt }) => trashedAt === null);
  const named = names.map((name) => getNamed(notes, name, 'note'));
  const isNarrowed = names.length > 0 && collection === null;
  const listed = isNarrowed ? [] : await narrowed(ibid, kept, noteRow, { tags: [], collection });
  const wanted = [...named, ...listed];
  if (wanted.length === 0) {
    throw new Failed(
      'not-found',
      `There is no note in this ${collection === null ? 'library' : 'collection'} to export.`,
    );
  }
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
