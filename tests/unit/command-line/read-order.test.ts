import { expect, test } from 'vitest';
import { readOrder } from '../../../electron/command-line/read-order.ts';
import { plainAsk } from '#shared/model/search.ts';
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
  const order = {
    act: 'import',
    library: 'a.ibid',
    json: true,
    paths: ['one.txt', 'folder'],
    passwordFile: null,
  };
  expect(readOrder(['--library', 'a.ibid', 'import', 'one.txt', 'folder', '--json'])).toEqual(order);
  expect(readOrder(['import', '--json', 'one.txt', '--library=a.ibid', 'folder'])).toEqual(order);
});

test('recognize takes the languages in the order in which they are given', () => {
  const common = { library: null, json: false, act: 'recognize', document: 'A scan' };
  expect([
    readOrder(['recognize', 'A scan']),
    readOrder(['recognize', 'A scan', '--languages', 'fas,eng', '--again', '--password-file', 'key']),
  ]).toEqual([
    { ...common, languages: [], pages: 'unread', passwordFile: null },
    { ...common, languages: ['fas', 'eng'], pages: 'pictures', passwordFile: 'key' },
  ]);
  expect([
    refusal('recognize'),
    refusal('recognize', 'A scan', '--languages', 'deu'),
    refusal('recognize', 'A scan', '--languages', 'eng,eng'),
  ]).toEqual([
    'recognize needs a document.',
    '--languages are some of eng,fas,ara, each once.',
    '--languages are some of eng,fas,ara, each once.',
  ]);
});

test('each command takes what it needs', () => {
  const common = { library: null, json: false };
  expect([
    readOrder(['list', '--tag', 'camp', '--tag', 'گواهی', '--collection', 'Lantern House']),
    readOrder(['show', 'A title']),
    readOrder(['revisions', 'A title']),
    readOrder(['join', 'd-2', 'd-1']),
    readOrder(['separate', 'd-1', '--revision', '2']),
    readOrder(['repair', 'd-1', '--take-back', '2']),
    readOrder(['notes']),
    readOrder(['search', 'lower', 'building']),
    readOrder(['export', 'out', '--note', 'n-1', '--existing', 'replace', '--note', 'n-2']),
    readOrder(['export', 'out', '--texts']),
    readOrder(['verify', 'out', '--json']),
    readOrder(['check']),
  ]).toEqual([
    { ...common, act: 'list', tags: ['camp', 'گواهی'], collection: 'Lantern House' },
    { ...common, act: 'show', document: 'A title' },
    { ...common, act: 'revisions', document: 'A title' },
    { ...common, act: 'join', newer: 'd-2', older: 'd-1' },
    { ...common, act: 'separate', document: 'd-1', revision: 2 },
    { ...common, act: 'repair', document: 'd-1', takeBack: 2 },
    { ...common, act: 'notes', tags: [], collection: null },
    { ...common, act: 'search', ask: plainAsk('lower building'), list: null, table: null },
    {
      ...common,
      act: 'export',
      folder: 'out',
      notes: ['n-1', 'n-2'],
      existing: 'replace',
      flavour: 'pandoc',
      texts: false,
      redact: null,
      collection: null,
      references: null,
      style: null,
      locale: null,
      templates: { quotation: null, footnote: null },
    },
    {
      ...common,
      act: 'export',
      folder: 'out',
      notes: [],
      existing: null,
      flavour: 'pandoc',
      texts: true,
      redact: null,
      collection: null,
      references: null,
      style: null,
      locale: null,
      templates: { quotation: null, footnote: null },
    },
    { ...common, json: true, act: 'verify', folder: 'out' },
    { ...common, act: 'check' },
  ]);
});

test('search takes an order, looser spellings, a number and a list', () => {
  expect(
    readOrder([
      ...['search', 'lamp', '--order', 'newest', '--forms', '--typos', '--most', '5'],
      ...['--list', 'names.csv', '--table', 'hits.csv'],
    ]),
  ).toMatchObject({
    ask: { query: 'lamp', order: 'newest', stems: true, typos: true, documents: 5, facets: {} },
    list: 'names.csv',
    table: 'hits.csv',
  });
  expect(readOrder(['search', '--list', 'names.csv'])).toMatchObject({ ask: { query: '' } });
  expect([
    refusal('search', 'x', '--order', 'best'),
    refusal('search', 'x', '--most', '0'),
    refusal('search', 'x', '--table', 'hits.csv'),
    refusal('search', 'x'.repeat(30_000)),
  ]).toEqual([
    '--order is one of relevance, newest, oldest, title.',
    '--most is a number of documents, 1 to 9999.',
    '--table is that of a --list.',
    'This is too much to look for.',
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
  expect(readOrder(['search', '--', '-building', 'lower'])).toMatchObject({
    ask: { query: '-building lower' },
  });
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
    refusal('join', 'd-2'),
    refusal('join', 'd-2', 'd-1', 'd-3'),
    refusal('separate', 'd-1'),
    refusal('separate', 'd-1', '--revision', 'first'),
    refusal('separate', '--revision', '1'),
    refusal('repair', 'd-1'),
    refusal('repair', 'd-1', '--take-back', '0'),
    refusal('show', 'd-1', '--revision', '1'),
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
    'join needs two documents: the newer, and the one that it is a revision of.',
    'join needs two documents: the newer, and the one that it is a revision of.',
    'separate needs the --revision, a number.',
    'separate needs the --revision, a number.',
    'separate needs a document.',
    'repair needs --take-back, the number of a piece that was left out.',
    'repair needs --take-back, the number of a piece that was left out.',
    'show has no option --revision.',
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

test('an edit says what becomes of each field that it names', () => {
  const edit = (...options: readonly string[]) => readOrder(['edit', 'd-1', ...options]);
  expect(edit('--author', 'A', '--published', 'about 1988', '--clear', 'url', '--reset', 'title')).toEqual({
    act: 'edit',
    library: null,
    json: false,
    document: 'd-1',
    edit: { authors: { value: ['A'] }, published: { value: '1988~' }, url: { value: null }, title: null },
  });
  expect([
    refusal('edit', '--title', 'x'),
    refusal('edit', 'd-1'),
    refusal('edit', 'd-1', '--title', 'a', '--title', 'b'),
    refusal('edit', 'd-1', '--title', 'a', '--reset', 'title'),
    refusal('edit', 'd-1', '--clear', 'title'),
    refusal('edit', 'd-1', '--clear', 'pages'),
    refusal('edit', 'd-1', '--direction', 'up'),
    refusal('show', 'd-1', '--published', '1988'),
  ]).toEqual([
    'edit needs a document.',
    'edit needs something to change, such as a --title.',
    '--title was given twice.',
    'Two options change the same field: title.',
    'A document always has a title.',
    '--clear is one of title, authors, published, publisher, breadcrumb, url, language, direction.',
    '--direction is ltr or rtl.',
    'show has no option --published.',
  ]);
});

test('annotations are written of a document or of all, and read from one file', () => {
  expect([readOrder(['annotations']), readOrder(['annotations', 'A title'])]).toMatchObject([
    { act: 'annotations', document: null },
    { act: 'annotations', document: 'A title' },
  ]);
  expect(readOrder(['import-annotations', 'a.jsonld'])).toMatchObject({ path: 'a.jsonld' });
  expect([refusal('annotations', 'one', 'two'), refusal('import-annotations')]).toEqual([
    'annotations takes one word; put a name of several words in quotes.',
    'import-annotations needs a file.',
  ]);
});

test('every command may be given the file of a passphrase, and those of the lock the file of a new one', () => {
  const common = { library: null, json: false };
  expect([
    readOrder(['check', '--passphrase-file', 'key']),
    readOrder(['lock', '--new-passphrase-file', 'new', '--remove-backups']),
    readOrder(['passphrase', '--passphrase-file', 'key']),
    readOrder(['unlock']),
  ]).toEqual([
    { ...common, act: 'check', passphraseFile: 'key' },
    { ...common, act: 'lock', newPassphraseFile: 'new', removeBackups: true },
    { ...common, act: 'passphrase', passphraseFile: 'key', newPassphraseFile: null, removeBackups: false },
    { ...common, act: 'unlock', newPassphraseFile: null, removeBackups: false },
  ]);
  expect([refusal('unlock', '--new-passphrase-file', 'new'), refusal('lock', 'library.ibid')]).toEqual([
    'unlock has no option --new-passphrase-file.',
    'lock does not know what to do with “library.ibid”.',
  ]);
});
