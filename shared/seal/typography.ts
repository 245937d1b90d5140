import { TYPOGRAPHY_TABLE } from './typography-table.ts';

/** Between two letters of Arabic script it is a half-space, and stays; elsewhere it is a mark that is not seen. */
export const HALF_SPACE = '\u200c';

const TABLE: ReadonlyMap<string, string> = new Map(
  TYPOGRAPHY_TABLE.flatMap(({ from, to }) => Array.from(from, (character) => [character, to] as const)),
);
/** Ligatures of Latin letters, and the shapes that Arabic letters take within a word. */
const PRESENTATION_FORMS = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g;
const LISTED = new RegExp(`[${[...TABLE.keys()].join('').replaceAll(/[\\\]^-]/g, String.raw`\$&`)}]`, 'gu');

/**
 * The words in one way to typeset them: two texts that are the same in it say the same. Unicode's canonical equivalents
 * and presentation forms are one, then comes the table; an ellipsis may be dots, and a dash hyphens or stand between
 * spaces; a space that does not break may have a backslash before it, as pandoc writes it.
 */
export function inTypography(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .replaceAll(LISTED, (character) => TABLE.get(character) ?? '')
    .replaceAll('\0', '\ufffd')
    .replaceAll(/\\(?=[ \t\n])/g, '')
    .replaceAll(/[ \t\n\v\f\r]+/g, ' ')
    .replaceAll(/ ?-[- ]*/g, '-')
    .replaceAll(/\.(?: ?\.){2,}/g, '…')
    .replaceAll(
      /(?<![\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff])\u200c+|\u200c+(?![\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u200c])/g,
      '',
    )
    .replaceAll(/\u200c+/g, HALF_SPACE)
    .trim();
}

/** However the lines of a text are laid out: any run of white space on the keyboard is one space. */
export function inOneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replaceAll(/[ \t\n\v\f\r]+/g, ' ')
    .replaceAll(/^ | $/g, '');
}
