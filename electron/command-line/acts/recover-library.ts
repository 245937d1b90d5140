import { basename, resolve } from 'node:path';
import { recoverLibrary as recover } from '../../backups/recover-library.ts';
import type { AskPassword } from '../ask-password.ts';
import { counted } from '../columns.ts';
import { libraryKey } from '../library-key.ts';
import type { RecoverOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Saves what can still be read of a damaged library into a new one. */
export async function recoverLibrary(
  order: RecoverOrder,
  damaged: string,
  terminal: Terminal,
  ask: AskPassword | null,
): Promise<boolean> {
  const { target, json } = order;
  const { tables, documents, notes, findings } = await recover(
    damaged,
    resolve(target),
    await libraryKey(damaged, order, ask),
  );
  if (json) await terminal.out(`${toJson({ tables, documents, notes, findings })}\n`);
  else {
    await terminal.out(
      `Saved ${counted(documents, 'document')} and ${counted(notes, 'note')} into ${shown(basename(target))}.\n`,
    );
    for (const { name, rows, whole } of tables)
      if (!whole)
        await terminal.out(`    ${name}: ${counted(rows, 'row')} could be read, others could not\n`);
    if (findings > 0)
      await terminal.out(`Not all of it is sound: ${counted(findings, 'finding')}. ibid check names them.\n`);
  }
  return true;
}
