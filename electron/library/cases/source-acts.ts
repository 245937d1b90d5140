import { peopleIn } from '#shared/case/people.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { SourceFacts } from '#shared/model/case-given.ts';
import type { Case, Source } from '#shared/model/case.ts';
import type { NameId } from '#shared/model/ids.ts';
import { tidyName } from '#shared/organisation/name.ts';
import { readCase } from '../../storage/cases.ts';
import { findName } from '../../storage/names.ts';
import { deleteSource, fillSource, insertCase, setNameOf, setSameAs } from '../../storage/write-case.ts';
import type { Reader, Writer } from '../../storage/database.ts';
import { type CaseAct, find, nextId } from './case-act.ts';
import { dateIn } from './case-date.ts';

/** What a person may do to the sources of a case. */
export function sourceActs(act: CaseAct, now: () => Date) {
  return {
    /** Fails with `invalid-case`. */
    addSource: (facts: SourceFacts): Promise<Source> =>
      act('Add source', async (tx) => {
        const { sources } = await readCase(tx);
        return insertSource(tx, sources, await checkedFacts(tx, facts), now());
      }),

    /** Fails with `not-found` and `invalid-case`. */
    changeSource: (id: string, facts: SourceFacts): Promise<Source> =>
      act('Change source', async (tx) => {
        const before = find((await readCase(tx)).sources, id, 'source');
        const source = { ...before, ...(await checkedFacts(tx, facts)) };
        await fillSource(tx, source);
        await setNameOf(tx, id, source.nameId);
        return source;
      }),

    /** Fails with `not-found`, and with `conflict` while something names it. */
    deleteSource: (id: string): Promise<void> =>
      act('Delete source', async (tx) => {
        const all = await readCase(tx);
        find(all.sources, id, 'source');
        const use = useOfSource(all, id);
        if (use !== null)
          throw new Failed('conflict', `“${peopleIn(all.sources).nameOf(id)}” cannot be deleted: ${use}.`);
        // One that is said to be the same as itself names itself.
        await setSameAs(tx, id, null);
        await deleteSource(tx, id);
      }),

    /**
     * Says that two sources are one person: the first goes by the second from now on. Fails with `not-found`, and with
     * `conflict` for one person.
     */
    joinSources: (id: string, sameAs: string): Promise<void> =>
      act('Join sources', async (tx) => {
        const { sources } = await readCase(tx);
        find(sources, id, 'source');
        find(sources, sameAs, 'source');
        const people = peopleIn(sources);
        if (people.personOf(id) === people.personOf(sameAs))
          throw new Failed('conflict', `“${id}” and “${sameAs}” are one person already.`);
        await setSameAs(tx, endOf(id, sources), sameAs);
      }),

    /** Takes that back. Fails with `not-found`, and with `conflict` for a source that goes by no other. */
    partSource: (id: string): Promise<void> =>
      act('Separate source', async (tx) => {
        if (find((await readCase(tx)).sources, id, 'source').sameAs === null)
          throw new Failed('conflict', `“${id}” goes by no other source.`);
        await setSameAs(tx, id, null);
      }),

    /** Says whom the library knows under this name; null for nobody. Fails with `not-found`. */
    nameSource: (id: string, name: NameId | null): Promise<void> =>
      act('Name source', async (tx) => {
        find((await readCase(tx)).sources, id, 'source');
        await requireName(tx, name);
        await setNameOf(tx, id, name);
      }),
  };
}

/** Behind those that are there. */
export async function insertSource(
  tx: Writer,
  sources: readonly Source[],
  facts: SourceFacts,
  at: Date,
): Promise<Source> {
  const source: Source = { ...facts, id: nextId('s', sources), sameAs: null };
  await insertCase(tx, { sources: [source], documents: [], statements: [], claims: [] }, at.toISOString());
  return source;
}

async function checkedFacts(db: Reader, facts: SourceFacts): Promise<SourceFacts> {
  const { name, kind, role, relation, present, reliability, nameId } = facts;
  await requireName(db, nameId);
  const called = tidyName(name);
  if (called === '') throw new Failed('invalid-case', 'A source needs a name.');
  return {
    name: called,
    kind: kind.trim(),
    role: role.trim(),
    relation: relation.trim(),
    present: dateIn(present, `source “${called}”`),
    reliability: reliability && {
      grade: reliability.grade,
      reason: reliability.reason.trim(),
      date: dateIn(reliability.date, `the grade of source “${called}”`),
    },
    nameId,
  };
}

async function requireName(db: Reader, name: NameId | null): Promise<void> {
  if (name !== null && !(await findName(db, name)))
    throw new Failed('not-found', 'This name is not in the library.');
}

/** What names the source, as the end of a sentence; null for nothing. */
function useOfSource({ sources, documents, statements }: Case, id: string): string | null {
  const said = statements.filter(({ speaker }) => speaker === id).length;
  if (said > 0) return `${counted(said, 'statement is', 'statements are')} said by it`;
  const taken = statements.filter(({ from }) =>
    from.some((one) => one.kind === 'source' && one.id === id),
  ).length;
  if (taken > 0) return `${counted(taken, 'statement is', 'statements are')} taken from it`;
  const written = documents.find(({ author }) => author === id);
  if (written) return `it is the author of “${written.title || written.id}”`;
  const other = sources.find(({ id: own, sameAs }) => own !== id && sameAs === id);
  return other ? `“${other.name || other.id}” goes by it` : null;
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** Where the words “is the same as” lead to: what is said of one there stays said. */
function endOf(id: string, sources: readonly Source[]): string {
  const sameAs = new Map(sources.map((source) => [source.id, source.sameAs]));
  const seen = new Set<string>();
  let at = id;
  for (let next = sameAs.get(at); next && !seen.has(at); next = sameAs.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}
