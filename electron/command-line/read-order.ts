import { RECOGNITION_LANGUAGES, type RecognitionLanguage } from '#shared/model/recognition.ts';
import { SCHEMAS } from '../handlers/schemas.ts';
import { EDIT_OPTIONS, readEdit } from './read-edit.ts';
import { isBackupAct, readBackupOrder } from './read-backup.ts';
import { readCaseTask } from './case-order.ts';
import type { LibraryOrder, NotePart, Order } from './order.ts';
import { EXPORT_ORDER_OPTIONS, readExport, readReferences, REFERENCES_OPTIONS } from './read-export.ts';
import { type GivenOption, type OptionName, readOptions } from './read-options.ts';
import { readSearch, SEARCH_OPTIONS } from './read-search.ts';
import { WrongUsage } from './usage.ts';

type Act = LibraryOrder['act'];

const OF_ALL: readonly OptionName[] = ['library', 'json', 'passphrase-file'];
/** The options of each command, beside those that all of them take. */
const OPTIONS_OF: Readonly<Record<Act, readonly OptionName[]>> = {
  import: ['password-file'],
  list: ['tag', 'collection'],
  show: [],
  edit: EDIT_OPTIONS,
  recognize: ['languages', 'again', 'password-file'],
  revisions: [],
  join: [],
  separate: ['revision'],
  repair: ['take-back'],
  notes: ['tag', 'collection'],
  search: SEARCH_OPTIONS,
  note: ['title', 'quote', 'text'],
  export: EXPORT_ORDER_OPTIONS,
  verify: [],
  annotations: [],
  'import-annotations': [],
  references: REFERENCES_OPTIONS,
  archive: [],
  'restore-archive': [],
  'import-notes': [],
  names: [],
  name: [],
  copies: [],
  loops: [],
  wanted: [],
  graph: [],
  timeline: [],
  case: ['by', 'as', 'existing'],
  backup: [],
  backups: [],
  restore: ['existing'],
  recover: [],
  lock: ['new-passphrase-file', 'remove-backups'],
  unlock: [],
  passphrase: ['new-passphrase-file'],
  ledger: [],
  check: [],
  compact: [],
};
const REPEATABLE: readonly OptionName[] = [
  'author',
  'breadcrumb',
  'clear',
  'reset',
  'quote',
  'text',
  'note',
  'tag',
];

/** Fails with `WrongUsage`. */
export function readOrder(argv: readonly string[]): Order {
  const { options, words } = readOptions(argv);
  if (options.some(({ name }) => name === 'help')) return { act: 'help' };
  if (options.some(({ name }) => name === 'version')) return { act: 'version' };
  const [act, ...operands] = words;
  if (act === undefined) throw new WrongUsage('A command is missing.');
  if (!isAct(act)) throw new WrongUsage(`There is no command “${act}”.`);
  checkOptions(act, options);
  const passphraseFile = oneOf(options, 'passphrase-file');
  const common = {
    library: oneOf(options, 'library'),
    json: options.some(({ name }) => name === 'json'),
    ...(passphraseFile === null ? {} : { passphraseFile }),
  };
  if (isBackupAct(act)) return { ...common, ...readBackupOrder(act, operands, oneOf(options, 'existing')) };
  switch (act) {
    case 'import':
      if (operands.length === 0) throw new WrongUsage('import needs the path of a file or a folder.');
      return { ...common, act, paths: operands, passwordFile: oneOf(options, 'password-file') };
    case 'show':
      return { ...common, act, document: onlyWord(operands, 'show', 'a document') };
    case 'recognize':
      return {
        ...common,
        act,
        document: onlyWord(operands, act, 'a document'),
        languages: languagesIn(options),
        pages: options.some(({ name }) => name === 'again') ? 'pictures' : 'unread',
        passwordFile: oneOf(options, 'password-file'),
      };
    case 'revisions':
      return { ...common, act, document: onlyWord(operands, act, 'a document') };
    case 'join':
      return { ...common, act, ...twoDocuments(operands) };
    case 'separate':
      return {
        ...common,
        act,
        document: onlyWord(operands, act, 'a document'),
        revision: revisionIn(options),
      };
    case 'repair':
      return {
        ...common,
        act,
        document: onlyWord(operands, act, 'a document'),
        takeBack: takeBackIn(options),
      };
    case 'edit':
      return { ...common, act, document: onlyWord(operands, act, 'a document'), edit: readEdit(options) };
    case 'search':
      return { ...common, act, ...readSearch(operands, options) };
    case 'note':
      onlyOptions(operands, act);
      return { ...common, act, title: titleIn(options), parts: partsIn(options) };
    case 'export':
      return {
        ...common,
        act,
        folder: onlyWord(operands, 'export', 'a folder'),
        ...readExport(options),
      };
    case 'verify':
    case 'archive':
    case 'restore-archive':
    case 'import-notes':
      return { ...common, act, folder: onlyWord(operands, act, 'a folder') };
    case 'annotations':
      return {
        ...common,
        act,
        document: operands.length === 0 ? null : onlyWord(operands, act, 'a document'),
      };
    case 'import-annotations':
      return { ...common, act, path: onlyWord(operands, act, 'a file') };
    case 'references':
      return { ...common, act, ...readReferences(operands, options) };
    case 'list':
    case 'notes':
      onlyOptions(operands, act);
      return {
        ...common,
        act,
        tags: options.filter(({ name }) => name === 'tag').map(({ value }) => value),
        collection: oneOf(options, 'collection'),
      };
    case 'name':
      return { ...common, act, name: onlyWord(operands, act, 'a name') };
    case 'names':
    case 'case':
      return {
        ...common,
        act,
        what: readCaseTask(operands, {
          by: oneOf(options, 'by'),
          as: oneOf(options, 'as'),
          existing: oneOf(options, 'existing'),
        }),
      };
    case 'lock':
    case 'unlock':
    case 'passphrase':
      onlyOptions(operands, act);
      return {
        ...common,
        act,
        newPassphraseFile: oneOf(options, 'new-passphrase-file'),
        removeBackups: options.some(({ name }) => name === 'remove-backups'),
      };
    case 'copies':
    case 'loops':
    case 'wanted':
    case 'graph':
    case 'timeline':
    case 'ledger':
    case 'check':
    case 'compact':
      onlyOptions(operands, act);
      return { ...common, act };
  }
}

function isAct(word: string): word is Act {
  return Object.hasOwn(OPTIONS_OF, word);
}

function checkOptions(act: Act, options: readonly GivenOption[]): void {
  const seen = new Set<OptionName>();
  for (const { name } of options) {
    if (!OF_ALL.includes(name) && !OPTIONS_OF[act].includes(name)) {
      throw new WrongUsage(`${act} has no option --${name}.`);
    }
    if (seen.has(name) && !REPEATABLE.includes(name)) throw new WrongUsage(`--${name} was given twice.`);
    seen.add(name);
  }
}

/** Null where the option is not given. */
function oneOf(options: readonly GivenOption[], wanted: OptionName): string | null {
  return options.find(({ name }) => name === wanted)?.value ?? null;
}

function onlyWord(operands: readonly string[], act: Act, what: string): string {
  const [word, ...others] = operands;
  if (word === undefined || word === '') throw new WrongUsage(`${act} needs ${what}.`);
  if (others.length > 0)
    throw new WrongUsage(`${act} takes one word; put a name of several words in quotes.`);
  return word;
}

function twoDocuments(operands: readonly string[]): { readonly newer: string; readonly older: string } {
  const [newer = '', older = '', ...others] = operands;
  if (newer === '' || older === '' || others.length > 0)
    throw new WrongUsage('join needs two documents: the newer, and the one that it is a revision of.');
  return { newer, older };
}

function revisionIn(options: readonly GivenOption[]): number {
  const revision = oneOf(options, 'revision') ?? '';
  if (!/^[1-9]\d{0,8}$/.test(revision)) throw new WrongUsage('separate needs the --revision, a number.');
  return Number(revision);
}

function takeBackIn(options: readonly GivenOption[]): number {
  const piece = oneOf(options, 'take-back') ?? '';
  if (!/^[1-9]\d{0,8}$/.test(piece)) {
    throw new WrongUsage('repair needs --take-back, the number of a piece that was left out.');
  }
  return Number(piece);
}

function onlyOptions(operands: readonly string[], act: Act): void {
  if (operands.length > 0)
    throw new WrongUsage(`${act} does not know what to do with “${operands.join(' ')}”.`);
}

function languagesIn(options: readonly GivenOption[]): readonly RecognitionLanguage[] {
  const given = oneOf(options, 'languages');
  if (given === null) return [];
  const names = given.split(',').map((name) => name.trim());
  const known = RECOGNITION_LANGUAGES.filter((language) => names.includes(language));
  if (known.length !== names.length) {
    throw new WrongUsage(`--languages are some of ${RECOGNITION_LANGUAGES.join(',')}, each once.`);
  }
  // As given: the first is the one that most of the text is in.
  return known.toSorted((a, b) => names.indexOf(a) - names.indexOf(b));
}

function titleIn(options: readonly GivenOption[]): string {
  const title = (oneOf(options, 'title') ?? '').replaceAll(/\s+/g, ' ').trim();
  if (title === '') throw new WrongUsage('note needs a --title.');
  if (!SCHEMAS['notes.create'].safeParse([title]).success) throw new WrongUsage('This title is too long.');
  return title;
}

function partsIn(options: readonly GivenOption[]): readonly NotePart[] {
  const parts = options.flatMap(({ name, value }): readonly NotePart[] => {
    if (name === 'text') return [{ kind: 'text', markdown: value }];
    return name === 'quote' ? [{ kind: 'quote', quotation: value }] : [];
  });
  if (parts.length === 0) throw new WrongUsage('note needs a --quote or a --text.');
  for (const part of parts) {
    if (part.kind === 'quote' && !/\S\s*:\s*\S/.test(part.quotation)) {
      throw new WrongUsage(`--quote needs a document and its words, as in DOC:"exact words".`);
    }
  }
  return parts;
}
