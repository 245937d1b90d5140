import { useEffect } from 'react';
import type { PassageId } from '#shared/model/ids.ts';
import { INSERT_QUOTATION } from '../editor/extensions/quotation/quotation-extension.ts';
import type { NoteSession } from './note-session.ts';

export interface AskedQuotation {
  readonly passageId: PassageId;
}

/** Outlives the pane, which may leave the screen and return while it is still handed the same request. */
const inserted = new WeakSet<AskedQuotation>();

/** Inserts what was asked for once, as soon as there is a note to hold it. */
export function useAskedQuotation(session: NoteSession | null, asked: AskedQuotation | null): void {
  useEffect(() => {
    if (session === null || asked === null || inserted.has(asked)) return;
    inserted.add(asked);
    session.editor.dispatchCommand(INSERT_QUOTATION, asked.passageId);
  }, [session, asked]);
}
