import type { Address, Email } from 'postal-mime';
import type { DroppedText } from '#shared/model/report.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { readDate } from '../metadata/dates.ts';
import { languageWithin, type TextLanguage } from '#shared/metadata/guess-language.ts';
import { headerOf } from './parse-mail.ts';

/** The lines over a letter that say who wrote to whom, and when. They can be quoted, so they are text. */
const SHOWN = ['From', 'To', 'Cc', 'Date'] as const;

export interface MailHeads {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly rows: readonly { readonly name: string; readonly words: string }[];
  /** In UTF-16 code units: of the rows, and of all other headers. */
  readonly characters: { readonly rows: number; readonly subject: number; readonly dropped: number };
  readonly dropped: readonly DroppedText[];
}

export function readHeads(mail: Email): MailHeads {
  const rows = SHOWN.flatMap((name) => {
    const words = headerOf(mail, name.toLowerCase());
    return words === null ? [] : [{ name, words }];
  });
  const lines = mail.headerLines;
  const isShown = (key: string) => SHOWN.some((name) => name.toLowerCase() === key);
  const lengthOf = (is: (key: string) => boolean) =>
    lines.filter(({ key }) => is(key)).reduce((sum, { line }) => sum + line.length, 0);
  const rest = lines.filter(({ key }) => !isShown(key) && key !== 'subject').map(({ line }) => line);
  return {
    title: headerOf(mail, 'subject'),
    authors: mail.from ? namesIn([mail.from]) : [],
    published: readDate(headerOf(mail, 'date') ?? ''),
    rows,
    characters: {
      rows: lengthOf(isShown),
      subject: lengthOf((key) => key === 'subject'),
      dropped: rest.join('').length,
    },
    dropped:
      rest.length === 0 ? [] : [{ text: rest.join('\n'), reason: 'lines for the machines that carry mail' }],
  };
}

function namesIn(addresses: readonly Address[]): readonly string[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => name.trim() || address.trim())
    .filter((name) => name !== '');
}

export function headBlocks({ rows }: MailHeads, document: TextLanguage): readonly ImportedBlock[] {
  return rows.map(({ name, words }) => ({
    kind: 'table-row',
    level: 1,
    text: `${name}:\t${words}`,
    ...languageWithin(words, document),
    spans: [],
  }));
}
