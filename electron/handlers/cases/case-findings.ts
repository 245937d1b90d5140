import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { CaseFinding } from '#shared/model/case-findings.ts';
import { copyKnower } from '../../library/cases/findings/copy-knower.ts';
import { decideFinding } from '../../library/cases/findings/decide-finding.ts';
import { findFindings, type FoundInCase } from '../../library/cases/findings/find-findings.ts';
import type { Found } from '../../library/cases/findings/found.ts';
import type { LongWork } from '../../library/long-work.ts';
import { listFindingDecisions } from '../../storage/finding-decisions.ts';
import type { HandlerParts } from '../parts.ts';

const TOLD_EVERY_MS = 100;

const ACTS = { accepted: 'Accept finding', dismissed: 'Dismiss finding', none: 'Reopen finding' } as const;

/** Loops, silent copies, and dates that cannot be; and what a person says of them. */
export function caseFindingHandlers({
  db,
  host,
  knowledge,
}: Pick<HandlerParts, 'db' | 'host' | 'knowledge'>) {
  const copiesIn = copyKnower();
  // A newer look gives up the one before it.
  let looking = new AbortController();
  /** Those of the last look. */
  let last: ReadonlyMap<string, Found> = new Map();

  const look = async (): Promise<FoundInCase> => {
    looking.abort();
    looking = new AbortController();
    const { signal } = looking;
    let told = Number.NEGATIVE_INFINITY;
    const work: LongWork = {
      signal,
      progress: (done, of) => {
        if (performance.now() - told < TOLD_EVERY_MS) return;
        told = performance.now();
        host.emit('case.progress', { done, of });
      },
    };
    const { known, graph } = await knowledge.knowCiting(work);
    const all = await db.aside(
      async (reader) => findFindings(reader, known, graph, await copiesIn(reader, work)),
      signal,
    );
    last = new Map(all.found.map((one) => [one.finding.key, one]));
    return all;
  };

  return {
    'case.findings': async () => {
      const { compared, found } = await look();
      const decisions = await listFindingDecisions(db);
      const findings = found.map(({ finding }): CaseFinding => ({
        ...finding,
        decision: decisions.get(finding.key) ?? null,
      }));
      return { compared, findings };
    },
    'case.cancelFindings': async () => looking.abort(),
    'case.decideFinding': async (key, decision) => {
      if (!last.has(key)) await look();
      const found = last.get(key);
      if (!found) throw new Failed('not-found', 'This is not found any more.');
      await db.transaction((tx) => decideFinding(tx, found, decision, host.now()), ACTS[decision ?? 'none']);
      if (found.copy) host.emit('links.changed', { ids: [] });
      host.emit('case.changed', { claims: [] });
    },
  } satisfies Partial<Handlers>;
}
