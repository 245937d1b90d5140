/** A place in a text where what is seen is not what stands there. */
export interface DeceptiveSign {
  readonly start: number;
  readonly end: number;
  /** `direction` turns the order of what follows; `unseen` has no width; `look-alike` is of another alphabet than its word. */
  readonly kind: 'direction' | 'unseen' | 'look-alike';
  /** What it is, in words. */
  readonly what: string;
}

/** https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings and the three sections behind it. */
const DIRECTIONS: Readonly<Record<string, string>> = {
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of a direction',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first-strong isolate',
  '\u2069': 'end of an isolate',
};
const UNSEEN: Readonly<Record<string, string>> = {
  '\u180e': 'vowel separator',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u2060': 'word joiner',
  '\u2061': 'invisible function application',
  '\u2062': 'invisible times',
  '\u2063': 'invisible separator',
  '\u2064': 'invisible plus',
  '\ufeff': 'zero width no-break space',
  '\u3164': 'filler',
};

/** Letters that look like Latin ones: the most common of https://www.unicode.org/reports/tr39/#Confusable_Detection. */
const CYRILLIC = 'аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЈЅҮԌ';
const GREEK = 'οανρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LOOK_ALIKE = `[${CYRILLIC}${GREEK}]`;

/**
 * Joiners belong to Arabic script, to Indic ones and to emoji; between Latin letters nobody sees or needs them. A letter is told
 * by its neighbours in the same word: a text in Cyrillic or Greek deceives nobody.
 */
const SIGNS = new RegExp(
  [
    '(?<direction>[\\u202a-\\u202e\\u2066-\\u2069])',
    '(?<unseen>[\\u180e\\u200b\\u2060-\\u2064\\u3164\\ufeff]|[\\u{e0000}-\\u{e007f}]+|(?<=\\p{Script=Latin})[\\u200c\\u200d](?=\\p{Script=Latin}))',
    `(?<alike>(?<=\\p{Script=Latin})${LOOK_ALIKE}+(?=\\p{Script=Latin}|\\P{L}|$)|(?<!\\p{L})${LOOK_ALIKE}+(?=\\p{Script=Latin}))`,
  ].join('|'),
  'gu',
);

/** In order, none over another. */
export function deceptiveSigns(text: string): readonly DeceptiveSign[] {
  return Array.from(text.matchAll(SIGNS), ({ 0: found, index: start, groups = {} }) => {
    const end = start + found.length;
    if (groups['direction'] !== undefined)
      return { start, end, kind: 'direction', what: `unseen sign: ${DIRECTIONS[found] ?? 'direction'}` };
    if (groups['unseen'] !== undefined)
      return { start, end, kind: 'unseen', what: `unseen sign: ${UNSEEN[found] ?? 'tag'}` };
    const alphabet = /^\p{Script=Cyrillic}/u.test(found) ? 'Cyrillic' : 'Greek';
    return { start, end, kind: 'look-alike', what: `${alphabet} in a Latin word` };
  });
}
