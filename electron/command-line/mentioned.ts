import { edtfInWords } from '#shared/edtf/in-words.ts';
import { shown } from './shown.ts';

/** A document, as far as it is told of where it is only mentioned. */
export interface Mentioned {
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly published: string | null;
}

/** What the documents are mentioned by, under their ids. */
export function mentionedById(documents: readonly Mentioned[]): (id: string) => Mentioned {
  const byId = new Map(documents.map(({ id, title, published }) => [id, { id, title, published }]));
  return (id) => byId.get(id) ?? { id, title: id, published: null };
}

/** `d-1 “The Ferry Ledger”, May 1988` */
export function mentionedInWords({ id, title, published }: Mentioned): string {
  return `${id} “${shown(title)}”${published === null ? '' : `, ${edtfInWords(published)}`}`;
}
