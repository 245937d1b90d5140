import type { NameUse } from '#shared/model/name.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { columns, counted } from '../columns.ts';
import type { PlainOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** In the order in which they were made, without those merged into others. */
export async function listNames(ibid: Ibid, order: PlainOrder, terminal: Terminal): Promise<boolean> {
  const names = await ibid.handlers['names.list']();
  await terminal.out(order.json ? `${toJson(names)}\n` : inWords(names));
  return true;
}

function inWords(names: readonly NameUse[]): string {
  if (names.length === 0) return 'There is no name in this library.\n';
  return columns(
    names.map(({ id, name, kind, notes, aliases }) => [
      id,
      kind,
      counted(notes, 'note'),
      [name, ...aliases].map(shown).join(' — '),
    ]),
  );
}
