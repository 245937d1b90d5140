import { parseEdtf } from '#shared/edtf/edtf.ts';
import { findBasis } from '#shared/drafting/find-basis.ts';
import { findDates } from '#shared/drafting/find-dates.ts';
import { findValue } from '#shared/drafting/find-value.ts';
import { sentenceOf } from '#shared/drafting/sentence-of.ts';
import type { NamedFrom, StatementShown } from '#shared/model/case-shown.ts';
import type { StatementDraft } from '#shared/model/case-given.ts';
import type { Basis, CaseDocument, Statement } from '#shared/model/case.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { blockIndexAt } from '#shared/text/place.ts';
import type { Reader } from '../../storage/database.ts';
import { findPassageByRange } from '../../storage/passages.ts';
import { getDocument } from '../get-document.ts';
import { readRange } from '../make-passage.ts';
import { readNames } from '../names/name-register.ts';
import { alikeClaims } from './alike-claims.ts';
import { citedBeside } from './cited-beside.ts';
import { draftSpeakers } from './draft-speakers.ts';
import type { KnownCase } from './known-case.ts';
import { namedFrom } from './show-statements.ts';

/** What the words of a range may be. Nothing is written. Fails as `makePassage` does. */
export async function draftStatement(
  db: Reader,
  known: KnownCase,
  range: PassageRange,
  show: (statements: readonly Statement[]) => Promise<readonly StatementShown[]>,
): Promise<StatementDraft> {
  const { revision, text } = await readRange(db, range);
  const held = await getDocument(db, revision.documentId);
  const caseDocument = known.all.documents.find(({ documentId }) => documentId === held.id) ?? null;
  const words = wordsAlone(text.slice(range.start, range.end));
  const block = revision.blocks[blockIndexAt(revision.blocks, range.start)];
  const names = await readNames(db);
  const cited = await citedBeside(db, known, revision, range);
  const told = toldBy(known, words);
  const basis: Basis = cited.length > 0 ? 'derived' : findBasis(words);
  const [event] = findDates(words);
  const passage = await findPassageByRange(db, range);
  const same = known.all.statements.filter(
    ({ passageId }) => passageId !== null && passageId === passage?.id,
  );
  const [first = null] = await show(same.slice(0, 1));
  return {
    known: first,
    text: sentenceOf(words, block?.language ?? null),
    ...findValue(words),
    speakers: await draftSpeakers(db, known, { revision, range, held, caseDocument, names, words }),
    said: saidOf(caseDocument, held.published),
    event: event?.edtf ?? null,
    basis,
    from: basis === 'derived' ? cited : basis === 'hearsay' ? told : [],
    claims: alikeClaims(known, words),
  };
}

function saidOf(document: CaseDocument | null, published: string | null): string | null {
  if (document?.published) return document.published;
  return published !== null && parseEdtf(published) ? published : null;
}

/** Sources that hearsay names: whoever told it is likely to be among them. */
function toldBy(known: KnownCase, words: string): readonly NamedFrom[] {
  const people = known.people();
  const found = known.all.sources.filter(({ name }) => name.length > 2 && words.includes(name));
  // Of “Brother Kaveh” and “Kaveh” the longer is meant.
  const meant = found.filter(
    ({ name }) => !found.some((other) => other.name.length > name.length && other.name.includes(name)),
  );
  const persons = new Set<string>();
  return meant.flatMap(({ id }): readonly NamedFrom[] => {
    const person = people.personOf(id);
    if (persons.has(person)) return [];
    persons.add(person);
    return [namedFrom(known, { kind: 'source', id })];
  });
}
