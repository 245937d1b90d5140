import { edtfInWords } from '../edtf/in-words.ts';
import type { Anachronism } from './anachronisms.ts';

/** `tells of 3 May 1989, but the speaker was there until 1988`. `titleOf` names an item by its id. */
export function anachronismInWords(found: Anachronism, titleOf: (id: string) => string): string {
  const [earlier, later] = [edtfInWords(found.earlier), edtfInWords(found.later)];
  const said = {
    'after-leaving': `tells at first hand of ${later}, but the speaker was there ${presence(found.earlier)}`,
    'before-coming': `tells at first hand of ${earlier}, but the speaker was there ${presence(found.later)}`,
    'before-event': `is of ${earlier}, and tells of what happened later: ${later}`,
    'before-said': `was published before it was said: ${earlier}, ${later}`,
    'cites-later': `is of ${earlier}, and cites “${titleOf(found.cited ?? '')}” of ${later}`,
  }[found.kind];
  return found.certainty === 'certain'
    ? said
    : `${said} (unless a date that is marked as doubtful is another)`;
}

function presence(present: string): string {
  const words = edtfInWords(present);
  return /^(?:until|since) /u.test(words) ? words : present.includes('/') ? `from ${words}` : `in ${words}`;
}
