import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAILURE_CODES, type Result } from '#shared/ipc/result.ts';
import { createDispatch } from '../../../electron/handlers/dispatch.ts';
import { SCHEMAS } from '../../../electron/handlers/schemas.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { tellFigure, WHOLE } from '../../safety/figures.ts';
import { openTestIbid, type TestIbid } from '../../support/library.ts';
import { libraryState } from '../../support/library-state.ts';
import { noteState } from '../../support/note-state.ts';
import { NAMES } from '../../support/call-shapes.ts';
import { type Call, NOWHERE, rightArgs, unknownName, wrongArgs } from '../../support/wrong-calls.ts';

/** More than every day's, where the whole proof is asked for. */
const WRONG_CALLS = WHOLE ? 100_000 : 10_000;
const CALLS = join(import.meta.dirname, '..', '..', '..', 'shared', 'ipc', 'calls');

async function answerTo({ dispatch }: TestIbid, [name, args]: Call): Promise<Result<unknown>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a page sends is of no type
  return dispatch(name, args as readonly unknown[]);
}

/** A library with a document, a passage and a note, and the ids of what is in it. */
async function filled(): Promise<TestIbid & { readonly revision: string; readonly note: string }> {
  const ibid = await openTestIbid();
  const { handlers } = ibid;
  const [outcome] = await handlers['documents.importGiven'](
    [{ name: 'lamp.txt', bytes: new TextEncoder().encode('A lamp.') }],
    null,
  );
  if (outcome?.status !== 'imported') throw new Error('nothing was imported');
  const { revisionId } = outcome.document;
  const passage = await handlers['passages.create']({ revisionId, start: 0, end: 6 });
  await handlers['passages.highlight'](passage.id, 'yellow');
  const note = await handlers['notes.create']('Numbers');
  const state = noteState('words', { quotes: passage.id });
  await handlers['notes.save']({ id: note.id, title: 'Numbers', state, basedOn: 1 });
  // What is counted and merged in the background would change the library while it is watched.
  await ibid.indexed();
  await expect
    .poll(() => ibid.db.get(sql`SELECT value FROM settings WHERE name = 'index merged'`), { timeout: 20_000 })
    .toEqual({ value: '1' });
  return { ...ibid, revision: revisionId, note: note.id };
}

test('every call of the contract has a schema and a handler, and nothing else has', async () => {
  const calls = readdirSync(CALLS)
    .map((file) => readFileSync(join(CALLS, file), 'utf8'))
    .join('\n');
  const names = [...calls.matchAll(/^ {2}'([a-z]+\.[a-zA-Z]+)': \(/gm)]
    .map((match) => match[1] ?? '')
    .toSorted();
  const { handlers } = await openTestIbid();
  const ofLock = names.filter((name) => name.startsWith('lock.'));
  expect(names.length).toBeGreaterThan(20);
  expect([
    Object.keys(SCHEMAS).toSorted(),
    [...Object.keys(handlers), ...ofLock].toSorted(),
    NAMES.toSorted(),
  ]).toEqual([names, names, names]);
});

test('what each call takes is let through', () => {
  expect(NAMES.filter((name) => !SCHEMAS[name].safeParse(rightArgs(name)).success)).toEqual([]);
});

test(
  'ten thousand wrong calls get a failure each, reach no handler and change nothing',
  { timeout: WHOLE ? 600_000 : 120_000 },
  async () => {
    const ibid = await filled();
    const reached: string[] = [];
    const handlers = new Proxy(ibid.handlers, {
      get(target, name, receiver): unknown {
        reached.push(String(name));
        return Reflect.get(target, name, receiver);
      },
    });
    const watched = { ...ibid, dispatch: createDispatch(() => handlers) };
    const before = await libraryState(ibid.db);
    const told = ibid.host.told.length;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 9, arbitrary: wrongArgs }, { weight: 1, arbitrary: unknownName }),
        async (call) => {
          expect(await answerTo(watched, call)).toEqual({
            ok: false,
            error: {
              code: 'invalid-call',
              message: 'The window asked for something that Ibid does not know.',
            },
          });
        },
      ),
      { numRuns: WRONG_CALLS },
    );
    tellFigure({
      promise: 'S8',
      what: 'generated wrong calls',
      figure: `${WRONG_CALLS.toLocaleString('en')} of ${NAMES.length} calls: a failure each, none reached a handler, nothing changed`,
    });
    expect([reached, ibid.host.told.length - told, await libraryState(ibid.db)]).toEqual([[], 0, before]);
  },
);

test('calls about what is not there, or not so, get a failure that a person can read, and change nothing', async () => {
  const ibid = await filled();
  const { revision, note } = ibid;
  const state = noteState('words');
  const calls: readonly Call[] = [
    ['documents.read', [NOWHERE]],
    ['documents.report', [NOWHERE]],
    ['documents.trash', [[NOWHERE]]],
    ['documents.restore', [[NOWHERE]]],
    ['passages.create', [{ revisionId: NOWHERE, start: 0, end: 4 }]],
    ['passages.create', [{ revisionId: revision, start: 0, end: 800 }]],
    ['passages.reference', [{ revisionId: revision, start: 7, end: 8 }]],
    ['passages.highlight', [NOWHERE, 'yellow']],
    ['passages.comment', [NOWHERE, 'Which winter?']],
    ['passages.changeRange', [NOWHERE, { revisionId: revision, start: 0, end: 4 }]],
    ['notes.save', [{ id: NOWHERE, title: '', state, basedOn: 1 }]],
    ['notes.save', [{ id: note, title: '', state, basedOn: 1 }]],
    ['notes.save', [{ id: note, title: '', state, basedOn: 7 }]],
    ['notes.save', [{ id: note, title: '', state: '', basedOn: 2 }]],
    [
      'notes.save',
      [{ id: note, title: '', state: '{"root":{"type":"root","children":[{"type":"script"}]}}', basedOn: 2 }],
    ],
    ['notes.save', [{ id: note, title: '', state: '['.repeat(100_000), basedOn: 2 }]],
    ['notes.save', [{ id: note, title: '', state: noteState('', { quotes: 'p-nowhere' }), basedOn: 2 }]],
    ['notes.save', [{ id: note, title: '', state: noteState('', { quotes: '../p' }), basedOn: 2 }]],
    ['notes.versions', [NOWHERE]],
    ['notes.version', [NOWHERE, 1]],
    ['notes.version', [note, 0]],
    ['notes.version', [note, 3]],
    ['notes.trash', [[NOWHERE]]],
    ['notes.restore', [[NOWHERE]]],
    ['notes.export', [[NOWHERE], { flavour: 'pandoc', texts: false }]],
    ['citations.copied', [[NOWHERE], { style: 'mla', locale: 'en' }]],
    ['notes.confirmExport', [NOWHERE, 'replace']],
  ];
  const before = await libraryState(ibid.db);
  const told = ibid.host.told.length;
  const codes: unknown[] = [];
  for (const call of calls) {
    const answer = await answerTo(ibid, call);
    codes.push(answer.ok ? call : answer.error.code);
    expect([call[0], answer]).toEqual([
      call[0],
      { ok: false, error: { code: expect.anything(), message: expect.stringMatching(/^[A-Z“].+\.$/s) } },
    ]);
  }
  expect(
    codes.filter((code) => code !== 'not-found' && code !== 'conflict' && code !== 'invalid-call'),
  ).toEqual([]);
  expect([ibid.host.told.length - told, await libraryState(ibid.db)]).toEqual([0, before]);
});

test('calls that look for what is not there find nothing', async () => {
  const ibid = await filled();
  const calls = ['documents.find', 'passages.find', 'notes.find', 'passages.list'] as const;
  expect(await Promise.all(calls.map((name) => answerTo(ibid, [name, [NOWHERE]])))).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
    { ok: true, value: null },
    { ok: true, value: [] },
  ]);
});

test('a bug is told in one sentence, without a word of what it stumbled over', async () => {
  const { handlers } = await openTestIbid();
  const dispatch = createDispatch(() => ({
    ...handlers,
    'notes.list': () => Promise.reject(new Error('stumbled over the name of a witness')),
    'documents.list': () => Promise.reject('not even an error'),
  }));
  const failure = {
    ok: false,
    error: {
      code: 'internal',
      message: 'Something went wrong inside Ibid. Nothing that was saved is affected.',
    },
  };
  expect([await dispatch('notes.list', []), await dispatch('documents.list', [])]).toEqual([
    failure,
    failure,
  ]);
  expect(FAILURE_CODES).toContain('internal');
});

test('the state of a library sees a change of a single letter', async () => {
  const { db, handlers } = await openTestIbid();
  const states = [await libraryState(db)];
  const note = await handlers['notes.create']('a');
  states.push(await libraryState(db));
  await handlers['notes.trash']([note.id]);
  states.push(await libraryState(db), await libraryState(db));
  expect(new Set(states).size).toBe(3);
  expect(await db.get(sql`SELECT count(*) AS notes FROM notes`)).toEqual({ notes: 1 });
});
