import { Failed } from '#shared/ipc/result.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { formatPlace, placeOf } from '#shared/text/place.ts';
import { listNamed, only } from './find-named.ts';
import { findWords } from '../library/find-words.ts';
import { shown } from './shown.ts';

const WORDS_SHOWN = 60;
const PLACES_SHOWN = 5;

/** Titles and words may both hold colons, so the longest name that a document goes by is taken for its name. */
export function splitQuotation(
  quotation: string,
  documents: readonly DocumentSummary[],
): { readonly document: DocumentSummary; readonly words: string } {
  const splits = [...quotation.matchAll(/:/g)]
    .map(({ index }) => ({ name: quotation.slice(0, index).trim(), words: bare(quotation.slice(index + 1)) }))
    .filter(({ name, words }) => name !== '' && words !== '');
  const named = splits.findLast(({ name }) => listNamed(documents, name).length > 0);
  const { name, words } = named ?? {
    name: /^(.*?):\s*"|^([^:]*):/s.exec(quotation)?.slice(1).find(Boolean) ?? '',
    words: '',
  };
  return { document: only(listNamed(documents, name), name, 'document'), words };
}

/** Without the quotation marks that set the words off, if a shell has left them. */
function bare(words: string): string {
  return (/^\s*"(.*)"\s*$/s.exec(words)?.[1] ?? words).trim();
}

/** Fails with `quotation-not-found` or `quotation-ambiguous`. */
export function findQuotation(document: DocumentSummary, text: RevisionText, words: string): PassageRange {
  const found = findWords(canonicalText(text.blocks), words);
  const [place, ...others] = found;
  if (!place) {
    throw new Failed(
      'quotation-not-found',
      `The words “${cut(words)}” do not stand in “${shown(document.title)}”. \`ibid show\` prints its text.`,
    );
  }
  if (others.length > 0) {
    throw new Failed(
      'quotation-ambiguous',
      `The words “${cut(words)}” stand in ${found.length} places of “${shown(document.title)}”: ${places(text, found)}. Please add words before or behind them until they stand in one.`,
    );
  }
  return { revisionId: text.id, ...place };
}

function cut(words: string): string {
  const characters = Array.from(words);
  return shown(characters.length > WORDS_SHOWN ? `${characters.slice(0, WORDS_SHOWN).join('')}…` : words);
}

function places({ blocks, footnotes }: RevisionText, found: readonly { readonly start: number }[]): string {
  const named = found
    .slice(0, PLACES_SHOWN)
    .map(({ start }) => formatPlace(placeOf(blocks, footnotes, start)) || 'a heading');
  return [...named, ...(found.length > PLACES_SHOWN ? ['…'] : [])].join('; ');
}
