import { expect, test } from 'vitest';
import { readOrder } from '../../../electron/command-line/read-order.ts';
import { WrongUsage } from '../../../electron/command-line/usage.ts';

/** The sentence that a person is told. */
function refusal(...argv: readonly string[]): string {
  try {
    return `taken: ${JSON.stringify(readOrder(argv))}`;
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    return error.message;
  }
}

test('a command is read with its library, wherever the options stand', () => {
  const order = { act: 'import', library: 'a.ibid', json: true, paths: ['one.txt', 'folder'] };
  expect(readOrder(['--library', 'a.ibid', 'import', 'one.txt', 'folder', '--json'])).toEqual(order);
  expect(readOrder(['import', '--json', 'one.txt', '--library=a.ibid', 'folder'])).toEqual(order);
});

test('each command takes what it needs', () => {
  const common = { library: null, json: false };
  expect([
    readOrder(['list']),
    readOrder(['show', 'A title']),
    readOrder(['notes']),
    readOrder(['search', 'lower', 'building']),
    readOrder(['export', 'out', '--note', 'n-1', '--existing', 'replace', '--note', 'n-2']),
    readOrder(['export', 'out']),
    readOrder(['check']),
  ]).toEqual([
    { ...common, act: 'list' },
    { ...common, act: 'show', document: 'A title' },
    { ...common, act: 'notes' },
    { ...common, act: 'search', query: 'lower building' },
    { ...common, act: 'export', folder: 'out', notes: ['n-1', 'n-2'], existing: 'replace' },
    { ...common, act: 'export', folder: 'out', notes: [], existing: null },
    { ...common, act: 'check' },
  ]);
});

test('the parts of a note keep the order in which they were given', () => {
  const argv = [
    'note',
    '--text',
    '# First',
    '--quote',
    'd-1:"words"',
    '--title',
    ' A\n note ',
    '--text',
    '- last',
  ];
  expect(readOrder(argv)).toEqual({
    act: 'note',
    library: null,
    json: false,
    title: 'A note',
    parts: [
      { kind: 'text', markdown: '# First' },
      { kind: 'quote', quotation: 'd-1:"words"' },
      { kind: 'text', markdown: '- last' },
    ],
  });
});

test('a value may begin with dashes unless it is an option that was forgotten to have one', () => {
  expect(readOrder(['note', '--title', 'T', '--text', '--- a dash'])).toMatchObject({
    parts: [{ kind: 'text', markdown: '--- a dash' }],
  });
  expect(readOrder(['note', '--title', 'T', '--text=--json'])).toMatchObject({
    parts: [{ kind: 'text', markdown: '--json' }],
  });
  expect(refusal('note', '--title', 'T', '--text', '--json')).toBe('--text needs a value.');
});

test('words behind a double dash are no options', () => {
  expect(readOrder(['search', '--', '-building', 'lower'])).toMatchObject({ query: '-building lower' });
  expect(readOrder(['import', '--', '--help'])).toMatchObject({ paths: ['--help'] });
});

test('help and version win over everything else', () => {
  expect([
    readOrder(['--help']),
    readOrder(['import', '-h']),
    readOrder(['--version']),
    readOrder(['-v']),
  ]).toEqual([{ act: 'help' }, { act: 'help' }, { act: 'version' }, { act: 'version' }]);
});

test('what cannot be meant is told in a sentence', () => {
  expect([
    refusal(),
    refusal('imprt', 'a.txt'),
    refusal('import'),
    refusal('import', 'a.txt', '--force'),
    refusal('list', 'everything'),
    refusal('list', '--title', 'T'),
    refusal('list', '--json=yes'),
    refusal('list', '--library'),
    refusal('list', '--library', ''),
    refusal('list', '--library', 'a', '--library', 'b'),
    refusal('show'),
    refusal('show', 'The', 'title'),
    refusal('search', ' '),
    refusal('note', '--text', 'words'),
    refusal('note', '--title', 'T'),
    refusal('note', '--title', 'T', '--quote', 'only words'),
    refusal('note', '--title', 'T', '--text', ' '),
    refusal('note', '--title', 'T'.repeat(1001), '--text', 'words'),
    refusal('export'),
    refusal('export', 'out', '--existing', 'ask'),
  ]).toEqual([
    'A command is missing.',
    'There is no command “imprt”.',
    'import needs the path of a file or a folder.',
    'There is no option --force. A word that begins with a dash goes behind --.',
    'list does not know what to do with “everything”.',
    'list has no option --title.',
    '--json takes no value.',
    '--library needs a value.',
    '--library needs a value.',
    '--library was given twice.',
    'show needs a document.',
    'show takes one word; put a name of several words in quotes.',
    'search needs words to look for.',
    'note needs a --title.',
    'note needs a --quote or a --text.',
    '--quote needs a document and its words, as in DOC:"exact words".',
    '--text needs a value.',
    'This title is too long.',
    'export needs a folder.',
    '--existing is replace or keep-both.',
  ]);
});
