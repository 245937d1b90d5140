/** What a note without a title goes by. */
export const UNTITLED = 'Untitled note';

/** Room for ` (99).csl.json` within the 143 bytes that the strictest common file system (eCryptfs) leaves a name. */
const LONGEST = 120;
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[. ])/iu;
/** Marks that change the direction of what follows: a name with them may be shown as another one. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The title as the name of a file, without extension, on every system. Never empty; at most 120 bytes in UTF-8. */
export function fileNameFrom(title: string): string {
  const words = title
    .normalize('NFC')
    .replaceAll(DIRECTION_MARKS, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/[<>:"/\\|?*\ufffe\uffff]+/gu, '-');
  const name = trimmed(shortened(trimmed(words)));
  if (!/[\p{L}\p{N}\p{S}]/u.test(name)) return UNTITLED;
  return RESERVED.test(name) ? `Note ${name}` : name;
}

/** Windows drops full stops and spaces at the end; a full stop or hyphen in front hides a file or makes it an option. */
function trimmed(name: string): string {
  return name.replaceAll(/^[\s.-]+|[\s.-]+$/gu, '');
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    if (Buffer.byteLength(kept + segment) > LONGEST) break;
    kept += segment;
  }
  return kept;
}

/** Two names with the same key may be one file on some system. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}

export interface Named {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
}

/**
 * A name for each note. Of several with the same name the oldest has it, and the others have their ids behind it,
 * so that a note goes by the same name in every export.
 */
export function fileNamesFor(notes: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const byAge = notes.toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
  for (const { id, title } of byAge) {
    const plain = fileNameFrom(title);
    const name = taken.has(nameKey(plain)) ? `${plain} ${id}` : plain;
    taken.add(nameKey(name));
    names.set(id, name);
  }
  return names;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
