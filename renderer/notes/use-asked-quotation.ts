import { useEffect } from 'react';
import type { AskedPassage } from '../bridge/targets.ts';
import { INSERT_PASSAGE_REFERENCE } from '../editor/extensions/passage-reference/passage-reference-extension.ts';
import { INSERT_QUOTATION } from '../editor/extensions/quotation/quotation-extension.ts';
import type { NoteSession } from './note-session.ts';

/** Outlives the pane, which may leave the screen and return while it is still handed the same request. */
const inserted = new WeakSet<AskedPassage>();

/** Inserts what was asked for once, as soon as there is a note to hold it. */
export function useAskedQuotation(session: NoteSession | null, asked: AskedPassage | null): void {
  useEffect(() => {
    if (session === null || asked === null || inserted.has(asked)) return;
    inserted.add(asked);
    const command = asked.as === 'reference' ? INSERT_PASSAGE_REFERENCE : INSERT_QUOTATION;
    session.editor.dispatchCommand(command, asked.passageId);
  }, [session, asked]);
}
