import fc from 'fast-check';

// Everything that Markdown, pandoc, YAML or a bidi algorithm makes something of, and words to put between.
const CHARACTERS = Array.from('\\`*_{}[]()#+-.!|<>~^$%&@:;=/?,"\'');
const RUNS = [
  '**',
  '__',
  '``',
  '```',
  '~~',
  '~~~',
  '---',
  '***',
  '===',
  '...',
  '--',
  '<<',
  '>>',
  ':::',
  '$$',
  '\\\\',
];
const CONSTRUCTS = [
  '[^1]',
  '[^1]: ',
  '^[note]',
  '![',
  '](',
  '[a](b)',
  '[@key]',
  '-@key',
  '<b>',
  '</b>',
  '<!--',
  '-->',
];
const REFERENCES = ['&amp;', '&#35;', '{.class}', '{#id}', '\\begin{x}', '\\ ', '\\n', ':smile:'];
const ADDRESSES = ['http://example.org/a_b_c', 'www.example.org', 'a@example.org', '<https://example.org>'];
const STARTS = [
  '# ',
  '## ',
  '> ',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '1) ',
  '(1) ',
  'a. ',
  'iv) ',
  'A.  ',
  '#. ',
  '(@) ',
  '| ',
  '    ',
];
const TYPOGRAPHY = [
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '…',
  '–',
  '—',
  "don't",
  '"said"',
  '\u00a0',
  '\t',
  '  ',
  ' ',
];
const UNSEEN = Array.from('\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202e\u2066\u2067\u2069\u00ad\ufeff');
const SCRIPTS = ['می‌خواهم', 'خانهٔ چراغ', 'كتاب', '«گفت»', '۱۲۳', '[۱]', 'שלום', '漢字', '👩‍👧', 'é', 'e\u0301'];
const WORDS = ['word', 'Two words', 'x', '1', '23', 'Mr. Smith', 'i.e. this'];

const fragment = fc.oneof(
  ...[CHARACTERS, RUNS, CONSTRUCTS, REFERENCES, ADDRESSES, STARTS, TYPOGRAPHY, UNSEEN, SCRIPTS, WORDS].map(
    (fragments) => fc.constantFrom(...fragments),
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

/** Text on one line; never only white space. */
export const nastyLine: fc.Arbitrary<string> = fc
  .array(fragment, { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join('').replaceAll(/[\r\n\0]/g, ' '))
  .filter((line) => /\S/.test(line));
