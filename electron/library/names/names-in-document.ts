import type { DocumentId } from '#shared/model/ids.ts';
import type { NameInDocument } from '#shared/model/name.ts';
import type { Reader } from '../../storage/database.ts';
import { listBlocksOf, type NameBlock } from '../../storage/name-blocks.ts';
import { listDecisions, type MentionDecision } from '../../storage/name-decisions.ts';
import { beginLongWork } from '../long-work.ts';
import { placesIn, rangeKey, saidOf } from './find-mentions.ts';
import { finderOfNames, namesIn } from './finder-of-names.ts';
import { idsOf, type NameGroup, readNames } from './name-register.ts';

/** Names that stand in the newest text of a document, those of most places first. */
export async function findNamesIn(db: Reader, id: DocumentId): Promise<readonly NameInDocument[]> {
  const register = await readNames(db);
  if (register.groups.length === 0) return [];
  const blocks = await listBlocksOf(db, id);
  const texts = new Set(blocks.map(({ revisionId }) => revisionId));
  const decisions = (await listDecisions(db, [], [...texts])).filter(({ revisionId }) =>
    texts.has(revisionId),
  );
  const finder = finderOfNames(register);
  const found: FoundIn[] = [];
  const { step } = beginLongWork({});
  for (const block of blocks) {
    await step(found.length, blocks.length);
    found.push({ block, spellings: namesIn(finder, block) });
  }
  return register.groups
    .map((group) => countedIn(group, found, decisions))
    .filter(({ mentions }) => mentions > 0)
    .toSorted((one, other) => other.mentions - one.mentions || one.name.name.localeCompare(other.name.name));
}

interface FoundIn {
  readonly block: NameBlock;
  readonly spellings: ReturnType<typeof namesIn<NameGroup['root']['id']>>;
}

function countedIn(
  group: NameGroup,
  found: readonly FoundIn[],
  decisions: readonly MentionDecision[],
): NameInDocument {
  const own = new Set(idsOf(group));
  const said = saidOf(decisions, own);
  const spelled = found
    .filter(({ spellings }) => spellings.some(({ owner }) => owner === group.root.id))
    .flatMap(({ block, spellings }) => placesIn(block, group, spellings, said))
    .map(({ mention }) => mention);
  const known = new Set(spelled.map(({ revisionId, start, end }) => rangeKey(revisionId, start, end)));
  // Places that a person took for the name although no spelling of it stands there.
  const accepted = decisions
    .filter((decision) => decision.accepted && own.has(decision.nameId))
    .map(({ revisionId, start, end }) => rangeKey(revisionId, start, end))
    .filter((range) => !known.has(range));
  const standing = spelled.filter(({ state }) => state !== 'rejected');
  const { id, name, kind } = group.root;
  return {
    name: { id, name, kind },
    mentions: standing.length + new Set(accepted).size,
    doubtful: standing.filter(({ state }) => state === 'doubtful').length,
  };
}
