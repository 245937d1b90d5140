// Controls of C0 and C1: in a terminal they move the cursor, change its title or worse. Foreign text may hold any.
const CONTROLS = /[\p{Cc}]/gu;
// Marks that turn the direction of what follows, up to the end of the line.
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Foreign words made fit for a line of a terminal, where they do not change the order of what stands beside them. */
export function shown(text: string): string {
  return isolated(inOneLine(text).trim());
}

/** Foreign words with their white space as single blanks and their unseen signs shown. */
export function inOneLine(text: string): string {
  return shownAlone(text.replaceAll(/\s+/g, ' '));
}

/** Words from right to left, so that they turn nothing else on the line. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}

/** Foreign words that have their lines to themselves. Line feeds stay, and tabs. */
export function shownAlone(text: string): string {
  return text
    .replaceAll(TURNING, '')
    .replaceAll(CONTROLS, (control) => (control === '\n' || control === '\t' ? control : '\ufffd'));
}

/** JSON as ever, with what a terminal might obey written as escapes: the value is the same. */
export function toJson(value: unknown, indent = ''): string {
  const json = JSON.stringify(value, null, 2) ?? 'null';
  return json.replaceAll(OBEYED, escaped).replaceAll('\n', `\n${indent}`);
}

/** As `toJson`, on one line. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(OBEYED, escaped);
}

const OBEYED = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
