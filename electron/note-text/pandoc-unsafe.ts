import type { Unsafe } from 'mdast-util-to-markdown';

/** Where a character stands for itself, or is written in another way. */
const VERBATIM: NonNullable<Unsafe['inConstruct']> = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
];
/** Words of others, which have to come out as they went in. A person's own words may be given curly quotes. */
const QUOTED: NonNullable<Unsafe['inConstruct']> = ['blockquote', 'footnoteDefinition'];

/**
 * What pandoc's `markdown` reads as more than a character, and GitHub's does not. It may be escaped for both.
 * https://pandoc.org/MANUAL.html#pandocs-markdown
 */
export const pandocUnsafe: readonly Unsafe[] = [
  // Citations, mathematics, superscripts and notes in place, attributes, non-breaking spaces and TeX, and tags with
  // names in any script.
  ...Array.from('@$^{\\<', (character) => ({
    character,
    inConstruct: 'phrasing' as const,
    notInConstruct: VERBATIM,
  })),
  // Alone it is harmless, but a parser looks for its opening one as far back as the paragraph goes.
  { character: ']', inConstruct: 'phrasing', notInConstruct: VERBATIM },
  // Definition lists and fenced divs; line blocks.
  { atBreak: true, character: ':' },
  { atBreak: true, character: '|' },
  // A footnote's marker at the start of a paragraph with a colon behind it would be its definition.
  { before: '\\]', character: ':', inConstruct: 'phrasing', notInConstruct: VERBATIM },
  // Lists that count with letters or roman numbers, or have their numbers in brackets.
  { atBreak: true, character: '(', after: '[0-9A-Za-z#]+\\)' },
  ...['.', '\\)'].map((character) => ({
    atBreak: true,
    before: '(?:[A-Za-z]|[ivxlcdmIVXLCDM]+)',
    character: character.at(-1) ?? '',
    after: '(?:[ \t\r\n]|$)',
  })),
  // Typography; a curly mark that seems to open nothing is turned round.
  ...Array.from(`"'‘`, (character) => ({ character, inConstruct: QUOTED, notInConstruct: VERBATIM })),
  { character: '-', after: '(?=-)', inConstruct: QUOTED, notInConstruct: VERBATIM },
  { character: '.', after: '(?=\\.)', inConstruct: QUOTED, notInConstruct: VERBATIM },
];
