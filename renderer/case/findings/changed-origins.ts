import type { ClaimSummary } from '#shared/model/case-shown.ts';
import type { Origins } from '#shared/model/case-report.ts';
import { counted } from '../../ui/counted.ts';

const SHOWN_LETTERS = 60;

/** Which claims come from another number of origins than before, as sentences. */
export function changedOrigins(
  before: readonly ClaimSummary[],
  after: readonly ClaimSummary[],
): readonly { readonly id: string; readonly message: string }[] {
  const former = new Map(before.map((claim) => [claim.id, claim.origins]));
  return after.flatMap(({ id, text, origins }) => {
    const was = former.get(id);
    if (!was || (was.certain === origins.certain && was.possible === origins.possible)) return [];
    return [{ id, message: `“${shortened(text)}” now has ${inWords(origins)}, before ${inWords(was)}.` }];
  });
}

/** At the end of a word. */
function shortened(text: string): string {
  if (text.length <= SHOWN_LETTERS) return text;
  const cut = text.lastIndexOf(' ', SHOWN_LETTERS);
  return `${text.slice(0, cut > 0 ? cut : SHOWN_LETTERS)}…`;
}

function inWords({ certain, possible }: Origins): string {
  const more = possible > certain ? ` (possibly ${possible.toLocaleString('en')})` : '';
  return `${counted(certain, 'independent origin')}${more}`;
}
