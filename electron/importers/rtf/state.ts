/** What holds in a group of an RTF file, and for the groups in it until they say otherwise. */
export interface GroupState {
  readonly destination: Destination;
  readonly characters: CharacterState;
  readonly paragraph: ParagraphState;
  /** How many characters stand in place of one in Unicode, for programs that know none. */
  readonly fallbackLength: number;
  /** Of the link around the words. */
  readonly href: string | null;
  /** The bookmark on a note's marker that the words repeat. */
  readonly noteBookmark: string | null;
  /** Gathers the words, where they are captured. */
  readonly capture: { words: string } | null;
  /** Of the group around, where what is in this one stands twice: once for older programs. */
  readonly around: Destination | null;
  /** For older programs alone. */
  readonly isFallback: boolean;
  /** Makes an endnote of the note at hand. */
  readonly endnote: (() => void) | null;
}

/** Where the text of a group goes. */
export type Destination =
  /** Into the story at hand. */
  | 'text'
  /** Nowhere: data, or what other programs fall back on. */
  | 'nothing'
  | 'fonts'
  | 'styles'
  /** Into the words of the one who asks. */
  | 'captured'
  | 'picture';

export interface CharacterState {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Of words from right to left, in files that say it apart. */
  readonly boldAcross: boolean;
  readonly italicAcross: boolean;
  readonly struck: boolean;
  readonly script: 'sup' | 'sub' | null;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly font: number | null;
  readonly locale: number | null;
  readonly rightToLeft: boolean;
}

export const PLAIN_CHARACTERS: CharacterState = {
  bold: false,
  italic: false,
  boldAcross: false,
  italicAcross: false,
  struck: false,
  script: null,
  hidden: false,
  deleted: false,
  font: null,
  locale: null,
  rightToLeft: false,
};

export interface ParagraphState {
  readonly style: number;
  /** From 0; null where the style says. */
  readonly outline: number | null;
  readonly list: boolean;
  readonly listLevel: number;
  readonly inTable: boolean;
  readonly rightToLeft: boolean;
}

export const PLAIN_PARAGRAPH: ParagraphState = {
  style: 0,
  outline: null,
  list: false,
  listLevel: 0,
  inTable: false,
  rightToLeft: false,
};

export const FIRST_STATE: GroupState = {
  destination: 'text',
  characters: PLAIN_CHARACTERS,
  paragraph: PLAIN_PARAGRAPH,
  fallbackLength: 1,
  href: null,
  noteBookmark: null,
  capture: null,
  around: null,
  isFallback: false,
  endnote: null,
};

/** The change that a control word makes to the looks of characters; null for another word. */
export function changedCharacters(
  name: string,
  parameter: number | null,
  before: CharacterState,
): CharacterState | null {
  const isOn = parameter !== 0;
  switch (name) {
    case 'plain':
      return { ...PLAIN_CHARACTERS, deleted: before.deleted };
    case 'b':
      return { ...before, bold: isOn };
    case 'i':
      return { ...before, italic: isOn };
    // Behind `\ltrch` they are said of the other direction, as Word has it.
    case 'ab':
      return before.rightToLeft ? { ...before, boldAcross: isOn } : before;
    case 'ai':
      return before.rightToLeft ? { ...before, italicAcross: isOn } : before;
    case 'strike':
    case 'striked':
      return { ...before, struck: isOn };
    case 'super':
    case 'up':
      return { ...before, script: isOn ? 'sup' : null };
    case 'sub':
    case 'dn':
      return { ...before, script: isOn ? 'sub' : null };
    case 'nosupersub':
      return { ...before, script: null };
    case 'v':
      return { ...before, hidden: isOn };
    case 'deleted':
      return { ...before, deleted: isOn };
    case 'f':
      return { ...before, font: parameter };
    case 'lang':
      return { ...before, locale: parameter };
    case 'rtlch':
      return { ...before, rightToLeft: true };
    case 'ltrch':
      return { ...before, rightToLeft: false };
    default:
      return null;
  }
}

/** The change that a control word makes to the paragraph; null for another word. */
export function changedParagraph(
  name: string,
  parameter: number | null,
  before: ParagraphState,
): ParagraphState | null {
  switch (name) {
    case 'pard':
      return PLAIN_PARAGRAPH;
    case 's':
      return { ...before, style: parameter ?? 0 };
    case 'outlinelevel':
      return { ...before, outline: parameter };
    case 'ls':
      return { ...before, list: parameter !== 0 };
    case 'ilvl':
      return { ...before, listLevel: parameter ?? 0 };
    case 'intbl':
      return { ...before, inTable: true };
    case 'rtlpar':
      return { ...before, rightToLeft: true };
    case 'ltrpar':
      return { ...before, rightToLeft: false };
    default:
      return null;
  }
}
