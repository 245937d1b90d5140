import { parseArgs } from 'node:util';
import { WrongUsage } from './usage.ts';

const OPTIONS = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  title: { type: 'string' },
  author: { type: 'string' },
  published: { type: 'string' },
  publisher: { type: 'string' },
  breadcrumb: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  direction: { type: 'string' },
  clear: { type: 'string' },
  reset: { type: 'string' },
  quote: { type: 'string' },
  text: { type: 'string' },
  tag: { type: 'string' },
  collection: { type: 'string' },
  note: { type: 'string' },
  texts: { type: 'boolean' },
  redact: { type: 'string' },
  references: { type: 'string' },
  style: { type: 'string' },
  locale: { type: 'string' },
  'quotation-template': { type: 'string' },
  'footnote-template': { type: 'string' },
  existing: { type: 'string' },
  revision: { type: 'string' },
  'take-back': { type: 'string' },
  languages: { type: 'string' },
  again: { type: 'boolean' },
  'password-file': { type: 'string' },
  'passphrase-file': { type: 'string' },
  'new-passphrase-file': { type: 'string' },
  'remove-backups': { type: 'boolean' },
  order: { type: 'string' },
  forms: { type: 'boolean' },
  typos: { type: 'boolean' },
  most: { type: 'string' },
  list: { type: 'string' },
  table: { type: 'string' },
  by: { type: 'string' },
  as: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof OPTIONS;

export interface GivenOption {
  readonly name: OptionName;
  /** Empty for an option that takes none. */
  readonly value: string;
}

/** The options in the order in which they were given, and the words between them. */
export function readOptions(argv: readonly string[]): {
  readonly options: readonly GivenOption[];
  readonly words: readonly string[];
} {
  // Not strict: strict parsing refuses a value that begins with a dash, as a list in Markdown does.
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: GivenOption[] = [];
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') options.push(checked(token));
  }
  return { options, words };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checked({ name, rawName, value, inlineValue }: OptionToken): GivenOption {
  if (!isOption(name)) {
    throw new WrongUsage(`There is no option ${rawName}. A word that begins with a dash goes behind --.`);
  }
  if (OPTIONS[name].type === 'boolean') {
    if (value !== undefined) throw new WrongUsage(`${rawName} takes no value.`);
    return { name, value: '' };
  }
  const forgotten =
    value === undefined ||
    value.trim() === '' ||
    (inlineValue !== true && value.startsWith('--') && isOption(value.slice(2)));
  if (forgotten) throw new WrongUsage(`${rawName} needs a value.`);
  return { name, value };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
