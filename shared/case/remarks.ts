import type { CaseRemark } from '../model/case-report.ts';
import type { Case, CaseDocument, Claim, Source, Statement } from '../model/case.ts';
import { findAnachronisms } from '../timeline/anachronisms.ts';
import { anachronismInWords } from '../timeline/in-words.ts';
import { unreadable } from './claim-values.ts';
import type { People } from './people.ts';
import { timelineOf } from './timeline.ts';

export interface Remarks {
  readonly count: number;
  readonly list: () => readonly CaseRemark[];
}

/** What of the case is missing or does not hold together, of all that a claim rests on; `reach` are its statements. */
export function remarksOn(all: Case, people: People): (claim: Claim, reach: Iterable<string>) => Remarks {
  const dates = datesThatCannotBe(all, people);
  const statements = new Map(all.statements.map((statement) => [statement.id, statement]));
  const onStatements = told(all.statements, (one) => [
    ...onStatement(one, people),
    ...(dates.get(one.id) ?? []),
  ]);
  const onDocuments = told(all.documents, onDocument);
  const onSources = told(all.sources, (source) => onSource(source, people));
  return (claim, reach) => {
    const found: (readonly CaseRemark[])[] = [onClaim(claim, people)];
    const add = (remarks: readonly CaseRemark[] | undefined): void => {
      if (remarks) found.push(remarks);
    };
    const [standsIn, speakers] = [new Set<string>(), new Set<string>()];
    for (const id of reach) {
      const { document = null, speaker = null } = statements.get(id) ?? {};
      add(onStatements.get(id));
      if (document !== null && onDocuments.has(document)) standsIn.add(document);
      if (speaker !== null && onSources.has(speaker)) speakers.add(speaker);
    }
    for (const id of standsIn) add(onDocuments.get(id));
    for (const id of speakers) add(onSources.get(id));
    return { count: found.reduce((sum, { length }) => sum + length, 0), list: () => found.flat() };
  };
}

/** Of most things nothing is missing. */
function told<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  remarksOf: (thing: Thing) => readonly CaseRemark[],
): ReadonlyMap<string, readonly CaseRemark[]> {
  return new Map(
    things.flatMap((thing) => {
      const remarks = remarksOf(thing);
      return remarks.length === 0 ? [] : [[thing.id, remarks] as const];
    }),
  );
}

function datesThatCannotBe(all: Case, people: People): ReadonlyMap<string, readonly CaseRemark[]> {
  const { items, presences } = timelineOf(all, people);
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const remarks = new Map<string, CaseRemark[]>();
  for (const found of findAnachronisms(items, presences)) {
    const message = `It ${anachronismInWords(found, (id) => titles.get(id) ?? id)}.`;
    const remark = { about: 'statement', id: found.item, message } as const;
    remarks.set(found.item, [...(remarks.get(found.item) ?? []), remark]);
  }
  return remarks;
}

function onClaim(claim: Claim, people: People): readonly CaseRemark[] {
  const remark = (message: string): CaseRemark => ({ about: 'claim', id: claim.id, message });
  const type = claim.type === 'yes/no' ? 'yes or no' : claim.type;
  return [
    ...(claim.evidence.length === 0 ? [remark('Nothing is held for this claim or against it.')] : []),
    ...unreadable(claim, people).map(({ statement, value }) =>
      remark(`“${String(value)}” in ${statement} is no ${type}, so it is compared with nothing.`),
    ),
  ];
}

function onStatement(
  { id, document, speaker, basis, from }: Statement,
  people: People,
): readonly CaseRemark[] {
  const remark = (message: string): CaseRemark => ({ about: 'statement', id, message });
  const isTaken = basis === 'hearsay' || basis === 'derived';
  const isOwn = from.some((one) =>
    one.kind === 'source'
      ? speaker !== null && people.personOf(one.id) === people.personOf(speaker)
      : one.kind === 'statement' && one.id === id,
  );
  return [
    ...(speaker === null ? [remark('Nobody is named who says this.')] : []),
    ...(document === null ? [remark('No document is named in which this stands.')] : []),
    ...(isOwn ? [remark('It is its own source.')] : []),
    ...(isTaken && from.length === 0
      ? [remark(`It is ${basis}, and nobody says from whom or from what.`)]
      : []),
    ...(!isTaken && from.length > 0
      ? [remark(`What it is said to be taken from does not count: its basis is ${basis}.`)]
      : []),
  ];
}

function onDocument({ id, title, documentId, trashed }: CaseDocument): readonly CaseRemark[] {
  const remark = (message: string): CaseRemark => ({ about: 'document', id, message });
  if (title === '' && documentId === null) return [remark('Nothing is known of this document but its id.')];
  return trashed ? [remark('The library has this document in the trash.')] : [];
}

function onSource({ id, sameAs }: Source, people: People): readonly CaseRemark[] {
  const remark = (message: string): CaseRemark => ({ about: 'source', id, message });
  return [
    ...(people.nameOf(id) === id ? [remark('Nothing is known of this source but its id.')] : []),
    ...(sameAs === id ? [remark('It is said to be the same as itself.')] : []),
  ];
}
