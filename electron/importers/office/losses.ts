import { LOCKED_ORIGINAL } from '../locks/refusals.ts';

/** What an office document holds and a text cannot carry, counted while it is read. */
export interface OfficeTally {
  /** It took a password to open the file. */
  unlocked: boolean;
  deletions: number;
  comments: number;
  hidden: number;
  textBoxes: number;
  drawings: number;
  embedded: number;
  formulas: number;
  macros: boolean;
  /** Parts of the file in a format of their own. */
  foreignParts: number;
  /** Signs of fonts that draw something else than their characters say. */
  unknownSigns: number;
  /** The notes are numbered anew on each page, and nothing tells where pages begin. */
  unknownPages: boolean;
}

export function emptyOfficeTally(): OfficeTally {
  return {
    unlocked: false,
    deletions: 0,
    comments: 0,
    hidden: 0,
    textBoxes: 0,
    drawings: 0,
    embedded: 0,
    formulas: 0,
    macros: false,
    foreignParts: 0,
    unknownSigns: 0,
    unknownPages: false,
  };
}

/** Why words that a tracked change took out are not in the text. */
export const DELETED = 'deleted in a tracked change';
export const MOVED = 'moved in a tracked change';

/** Stands where a sign could not be told. */
export const UNKNOWN_SIGN = '\ufffd';

/** Sentences for a person, in a fixed order. */
export function officeLosses(tally: OfficeTally): readonly string[] {
  return [
    tally.unlocked ? LOCKED_ORIGINAL : null,
    sentence(
      tally.deletions,
      'tracked deletion is',
      'tracked deletions are',
      'left out: the text reads as if all changes were accepted',
    ),
    sentence(
      tally.comments,
      'comment is',
      'comments are',
      'not in the text, and listed with what was left out',
    ),
    sentence(tally.hidden, 'hidden passage is', 'hidden passages are', 'left out'),
    sentence(
      tally.textBoxes,
      'text box stands',
      'text boxes stand',
      'behind the paragraph that it was fastened to',
    ),
    sentence(tally.drawings, 'drawing was', 'drawings were', 'not carried over'),
    sentence(tally.embedded, 'embedded object was', 'embedded objects were', 'left out, and never opened'),
    sentence(tally.formulas, 'formula is', 'formulas are', 'written in one line'),
    tally.macros ? 'The file holds macros. They were neither read nor run.' : null,
    sentence(
      tally.foreignParts,
      'part of the file is',
      'parts of the file are',
      'in a format of its own and was not read',
    ),
    sentence(
      tally.unknownSigns,
      'sign',
      'signs',
      `of a symbol font could not be told: ${UNKNOWN_SIGN} stands in the place`,
    ),
    tally.unknownPages
      ? 'The notes are numbered anew on every page, but the file does not say where pages begin: their numbers run on instead.'
      : null,
  ].filter((loss) => loss !== null);
}

function sentence(number: number, one: string, many: string, rest: string): string | null {
  if (number === 0) return null;
  return number === 1
    ? `One ${one} ${rest}.`
    : `${number} ${many} ${rest.replace(' it was', ' they were').replace('its own and was', 'their own and were')}.`;
}
