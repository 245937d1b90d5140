import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import { nameProblem, tidyName } from '#shared/organisation/name.ts';
import { listHighlightColours, renameHighlightColour } from '../storage/highlight-colours.ts';
import type { HandlerParts } from './parts.ts';

export function highlightHandlers({ db, host }: HandlerParts) {
  return {
    'highlights.colours': () => listHighlightColours(db),
    'highlights.rename': async (colour, given) => {
      const name = tidyName(given);
      const problem = nameProblem(name);
      if (problem !== null) throw new Failed('invalid-name', problem);
      const colours = await db.transaction(async (tx) => {
        await renameHighlightColour(tx, colour, name);
        return listHighlightColours(tx);
      }, 'Rename colour');
      host.emit('highlights.changed', { colours: [colour] });
      return colours;
    },
  } satisfies Partial<Handlers>;
}
