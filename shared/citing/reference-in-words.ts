import { edtfInWords } from '../edtf/in-words.ts';
import type { CslItem } from '../model/citation.ts';

type Named = Pick<CslItem, 'author' | 'editor' | 'issued'>;

/** `Samira Nouri, “Two Winters in the Siah Valley”, 2012`. */
export function workByName({ author, editor, issued }: Named, title: string): string {
  const people = (author ?? editor ?? []).map(
    ({ given, family, literal }) => literal ?? [given, family].filter((part) => part !== undefined).join(' '),
  );
  const when = issued?.edtf ?? issued?.['date-parts']?.map((parts) => parts[0]).join('/');
  return [...people, `“${title}”`, ...(when === undefined ? [] : [edtfInWords(when)])].join(', ');
}

/**
 * All that is known of a work, for somebody who is asked to find it: `Samira Nouri, “Two Winters”, 2012, in The Valley,
 * vol. 3, p. 12. doi:10.1000/1`. Null for one without a title.
 */
export function referenceInWords(item: CslItem): string | null {
  if (item.title === undefined) return null;
  const container = item['container-title'];
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['in ', container],
    ['vol. ', item.volume],
    ['no. ', item.issue ?? item.number],
    ['', item.publisher],
    ['', item['publisher-place']],
    ['p. ', item.page],
  ];
  const known = facts.flatMap(([lead, fact]) => (fact === undefined ? [] : [`${lead}${fact}`]));
  const address = item.DOI === undefined ? item.URL : `doi:${item.DOI}`;
  return `${[workByName(item, item.title), ...known].join(', ')}.${address === undefined ? '' : ` ${address}`}`;
}
