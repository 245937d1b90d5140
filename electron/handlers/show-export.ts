import type { ExportFlavour, ExportOptions, ExportPreview, PreviewedFile } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import { planExport } from '../export/export-notes.ts';
import { plannedFiles } from '../export/planned-files.ts';
import type { ExportFile } from '../export/render-note.ts';
import type { Reader } from '../storage/database.ts';
import { redactionOf } from './redaction-of.ts';

/** In UTF-16 code units, or bytes: what a window takes at once. */
const MOST_SHOWN = 4_000_000;
/** What no window draws; the web page has the same words. */
const SHOWN_AS_PAGE: readonly ExportFlavour[] = ['docx', 'odt', 'pdf'];

/** Renders an export for a look, in memory alone. Fails as `planExport`. */
export async function showExport(
  db: Reader,
  ids: readonly NoteId[],
  options: ExportOptions,
): Promise<ExportPreview> {
  const flavour = SHOWN_AS_PAGE.includes(options.flavour) ? 'html' : options.flavour;
  const plan = await planExport(
    db,
    ids,
    { ...options, flavour, texts: false },
    await redactionOf(db, options),
  );
  const { notes, sources, others } = await plannedFiles(plan);
  // Several notes may show the same picture.
  const files = [...new Map([...notes, ...sources, ...others].map((file) => [file.name, file])).values()];
  const shown: PreviewedFile[] = [];
  let size = 0;
  for (const file of files) {
    size += file.content.length;
    if (size > MOST_SHOWN && shown.length > 0) break;
    shown.push({ name: file.name, shown: await lookOf(file) });
  }
  return { files: shown, left: files.length - shown.length };
}

async function lookOf({ name, content }: ExportFile): Promise<PreviewedFile['shown']> {
  if (typeof content !== 'string') return { kind: 'size', bytes: content.length };
  if (!name.endsWith('.html')) return { kind: 'text', text: content };
  // Loaded once somebody looks: what reads style sheets takes its time, and no start of Ibid needs it.
  const { showPage } = await import('../originals/web-page/show-page.ts');
  return { kind: 'page', page: showPage({ name, bytes: Buffer.from(content) }, 'html') };
}
