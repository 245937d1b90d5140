import { join } from 'node:path';
import type { Case } from '#shared/model/case.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { loadSources, type Sources } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import { progress } from '../progress.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { makeCase } from '../text/make-case.ts';
import { timed } from '../timed.ts';

const SIZES = [250, 500, 1000];
const CITATIONS_PER_DOCUMENT = 20;
const CLAIMS_PER_DOCUMENT = 5;
const TIMES = 3;
const CLAIMS_ASKED = 50;
/** In milliseconds. */
const CALL_GOALS = {
  'claims at first': 3000,
  'a claim': 100,
  'claims after one was added': 1500,
  'the graph': 5000,
} as const;

interface Asked {
  readonly what: string;
  readonly by: string;
  readonly goal: number;
  ours(all: Case, time: number): unknown;
  yardstick(all: Case, json: string): unknown;
}

/** What a case is asked, once it is read from its library. */
export async function measureCorroboration(): Promise<readonly Measurement[]> {
  const sources = await loadSources();
  const measured: Measurement[] = [];
  for (const documents of SIZES) {
    const { all, readAgain, asked: calls } = await heldCase(sources, documents);
    const json = JSON.stringify(all);
    for (const asked of questions(sources)) {
      const ours: number[] = [];
      const yardstick: number[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        yardstick.push(await timed(() => asked.yardstick(all, json)));
        ours.push(await timed(() => asked.ours(all, time)));
      }
      const size = `${documents} documents, ${documents * CITATIONS_PER_DOCUMENT} citations, ${documents * CLAIMS_PER_DOCUMENT} claims`;
      const isLargest = documents === SIZES.at(-1);
      measured.push({
        what: `${asked.what} (${size})`,
        ours,
        yardstick,
        by: asked.by,
        goal: isLargest ? { name: 'corroboration', p95: asked.goal } : null,
      });
    }
    measured.push(readAgain, ...calls);
  }
  return measured;
}

function questions({ claimReports, claimMatrix }: Sources): readonly Asked[] {
  const parse = {
    by: 'the same case parsed from JSON',
    yardstick: (_: Case, json: string) => JSON.parse(json) as unknown,
  };
  return [
    {
      what: 'One claim of a case that was not asked before',
      ...parse,
      goal: 2000,
      ours: (all, time) => reportsOf(claimReports, all, time, 1),
    },
    {
      what: `${CLAIMS_ASKED} more claims`,
      by: 'the report of the first claim, with the whole case worked out',
      goal: 4000,
      yardstick: (all) => reportsOf(claimReports, all, 0, 1),
      ours: (all, time) => reportsOf(claimReports, all, time, CLAIMS_ASKED + 1),
    },
    {
      what: 'The whole matrix, claims by speakers over time',
      ...parse,
      goal: 5000,
      ours: (all) => claimMatrix(all, 'speakers'),
    },
    { what: 'Every claim', ...parse, goal: 60_000, ours: (all) => all.claims.map(claimReports(all)) },
  ];
}

function reportsOf(claimReports: Sources['claimReports'], all: Case, time: number, count: number): void {
  const report = claimReports(all);
  const asked = all.claims.slice(time * count, (time + 1) * count).map(report);
  if (asked.length !== count || asked.some(({ possible, certain }) => possible < certain))
    throw new Error('the claims were not worked out');
}

/** The case, as it comes out of a library that it was put into. */
async function heldCase(
  sources: Sources,
  documents: number,
): Promise<{ readonly all: Case; readonly readAgain: Measurement; readonly asked: readonly Measurement[] }> {
  const { openLibrary, caseActs, readCase } = sources;
  progress(`a case of ${documents} documents …`);
  const file = makeCase({
    documents,
    citations: documents * CITATIONS_PER_DOCUMENT,
    claims: documents * CLAIMS_PER_DOCUMENT,
  });
  return inTemporaryFolder(async (folder) => {
    const db = await openLibrary(join(folder, 'library.ibid'));
    try {
      await caseActs({ db, emit: () => undefined, now: () => new Date() }).importFile(file);
      const json = JSON.stringify(file);
      const ours: number[] = [];
      const yardstick: number[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        yardstick.push(await timed(() => JSON.parse(json) as unknown));
        ours.push(await timed(() => readCase(db)));
      }
      const readAgain: Measurement = {
        what: `The case read from its library (${documents} documents)`,
        ours,
        yardstick,
        by: 'the same case parsed from JSON',
        goal: null,
      };
      const asked = await measureCalls(sources, db, json, documents);
      return { all: await readCase(db), readAgain, asked };
    } finally {
      await db.close();
    }
  });
}

/** What a window asks, of a library that is just opened, and again after a claim was added. */
async function measureCalls(
  { caseActs, caseHandlers, caseKnowledge }: Sources,
  db: Database,
  json: string,
  documents: number,
): Promise<readonly Measurement[]> {
  const acts = caseActs({ db, emit: () => undefined, now: () => new Date() });
  const calls = ['claims at first', 'a claim', 'claims after one was added', 'the graph'] as const;
  const times = new Map(calls.map((call) => [call, [] as number[]]));
  const yardstick: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const handlers = caseHandlers({ db, knowledge: caseKnowledge(db) });
    const asked = {
      'claims at first': () => handlers['case.claims'](),
      'a claim': () => handlers['case.claim'](`c${time}`),
      'claims after one was added': async () => {
        await acts.addClaim(`Claim of ${time}`, 'number');
        return handlers['case.claims']();
      },
      'the graph': () => handlers['case.graph'](),
    } as const;
    yardstick.push(await timed(() => JSON.parse(json) as unknown));
    for (const call of calls) times.get(call)?.push(await timed(asked[call]));
  }
  const isLargest = documents === SIZES.at(-1);
  return calls.map((call): Measurement => ({
    what: `A window is told ${call} (${documents} documents)`,
    ours: times.get(call) ?? [],
    yardstick,
    by: 'the same case parsed from JSON',
    goal: isLargest ? { name: 'corroboration', p95: CALL_GOALS[call] } : null,
  }));
}
