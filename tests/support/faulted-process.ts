/*
 * Carries out what is written to a library, once for each call of a disk that fails (faulty-disk.c), each time on a library of
 * its own, and says what became of it. Arguments: an empty folder, the entry of the importers, what to try, as JSON.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { recoverLibrary } from '../../electron/backups/recover-library.ts';
import { restoreBackup } from '../../electron/backups/restore-backup.ts';
import { settleStaged } from '../../electron/backups/staged.ts';
import { checkLibrary } from '../../electron/library/check-library.ts';
import { failureFrom } from '../../electron/library/failure-from.ts';
import { nodeReader } from '../../electron/library/node-reader.ts';
import { openIbid } from '../../electron/library/open-ibid.ts';
import { openLibrary } from '../../electron/storage/open-library.ts';
import { countWordsPiece } from '../../electron/storage/count-words.ts';
import { mergeIndexPiece } from '../../electron/storage/merge-index.ts';
import { migrations } from '../../electron/storage/migrations.ts';
import { stateHashOf } from '../../electron/storage/state-hash.ts';
import { testHost } from './host.ts';
import { fillLibrary, type Ids, SITES, type WriteSite } from './write-sites.ts';

export interface FaultOrder {
  readonly error: keyof typeof constants.errno;
  readonly lasting: boolean;
  /** How many of the calls at most, spread over all of them. */
  readonly places: number;
}

export interface FaultTold {
  readonly what: string;
  readonly error: string;
  readonly lasting: boolean;
  /** Which call has failed. */
  readonly at: number;
  /** Null where it was done all the same. */
  readonly code: string | null;
  readonly message: string;
  /** What is wrong afterwards; empty where all is as it should be. */
  readonly wrong: readonly string[];
}

const [, , folder = '', importers = '', orders = '[]'] = process.argv;
const control = openSync(process.env['IBID_FAULT_CONTROL'] ?? '', 'r+');

function arm(order: FaultOrder, from: number): void {
  writeSync(
    control,
    new Int32Array([1, constants.errno[order.error], from, order.lasting ? 1 : 0, 0]),
    0,
    20,
    0,
  );
}

/** Answers how many calls there were. */
function disarm(): number {
  writeSync(control, new Int32Array([0]), 0, 4, 0);
  const seen = new Int32Array(5);
  readSync(control, seen, 0, 20, 0);
  return seen[4] ?? 0;
}

function open(path: string) {
  const none = (): never => {
    throw new Error('no such work is tried');
  };
  const host = testHost();
  host.folder = join(folder, 'out');
  return openIbid({
    path,
    host,
    startReader: nodeReader(importers),
    startRecognition: none,
    startOriginal: none,
  });
}

interface Begun {
  work(): Promise<unknown>;
  /** Of the library, as whoever has it open sees it. */
  state(): Promise<string>;
  end(): Promise<void>;
}

/** Something that writes: to a library that is open, or to files beside one. */
interface Trial {
  readonly what: string;
  readonly twice: boolean;
  readonly begin: () => Promise<Begun>;
}

/** A call that is never made. */
const NEVER = 0x7f_ff_ff_ff;

const library = join(folder, 'library.ibid');
const backup = join(folder, 'kept', 'backup.ibid');
const next = {
  number: migrations.length + 1,
  name: '9999-next',
  sql: 'CREATE TABLE more (name TEXT) STRICT;',
};

const onOpen = ({ what, work, twice = false }: WriteSite, ids: Ids): Trial => ({
  what,
  twice,
  async begin() {
    const ibid = await open(library);
    await ibid.indexed();
    return {
      work: () => work(ibid, ids),
      state: () => stateHashOf(ibid.db, async () => undefined),
      end: () => ibid.close(),
    };
  },
});
const onFiles = (what: string, work: () => Promise<unknown>, twice = false): Trial => ({
  what,
  twice,
  begin: async () => ({ work, state: () => stateOf(library), end: async () => undefined }),
});

/** What a restore puts aside is named after its time. */
let moment = 0;

const trialsOf = (ids: Ids): readonly Trial[] => [
  ...SITES.map((site) => onOpen(site, ids)),
  onOpen({ what: 'an archive', work: ({ handlers }) => handlers['library.archive']() }, ids),
  onFiles('opening', async () => (await openLibrary(library)).close()),
  onFiles('making', async () => (await openLibrary(join(folder, 'made.ibid'))).close()),
  // The new form, and then the seal of what is in it.
  onFiles('migrating', async () => (await openLibrary(library, [...migrations, next])).close(), true),
  onFiles('restoring', () => {
    moment += 1000;
    return restoreBackup(backup, library, { existing: 'replace', now: new Date(moment) });
  }),
  onFiles('recovering', () => recoverLibrary(backup, join(folder, 'recovered.ibid'))),
];

async function setUp(): Promise<void> {
  for (const name of await readdir(folder))
    if (name !== 'kept') await rm(join(folder, name), { recursive: true });
  await copyFile(backup, library);
  await mkdir(join(folder, 'out'));
}

async function stateOf(path: string): Promise<string> {
  await settleStaged(path);
  const db = await openLibrary(path).catch((error: unknown) => {
    if (failureFrom(error).code === 'library-newer') return openLibrary(path, [...migrations, next]);
    throw error;
  });
  const { findings } = await checkLibrary(db);
  const state = await stateHashOf(db, async () => undefined);
  await db.close();
  return findings.length > 0 ? `unsound: ${findings[0]?.message}` : state;
}

/** One library, one fault. Answers how many calls there were in all, were none to fail. */
async function tryOnce(trial: Trial, order: FaultOrder, at: number): Promise<number> {
  await setUp();
  const wrong: string[] = [];
  const begun = await trial.begin();
  const before = await begun.state();
  arm(order, at);
  const failure = await begun.work().then(
    () => null,
    (error: unknown) => failureFrom(error),
  );
  const seen = disarm();
  if (at > seen) {
    await begun.end();
    return seen;
  }
  if (failure) {
    if (!trial.twice && (await begun.state()) !== before) wrong.push('the library is another one');
    const half = (await readdir(join(folder, 'out'), { recursive: true })).filter((name) => name !== '');
    if (half.length > 0) wrong.push(`left ${half.join(', ')}`);
    await begun.work().catch((error: unknown) => wrong.push(`does not go on: ${String(error)}`));
  }
  await begun.end();
  const after = await stateOf(library);
  if (after.startsWith('unsound')) wrong.push(after);
  const told: FaultTold = {
    ...{ what: trial.what, error: order.error, lasting: order.lasting, at },
    ...{ code: failure?.code ?? null, message: failure?.message ?? '', wrong },
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
  return seen;
}

await mkdir(join(folder, 'kept'), { recursive: true });
const first = await open(library);
const ids = await fillLibrary(first);
// Each work has its key for good.
await first.handlers['documents.works']();
await first.close();
// What is counted and merged behind everybody's back is done before.
const settled = await openLibrary(library);
for (const piece of [countWordsPiece, mergeIndexPiece]) while (await settled.transaction(piece));
await settled.close();
await copyFile(library, backup);
const every: readonly FaultOrder[] = JSON.parse(orders);
for (const trial of trialsOf(ids)) {
  const [any] = every;
  if (!any) throw new Error('nothing is to be tried');
  const calls = await tryOnce(trial, any, NEVER);
  for (const order of every) {
    const step = Math.max(1, calls / order.places);
    for (let at = 1; at <= calls; at += step) await tryOnce(trial, order, Math.floor(at));
  }
}
closeSync(control);
