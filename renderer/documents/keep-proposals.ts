import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { Resemblance } from '#shared/model/resemblance.ts';
import { type Call, hasCode } from '../bridge/client.ts';
import { joinSeen, type SeenDocument, seenNow } from '../bridge/join.ts';
import { askedOf, type HeldOutcome, isTouched, type Proposal, proposalOf } from './proposals.ts';

/** In the order in which the texts were imported. */
export type AllProposals = ReadonlyMap<RevisionId, Proposal>;

/** What imported texts resemble, and what becomes of it. Tells `onChange` whatever changes. */
export function keepProposals(call: Call, onChange: (all: AllProposals) => void) {
  let all: AllProposals = new Map();

  function put(proposal: Proposal): void {
    all = new Map(all).set(proposal.revisionId, proposal);
    onChange(all);
  }

  function keptFrom(id: RevisionId, other: SeenDocument): void {
    const proposal = all.get(id);
    if (proposal) put({ ...proposal, keptFrom: other });
  }

  async function renew(id: RevisionId): Promise<void> {
    const former = all.get(id);
    const document = former && (await seenNow(call, { id: former.document.id, revisionId: id }));
    if (!document) return;
    const revisions = await call('documents.revisions', document.id);
    const number = revisions.find((revision) => revision.id === id)?.number ?? 1;
    const joined = revisions.some(({ madeBy, number: other }) => madeBy === 'import' && other < number);
    const resembles = joined ? [] : await call('documents.resembling', document.id);
    const inOrder = [...all.values()];
    const later = inOrder
      .slice(inOrder.findIndex(({ revisionId }) => revisionId === id))
      .filter((one) => !one.joined);
    const cameLater = new Set(later.map((one) => one.document.id));
    put({
      ...(all.get(id) ?? former),
      document,
      number,
      joined,
      resembles: resembles.filter(
        ({ document: other }) => other.importedAt <= document.importedAt && !cameLater.has(other.id),
      ),
    });
  }

  async function join(id: RevisionId, older: SeenDocument): Promise<boolean> {
    const proposal = all.get(id);
    const joined = proposal && (await joinSeen(call, { id: proposal.document.id, revisionId: id }, older));
    await renew(id);
    return Boolean(joined);
  }

  return {
    /** Takes up those of an import. What was said of one before stays said. */
    show(outcomes: readonly HeldOutcome[]): void {
      const found = outcomes.filter(({ resembles }) => resembles !== undefined).map(proposalOf);
      all = new Map(found.map((one) => [one.revisionId, all.get(one.revisionId) ?? one]));
      onChange(all);
    },
    /** Asks again for what has to do with documents that changed. */
    async renewTouched(changed: ReadonlySet<DocumentId>): Promise<void> {
      for (const [id, proposal] of all) {
        if (!isTouched(proposal, changed)) continue;
        await renew(id).catch((error: unknown) => {
          // It became a part of another document meanwhile, which is told of as well.
          if (!hasCode(error, 'not-found')) throw error;
        });
      }
    },
    join,
    async keepApart(id: RevisionId, other: Resemblance): Promise<void> {
      const proposal = all.get(id);
      if (!proposal) return;
      const [one, two] = await Promise.all([
        seenNow(call, { id: proposal.document.id, revisionId: id }),
        seenNow(call, other.document),
      ]);
      if (one && two && one.id !== two.id) {
        await call('documents.keepApart', one.id, two.id);
        keptFrom(id, two);
      }
      await renew(id);
    },
    /** Makes a document of its own of a text that was joined. */
    async separate(id: RevisionId): Promise<void> {
      const proposal = all.get(id);
      if (!proposal) return;
      const { document } = proposal;
      const oldest = (await call('documents.revisions', document.id)).at(-1);
      await call('documents.separate', id);
      if (oldest) keptFrom(id, { id: document.id, revisionId: oldest.id });
      await renew(id);
    },
    /** Joins each to what it is most likely a version of, the first imported first. Answers how many were joined. */
    async joinAll(ids: readonly RevisionId[]): Promise<number> {
      let count = 0;
      for (const id of ids) {
        const proposal = all.get(id);
        const asked = proposal ? askedOf(proposal) : null;
        if (asked?.likely === 'version' && (await join(id, asked.document))) count += 1;
      }
      return count;
    },
  };
}
