import { isFirstPerson } from '#shared/drafting/find-basis.ts';
import { findSpeakers } from '#shared/drafting/find-speakers.ts';
import type { GivenSpeaker, StatementDraft } from '#shared/model/case-given.ts';
import type { CaseDocument } from '#shared/model/case.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { nameKey } from '#shared/organisation/name.ts';
import { blockIndexAt } from '#shared/text/place.ts';
import type { Reader } from '../../storage/database.ts';
import { listStandingPassages } from '../../storage/standing-passages.ts';
import type { NameRegister } from '../names/name-register.ts';
import type { KnownCase } from './known-case.ts';

interface Words {
  readonly revision: RevisionText;
  readonly range: PassageRange;
  readonly held: DocumentSummary;
  readonly caseDocument: CaseDocument | null;
  readonly names: NameRegister;
  readonly words: string;
}

type Likely = StatementDraft['speakers'][number];

const OPENING = /[“«„]|(?<![\p{L}\p{N}])"/gu;
const CLOSING = /[”»]|"(?![\p{L}\p{N}])/gu;

/** Who may say the words of a range: likeliest first, each once. */
export async function draftSpeakers(db: Reader, known: KnownCase, of: Words): Promise<readonly Likely[]> {
  const { revision, range, held, words } = of;
  const people = known.people();
  const block = revision.blocks[blockIndexAt(revision.blocks, range.start)];
  const paragraph = block?.text ?? '';
  const isQuoted = isWithinQuotation(paragraph, range.start - (block?.start ?? 0));
  const named = findSpeakers(
    paragraph,
    known.all.sources.map(({ name }) => name),
  );
  const begins = named.filter(({ sign }) => sign === 'begins').map(({ name }) => name);
  const said = named.filter(({ sign }) => sign === 'said').map(({ name }) => name);
  const speaker = (name: string, kind: string, reason: string): Likely =>
    speakerNamed(known, of.names, name, kind, reason);
  const author = of.caseDocument?.author ?? null;
  const authors: readonly Likely[] = [
    ...(author === null
      ? []
      : [{ speaker: { id: author }, called: people.nameOf(author), reason: 'the author of the document' }]),
    ...held.authors.map((name) =>
      speaker(name, isFirstPerson(words) ? 'witness' : 'author', 'the author of the document'),
    ),
  ];
  const beside = said.map((name) => speaker(name, 'witness', 'named as speaking in this paragraph'));
  const above = await sayingAbove(db, known, range);
  return eachOnce(known, [
    ...begins.map((name) => speaker(name, 'witness', 'named where the paragraph begins')),
    // Whoever is quoted is another than the one who writes.
    ...(isQuoted
      ? [...beside, ...namedBefore(known, paragraph, range.start - (block?.start ?? 0)), ...above, ...authors]
      : [...authors, ...beside, ...above]),
  ]);
}

/** Sources of the case that the paragraph names before the words, the nearest first. */
function namedBefore(known: KnownCase, paragraph: string, offset: number): readonly Likely[] {
  const before = paragraph.slice(0, offset);
  return known.all.sources
    .flatMap(({ id, name }) => {
      const at = name.length < 3 ? -1 : before.lastIndexOf(name);
      return at < 0 ? [] : [{ id, at }];
    })
    .toSorted((a, b) => b.at - a.at)
    .map(({ id }) => ({
      speaker: { id },
      called: known.people().nameOf(id),
      reason: 'named before these words in this paragraph',
    }));
}

/** More quotation marks open before the words than close. */
function isWithinQuotation(paragraph: string, offset: number): boolean {
  const before = paragraph.slice(0, offset + 1);
  return (before.match(OPENING)?.length ?? 0) > (before.match(CLOSING)?.length ?? 0);
}

/** A source of the case that goes by the name; or else somebody new, whom the library may know. */
function speakerNamed(
  known: KnownCase,
  names: NameRegister,
  name: string,
  kind: string,
  reason: string,
): Likely {
  const [group] = names.named(name);
  const ids = new Set(group?.members.map(({ id }) => id) ?? []);
  const key = nameKey(name);
  const source =
    known.all.sources.find((one) => nameKey(one.name) === key) ??
    known.all.sources.find((one) => one.nameId !== null && ids.has(one.nameId));
  if (source) return { speaker: { id: source.id }, called: known.people().nameOf(source.id), reason };
  const given: GivenSpeaker = { name, kind, nameId: group?.root.id ?? null };
  return { speaker: given, called: name, reason };
}

/** Who says the statements that stand above the words, the nearest first. */
async function sayingAbove(
  db: Reader,
  known: KnownCase,
  { revisionId, start }: PassageRange,
): Promise<readonly Likely[]> {
  const places = await listStandingPassages(db, revisionId);
  return known.all.statements
    .flatMap(({ passageId, speaker }) => {
      const place = passageId === null ? undefined : places.get(passageId);
      return place && speaker !== null && place.start <= start ? [{ speaker, at: place.start }] : [];
    })
    .toSorted((a, b) => b.at - a.at)
    .map(({ speaker }) => ({
      speaker: { id: speaker },
      called: known.people().nameOf(speaker),
      reason: 'says what stands above in this document',
    }));
}

function eachOnce(known: KnownCase, likely: readonly Likely[]): readonly Likely[] {
  const seen = new Set<string>();
  return likely.filter(({ speaker }) => {
    const key =
      'id' in speaker ? `source ${known.people().personOf(speaker.id)}` : `name ${nameKey(speaker.name)}`;
    return !seen.has(key) && seen.add(key);
  });
}
