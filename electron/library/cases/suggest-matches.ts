import { peopleIn } from '#shared/case/people.ts';
import type { CaseDocument } from '#shared/model/case.ts';
import type { CslItem } from '#shared/model/citation.ts';
import type { MatchReason } from '#shared/model/cited.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { readCase } from '../../storage/cases.ts';
import { listCitableWorks } from '../../storage/citable-works.ts';
import type { Reader } from '../../storage/database.ts';
import { indexWorks } from '../match-citation.ts';

/** A document of the library that one of the case may be. */
export interface SuggestedMatch {
  readonly id: string;
  readonly documentId: DocumentId;
  readonly reasons: readonly MatchReason[];
}

/** For each document of the case that is not matched yet the likeliest of the library, as for what footnotes name. */
export async function suggestMatches(db: Reader): Promise<readonly SuggestedMatch[]> {
  const { documents, sources } = await readCase(db);
  const people = peopleIn(sources);
  const index = indexWorks(await listCitableWorks(db));
  return documents
    .filter(({ documentId }) => documentId === null)
    .flatMap((document): readonly SuggestedMatch[] => {
      const author = document.author === null ? null : people.nameOf(document.author);
      const [match] = index.find(itemOf(document, author));
      return match ? [{ id: document.id, ...match }] : [];
    });
}

/** The document as a citation would name it. */
export function itemOf({ title, published, url }: CaseDocument, author: string | null): CslItem {
  return {
    type: 'document',
    ...(title === '' ? {} : { title }),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(published === null ? {} : { issued: { edtf: published } }),
    ...(url === null ? {} : { URL: url }),
  };
}
