import type { NoteSummary } from '#shared/model/note.ts';
import { noteRow } from '#shared/organisation/matches.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { columns, counted } from '../columns.ts';
import { narrowed } from '../narrowed.ts';
import type { ListOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Newest change first, without those in the trash. */
export async function listNotes(ibid: Ibid, order: ListOrder, terminal: Terminal): Promise<boolean> {
  const held = (await ibid.handlers['notes.list']()).filter(({ trashedAt }) => trashedAt === null);
  const notes = await narrowed(ibid, held, noteRow, order);
  await terminal.out(order.json ? `${toJson(notes)}\n` : inWords(notes, held.length));
  return true;
}

function inWords(notes: readonly NoteSummary[], held: number): string {
  if (notes.length === 0)
    return held === 0 ? 'There is no note in this library.\n' : 'There is no such note.\n';
  return columns(
    notes.map((note) => [
      note.id,
      note.updatedAt.slice(0, 'YYYY-MM-DD'.length),
      counted(note.quotations, 'quotation'),
      shown(note.title) || 'Untitled',
    ]),
  );
}
