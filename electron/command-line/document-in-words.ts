import { wordsAlone } from '#shared/text/picture-sign.ts';
import { columns } from './columns.ts';
import type { DocumentDetails, ShownDocument } from './document-details.ts';
import { linksInWords } from './links-of-document.ts';
import { charactersInWords, reportInWords } from './report-in-words.ts';
import { shown, shownAlone } from './shown.ts';

/** A document to read in a terminal: what is known of it, its text, its footnotes, its links, its import report. */
export function documentInWords(details: ShownDocument, bold: (text: string) => string): string {
  const parts = [
    `${bold(shown(details.title))}\n${columns(facts(details))}`,
    bodyInWords(details.blocks, bold),
    details.footnotes.map(footnoteInWords).join(''),
    linksInWords(details.links),
    importInWords(details),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function facts(details: ShownDocument): readonly (readonly string[])[] {
  const all: readonly (readonly [string, string | null])[] = [
    ['by', details.byline],
    ['published', details.published],
    ['in', details.breadcrumb.length > 0 ? details.breadcrumb.join(' › ') : null],
    ['by way of', details.publisher],
    ['address', details.url],
    ['language', details.language],
    ['file', `${details.fileName} (${details.format}, ${details.encoding})`],
    [
      'texts',
      details.texts > 1 ? `${details.texts}, this is the newest: ibid revisions ${details.id}` : null,
    ],
    ['cite as', `[@${details.citationKey}]`],
    ['id', details.id],
  ];
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, shown(value)]]));
}

type Body = DocumentDetails['blocks'][number];

/** A blank line between two blocks, but for items of a list and rows of a table. */
function bodyInWords(blocks: readonly Body[], bold: (text: string) => string): string {
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1];
      const goesOn = next?.kind === block.kind && (block.kind === 'list-item' || block.kind === 'table-row');
      return `${blockInWords(block, bold)}\n${goesOn || !next ? '' : '\n'}`;
    })
    .join('');
}

function blockInWords({ kind, level, text, picture }: Body, bold: (text: string) => string): string {
  if (picture !== undefined) return picture === '' ? '[picture]' : `[picture: ${shown(picture)}]`;
  const words = shownAlone(text);
  switch (kind) {
    case 'heading':
      return bold(`${'#'.repeat(level)} ${words}`);
    case 'quote':
      return prefixed(words, '> ');
    case 'list-item':
      return `${'  '.repeat(level - 1)}- ${words}`;
    case 'table-row':
      return `| ${words}`;
    case 'code':
      return prefixed(words, '    ');
    case 'paragraph':
    case 'caption':
    case 'cue':
      return words;
  }
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => `${prefix}${line}`)
    .join('\n');
}

function footnoteInWords({ label, text, citations }: DocumentDetails['footnotes'][number]): string {
  const emptied = citations.filter(({ url }) => url === 'emptied').length;
  const missing = emptied === 0 ? '' : '      (a web address is missing from the source)\n'.repeat(emptied);
  return `[${shown(label)}] ${shownAlone(wordsAlone(text))}\n${missing}`;
}

function importInWords(details: DocumentDetails): string {
  return [charactersInWords(details.audit), ...reportInWords(details)].map((line) => `${line}\n`).join('');
}
