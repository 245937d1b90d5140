/** What a field makes of the words that it shows. */
export interface FieldMeaning {
  /** Where the words lead. */
  readonly href: string | null;
  /** The bookmark on a note's marker that the words repeat. */
  readonly noteBookmark: string | null;
}

/** As LibreOffice calls the bookmark that it puts beside a marker for others to refer to it. */
export const NOTE_BOOKMARK = /^_Ref[FE]\d+$/;

export const NO_MEANING: FieldMeaning = { href: null, noteBookmark: null };

/** The code of a field: https://support.microsoft.com/office/list-of-field-codes-in-word-1ad6d91a-55a7-4a8d-b535-cf7888659a51 */
export function fieldMeaning(code: string): FieldMeaning {
  const [name, ...words] = [...code.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map((match) => ({
    text: (match[1] ?? match[2] ?? '').replaceAll(/\\(["\\])/g, '$1'),
    isQuoted: match[1] !== undefined,
  }));
  const kind = name?.text.toUpperCase();
  if (kind === 'NOTEREF' || (kind === 'REF' && NOTE_BOOKMARK.test(words[0]?.text ?? '')))
    return { href: null, noteBookmark: words[0]?.text ?? null };
  if (kind !== 'HYPERLINK') return NO_MEANING;
  let address = '';
  let place = '';
  for (const [index, { text, isQuoted }] of words.entries()) {
    const before = words[index - 1];
    const option =
      before && !before.isQuoted && /^\\[a-z]$/i.test(before.text) ? before.text.toLowerCase() : '';
    if (!isQuoted && text.startsWith('\\')) continue;
    if (option === '\\l') place = text;
    else if (option === '' || option === '\\n') address ||= text;
  }
  const href = `${address}${place === '' ? '' : `#${place}`}`;
  return href === '' ? NO_MEANING : { href, noteBookmark: null };
}
