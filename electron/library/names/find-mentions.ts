import type { NameId } from '#shared/model/ids.ts';
import type { Mention, MentionedIn } from '#shared/model/name.ts';
import type { FoundSpelling } from '#shared/names/find-spellings.ts';
import { indexPhrases } from '#shared/names/index-phrases.ts';
import type { Reader } from '../../storage/database.ts';
import { groupBy } from '../../storage/group-by.ts';
import { findBlockAt, listBlocksHolding, matchAny, type NameBlock } from '../../storage/name-blocks.ts';
import { listDecisions, type MentionDecision } from '../../storage/name-decisions.ts';
import { makeSnippet } from '../../storage/search/snippets.ts';
import { finderOfNames, namesIn } from './finder-of-names.ts';
import { getGroup } from './get-group.ts';
import { idsOf, type NameGroup, readNames } from './name-register.ts';

const MOST_MENTIONS = 1000;

/** A mention with the block that it stands in. */
interface Place {
  readonly block: NameBlock;
  readonly mention: Mention;
}

/** Where the name stands in the newest texts of documents outside the trash. Fails with `not-found`. */
export async function findMentions(
  db: Reader,
  id: NameId,
): Promise<{ readonly documents: readonly MentionedIn[]; readonly more: boolean }> {
  const group = await getGroup(db, id);
  const { places, more } = await findPlaces(db, group);
  const documents = [...groupBy(places, ({ block }) => block.documentId)].map(
    ([documentId, own]): MentionedIn => ({
      documentId,
      title: own[0]?.block.title ?? '',
      published: own[0]?.block.published ?? null,
      mentions: own.map(({ mention }) => mention).toSorted((a, b) => a.start - b.start),
    }),
  );
  return { documents, more };
}

interface FoundPlaces {
  readonly places: readonly Place[];
  readonly more: boolean;
  /** All names in a block that one of the places is in. */
  readonly namesOf: (block: NameBlock) => readonly FoundSpelling<NameId>[];
}

export async function findPlaces(db: Reader, group: NameGroup, most = MOST_MENTIONS): Promise<FoundPlaces> {
  const phrases = group.spellings.flatMap((spelling) => indexPhrases(spelling, true));
  const blocks = await listBlocksHolding(db, matchAny(phrases), most + 1);
  const texts = [...new Set(blocks.map(({ revisionId }) => revisionId))];
  const said = saidOf(await listDecisions(db, idsOf(group), texts), new Set(idsOf(group)));
  const finder = finderOfNames(await readNames(db));
  const names = new Map(blocks.map((block) => [block.id, namesIn(finder, block)]));
  const spelled = blocks.flatMap((block) => placesIn(block, group, names.get(block.id) ?? [], said));
  const places = [...spelled, ...(await acceptedElsewhere(db, group, spelled))];
  const more = blocks.length > most || places.length > most;
  return {
    places: places.slice(0, most),
    more,
    namesOf: (block) => names.get(block.id) ?? namesIn(finder, block),
  };
}

/** What was said of each range, about these names and about others. */
interface Said {
  readonly here: ReadonlyMap<string, boolean>;
  readonly others: ReadonlyMap<string, boolean>;
  /** Of each range, the other names that it is not. */
  readonly rejected: ReadonlyMap<string, ReadonlySet<NameId>>;
}

/** What a person has said of places, seen from the name whose ids are `own`. */
export function saidOf(decisions: readonly MentionDecision[], own: ReadonlySet<NameId>): Said {
  const here = new Map<string, boolean>();
  const others = new Map<string, boolean>();
  const rejected = new Map<string, Set<NameId>>();
  for (const decision of decisions) {
    const { revisionId, start, end, nameId, accepted } = decision;
    const range = rangeKey(revisionId, start, end);
    if (own.has(nameId)) here.set(range, accepted);
    else if (accepted) others.set(range, true);
    else rejected.set(range, (rejected.get(range) ?? new Set()).add(nameId));
  }
  return { here, others, rejected };
}

export function rangeKey(revisionId: string, start: number, end: number): string {
  return `${revisionId} ${start} ${end}`;
}

export function placesIn(
  block: NameBlock,
  group: NameGroup,
  found: readonly FoundSpelling<NameId>[],
  said: Said,
): readonly Place[] {
  const places: Place[] = [];
  for (const { start, end, owner } of found) {
    const last = places.at(-1)?.mention;
    if (owner !== group.root.id || (last && block.start + start < last.end)) continue;
    const range = rangeKey(block.revisionId, block.start + start, block.start + end);
    const own = said.here.get(range);
    if (own === undefined && said.others.has(range)) continue;
    const rivals = found.filter(
      (other) =>
        other.owner !== owner &&
        other.start === start &&
        other.end === end &&
        said.rejected.get(range)?.has(other.owner) !== true,
    );
    const unsaid = rivals.length > 0 ? 'doubtful' : 'alias';
    const state = own === undefined ? unsaid : own ? 'accepted' : 'rejected';
    places.push(placeAt(block, start, end, state));
  }
  return places;
}

export function placeAt(block: NameBlock, start: number, end: number, state: Mention['state']): Place {
  const { revisionId, documentId, footnote, text, direction } = block;
  return {
    block,
    mention: {
      revisionId,
      documentId,
      start: block.start + start,
      end: block.start + end,
      footnote,
      state,
      snippet: makeSnippet(text, [{ start, end }], direction),
    },
  };
}

/** Places that a person took for the name although no spelling of it stands there, such as a surname alone. */
async function acceptedElsewhere(
  db: Reader,
  group: NameGroup,
  found: readonly Place[],
): Promise<readonly Place[]> {
  const known = new Set(found.map(({ mention }) => rangeKey(mention.revisionId, mention.start, mention.end)));
  const places: Place[] = [];
  for (const { revisionId, start, end, accepted } of await listDecisions(db, idsOf(group))) {
    if (!accepted || known.has(rangeKey(revisionId, start, end))) continue;
    known.add(rangeKey(revisionId, start, end));
    const block = await findBlockAt(db, revisionId, start);
    if (block) places.push(placeAt(block, start - block.start, end - block.start, 'accepted'));
  }
  return places;
}
