/** A place in a text that looks as if it referred to a note. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  /** As printed, without brackets. */
  readonly label: string;
  /** True for a form that means other things too, such as `*` or `²`: a marker only when there is such a note. */
  readonly weak: boolean;
}

const DIGITS = '0-9\u06f0-\u06f9\u0660-\u0669';
const SUPERSCRIPTS = '\u2070\u00b9\u00b2\u00b3\u2074-\u2079';

// Three digits at most: `[1988]` is a year, and so are `19[88]` and `[19]88`, which an editor completed. Letters
// alone are no label: `[a]` and `[sic]` are an editor's words.
const BRACKETED = new RegExp(
  String.raw`(?<!(?<![${DIGITS}])[${DIGITS}]{2}(?=\[[${DIGITS}]{2}\]))\[\s?([${DIGITS}]{1,3}|\*{1,3}|[†‡§])\s?\](?![${DIGITS}])`,
  'gu',
);
// Close to a word, so that the `(2)` of an enumeration, which stands before its words, is none.
const IN_PARENTHESES = new RegExp(
  String.raw`(?<=[\p{L}.,;:!?"”’»])\(([${DIGITS}]{1,3})\)(?![\p{L}${DIGITS}])`,
  'gu',
);
// Not behind a digit, a unit of measure or a letter alone: those carry exponents.
const RAISED = new RegExp(
  String.raw`(?<=[\p{L}.,;:!?"”’»)])(?<!\b(?:mm|cm|dm|m|km|ft|in|s)|[${DIGITS}]|(?<!\p{L})\p{L})([${SUPERSCRIPTS}]{1,3})`,
  'gu',
);
const SYMBOLS = /(?<=[\p{L}.,;:!?"”’»)])(\*{1,3}|†|‡)(?![\p{L}\p{N}*])/gu;
/** What stands before the second half of `*words*`. */
const CLOSING_EMPHASIS = /(?:^|[\s("“])\*{1,3}[^\s*][^*]*$/u;

/** What a match cannot be without: far quicker to look for. */
const RAISED_DIGIT = new RegExp(`[${SUPERSCRIPTS}]`, 'u');
const SYMBOL = /[*†‡]/u;

/** Every marker and possible marker of a running text, in order. Offsets are UTF-16 code units. */
export function findMarkers(text: string): readonly Marker[] {
  return [
    ...(text.includes('[') ? found(text, BRACKETED, false) : []),
    ...(text.includes('(') ? found(text, IN_PARENTHESES, true) : []),
    ...(RAISED_DIGIT.test(text) ? found(text, RAISED, true) : []),
    ...(SYMBOL.test(text) ? found(text, SYMBOLS, true) : []).filter(
      ({ start }) => !CLOSING_EMPHASIS.test(text.slice(Math.max(0, start - 400), start)),
    ),
  ].toSorted((a, b) => a.start - b.start);
}

function found(text: string, pattern: RegExp, weak: boolean): readonly Marker[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: match[1] ?? '',
    weak,
  }));
}

/** How a note's label is set off: what one list does throughout. */
export type LabelStyle = 'brackets' | 'point' | 'parenthesis' | 'raised' | 'symbol';

export interface NoteLabel {
  readonly label: string;
  /** Code units up to the first word of the note. */
  readonly length: number;
  readonly style: LabelStyle;
}

const NOTE_LABELS: readonly (readonly [LabelStyle, RegExp])[] = [
  [
    'brackets',
    new RegExp(String.raw`^\s*[[(]\s?([${DIGITS}]{1,3}|\*{1,3}|[†‡§])\s?[\])](?:[.:]|\s?[-–—ـ]+)?\s*`, 'u'),
  ],
  ['point', new RegExp(String.raw`^\s*([${DIGITS}]{1,3})(?:(?:[.:]|\s?[-–—])\s+|\s?ـ+\s*)`, 'u')],
  ['parenthesis', new RegExp(String.raw`^\s*([${DIGITS}]{1,3})\)\s*`, 'u')],
  ['raised', new RegExp(String.raw`^\s*([${SUPERSCRIPTS}]{1,3})\s*`, 'u')],
  ['symbol', /^\s*(\*{1,3}|†|‡|§)\s*(?=[^\s*†‡§])/u],
];

/** The label that a note begins with; null when the text does not begin like a note. */
export function readNoteLabel(text: string): NoteLabel | null {
  for (const [style, pattern] of NOTE_LABELS) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return { label: match[1], length: match[0].length, style };
  }
  return null;
}

/** As Persian and Arabic count with letters: `الف`, `ب`, and `هـ` with the line that shows how it joins. */
const ARABIC_LETTER = /^(?:الف|(?=\p{L})\p{Script=Arabic}\u0640?)$/u;
const ROMAN_NUMBER = /^(?=[ivxl])l?x{0,3}(?:ix|iv|v?i{0,3})$/i;

/** Whether letters could be a label as they count: `b`, `iv`, `الف`. They can be words as well. */
export function isLetterLabel(text: string): boolean {
  return /^[a-z]$/i.test(text) || ROMAN_NUMBER.test(text) || ARABIC_LETTER.test(text);
}

/** The number that a label's digits write, in any of the three scripts or raised; null for a symbol. */
export function labelNumber(label: string): number | null {
  const plain = Array.from(label, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
    return digit.normalize('NFKD');
  }).join('');
  return /^[0-9]+$/.test(plain) ? Number.parseInt(plain, 10) : null;
}

/** What two labels that mean the same note have in common: `۱`, `¹` and `1`. */
export function labelKey(label: string): string {
  return String(labelNumber(label) ?? label.trim().toLowerCase());
}

const NOTES_HEADINGS = new Set(
  [
    'notes',
    'note',
    'footnotes',
    'endnotes',
    'end notes',
    'references',
    'sources',
    'notes and references',
    'references and notes',
    'citations',
    'works cited',
    'پانوشت',
    'پانوشتها',
    'پانویس',
    'پانویسها',
    'پینوشت',
    'پینوشتها',
    'یادداشت',
    'یادداشتها',
    'منابع',
    'ارجاعات',
    'مراجع',
    'زیرنویس',
    'زیرنویسها',
    'توضیحات',
    'الهوامش',
    'هوامش',
    'المراجع',
    'المصادر',
    'الحواشی',
    'ملاحظات',
  ].map(headingKey),
);

/** True for a line that is nothing but the heading of a list of notes. */
export function isNotesHeading(text: string): boolean {
  return text.length <= 60 && !/^\s*[[(]/u.test(text) && NOTES_HEADINGS.has(headingKey(text));
}

function headingKey(text: string): string {
  return (
    text
      .toLowerCase()
      // `References [edit]`
      .replace(/(?<=\S)\s*\[[^\]]*\]\s*$/u, '')
      .replaceAll(/[\u200c\u200e\u200f\u0640]/g, '')
      .replaceAll(/ها(?:ی)?$/g, 'ها')
      .replaceAll('ي', 'ی')
      .replaceAll('ك', 'ک')
      .replaceAll(/[^\p{L}\s]/gu, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ها$/g, 'ها')
      .trim()
  );
}
