import type { NoteSummary } from '#shared/model/note.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { columns, counted } from '../columns.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Newest change first, without those in the trash. */
export async function listNotes(
  { handlers }: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
): Promise<boolean> {
  const notes = (await handlers['notes.list']()).filter(({ trashedAt }) => trashedAt === null);
  await terminal.out(json ? `${toJson(notes)}\n` : inWords(notes));
  return true;
}

function inWords(notes: readonly NoteSummary[]): string {
  if (notes.length === 0) return 'There is no note in this library.\n';
  return columns(
    notes.map((note) => [
      note.id,
      note.updatedAt.slice(0, 'YYYY-MM-DD'.length),
      counted(note.quotations, 'quotation'),
      shown(note.title) || 'Untitled',
    ]),
  );
}
