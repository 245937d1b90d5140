import type { PassageUse } from '#shared/model/passage.ts';

const SHOWN_LETTERS = 180;

/** As much of the words of a passage as fits a card. */
export function shortened(words: string, letters = SHOWN_LETTERS): string {
  if (words.length <= letters) return words;
  const cut = words.lastIndexOf(' ', letters);
  return `${words.slice(0, cut > 0 ? cut : letters)} …`;
}

/** What has been made of passages, for the ear: `2 marked passages: Disputed; 1 comment; 1 statement; used in 1 note`. */
export function usesInWords(passages: readonly PassageUse[], names: readonly string[]): string {
  const notes = new Set(passages.flatMap((passage) => passage.notes.map((note) => note.id))).size;
  const comments = passages.filter(({ comment }) => comment !== '').length;
  const links = passages.reduce((sum, passage) => sum + passage.links, 0);
  const statements = passages.reduce((sum, passage) => sum + passage.statements, 0);
  const passagesOf = counted(passages.length, 'marked passage');
  return [
    names.length > 0 ? `${passagesOf}: ${names.join(', ')}` : passagesOf,
    comments > 0 ? counted(comments, 'comment') : '',
    links > 0 ? counted(links, 'link') : '',
    statements > 0 ? counted(statements, 'statement') : '',
    notes > 0 ? `used in ${counted(notes, 'note')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

export function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
