import type { NamedFrom } from '#shared/model/case-shown.ts';
import type { CitationMatch } from '#shared/model/cited.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { RevisionText } from '#shared/model/text.ts';
import type { Reader } from '../../storage/database.ts';
import { meantBy } from '../citation-graph.ts';
import { matchFootnotes } from '../match-footnotes.ts';
import type { KnownCase } from './known-case.ts';
import { placesOf } from './same-work.ts';
import { documentCalled } from './show-statements.ts';
import { itemOf } from './suggest-matches.ts';

/** A marker that says where words are from may stand so far behind them: `… people.”[3]`. */
const BEHIND = 3;

/**
 * The documents that the footnotes cite whose markers stand in the words or right behind them. One of the library that the
 * case does not speak of yet goes by its id there, until it does.
 */
export async function citedBeside(
  db: Reader,
  known: KnownCase,
  revision: RevisionText,
  { start, end }: PassageRange,
): Promise<readonly NamedFrom[]> {
  const marked = new Set(
    revision.footnotes
      .filter(({ markers }) => markers.some((one) => one.start >= start && one.start <= end + BEHIND))
      .map(({ ordinal }) => ordinal),
  );
  if (marked.size === 0) return [];
  const wanted = wantedIn(known, revision);
  const cited = new Map<string, NamedFrom>();
  for (const match of await matchFootnotes(db, revision.id)) {
    const found = marked.has(match.footnote)
      ? (held(known, match, revision.documentId) ?? wanted(match))
      : null;
    if (found) cited.set(found.id, found);
  }
  return [...cited.values()];
}

function held(known: KnownCase, { sources }: CitationMatch, citing: DocumentId): NamedFrom | null {
  const source = sources[0]?.end;
  const documentId = source?.kind === 'passage' ? source.documentId : source?.id;
  if (!source || documentId === undefined || documentId === citing) return null;
  const own = known.all.documents.find((one) => one.documentId === documentId);
  return own
    ? { kind: 'document', id: own.id, called: documentCalled(known, own.id) }
    : { kind: 'document', id: documentId, called: source.title };
}

/** What the library does not hold may be a document that the case speaks of. */
function wantedIn(known: KnownCase, revision: RevisionText): (match: CitationMatch) => NamedFrom | null {
  const documents = known.all.documents.filter(({ documentId }) => documentId === null);
  const people = known.people();
  const find = placesOf(
    documents.map((one) => itemOf(one, one.author === null ? null : people.nameOf(one.author))),
  );
  return (match) => {
    const at = match.state === 'wanted' ? find(meantBy(revision, match)) : null;
    const document = at === null ? undefined : documents[at];
    return document
      ? { kind: 'document', id: document.id, called: documentCalled(known, document.id) }
      : null;
  };
}
