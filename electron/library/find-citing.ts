import type { CitedBy } from '#shared/model/cited.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { LinkView } from '#shared/model/link.ts';
import { listCitationRejections } from '../storage/citation-rejections.ts';
import { listFootnotesWith } from '../storage/citing-footnotes.ts';
import type { Reader } from '../storage/database.ts';
import { listPassagesOf } from '../storage/passages.ts';
import { listRevisions } from '../storage/revisions.ts';
import { findCitableWork } from '../storage/citable-works.ts';
import { indexWorks } from './match-citation.ts';
import { CITES } from './match-footnotes.ts';
import { linksIn, linksOf } from './view-links.ts';

/** The footnotes of other documents that name this one: those that a person has linked, and those that are likely to. */
export async function findCiting(db: Reader, id: DocumentId): Promise<readonly CitedBy[]> {
  const confirmed = await listConfirmed(db, id);
  const suggested = (await listSuggested(db, id)).filter(
    (one) =>
      !confirmed.some(
        ({ revisionId, start, end }) => revisionId === one.revisionId && start < one.end && end > one.start,
      ),
  );
  return [...confirmed, ...suggested];
}

async function listConfirmed(db: Reader, id: DocumentId): Promise<readonly CitedBy[]> {
  const links: LinkView[] = [...(await linksOf(db, { kind: 'document', id }))];
  for (const { id: revision } of await listRevisions(db, id)) {
    const own = new Set<string>((await listPassagesOf(db, revision)).map((passage) => passage.id));
    if (own.size > 0) links.push(...(await linksIn(db, revision)).filter(({ here }) => own.has(here.id)));
  }
  return links.flatMap(({ typeId, forward, there }): readonly CitedBy[] => {
    if (typeId !== CITES || forward || there.kind !== 'passage' || there.trashed) return [];
    if (there.place.footnote === null || there.documentId === id) return [];
    const { documentId, revisionId, title, start, end } = there;
    return [
      {
        documentId,
        revisionId,
        title,
        label: there.place.footnote,
        raw: there.words,
        start,
        end,
        state: 'confirmed',
        reasons: [],
      },
    ];
  });
}

async function listSuggested(db: Reader, id: DocumentId): Promise<readonly CitedBy[]> {
  const work = await findCitableWork(db, id);
  if (!work) return [];
  const index = indexWorks([work]);
  const [main = ''] = work.title.split(/[:：؛]\s|\s[–—-]\s/u, 1);
  const address = work.url?.replace(/^[a-z]+:\/\/(?:www\.)?/iu, '') ?? '';
  const found: CitedBy[] = [];
  for (const note of await listFootnotesWith(db, [work.title, main, address, work.doi ?? ''], id)) {
    const rejected = (await listCitationRejections(db, note.revisionId)).filter(
      ({ documentId }) => documentId === id,
    );
    for (const citation of note.citations) {
      const [start, end] = [note.start + citation.start, note.start + citation.end];
      const [match] = index.find(citation.item);
      if (!match || rejected.some((one) => one.start < end && one.end > start)) continue;
      const { documentId, revisionId, title, label } = note;
      found.push({
        documentId,
        revisionId,
        title,
        label,
        raw: citation.raw,
        start,
        end,
        state: 'suggested',
        reasons: match.reasons,
      });
    }
  }
  return found;
}
