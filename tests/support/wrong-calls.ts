import fc from 'fast-check';
import { isAccelerator } from '#shared/commands/accelerator.ts';
import { COMMANDS } from '#shared/commands/commands.ts';
import type { CallName } from '#shared/ipc/contract.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import { NAME_KINDS } from '#shared/model/name.ts';
import { type Kind, NAMES, SHAPES } from './call-shapes.ts';
import { noteState } from './note-state.ts';
import { RIGHT_OF_EXPORT, WRONG_OF_EXPORT } from './wrong-export.ts';
import { RIGHT_OF_CASE, WRONG_OF_CASE } from './wrong-case-calls.ts';
import { RIGHT_OF_LOCK, WRONG_OF_LOCK } from './wrong-lock.ts';
import { anything, isText, notA, wrongFields } from './wrong-values.ts';

const bytes = new TextEncoder().encode('A lamp.');
/** An id that nothing has. */
export const NOWHERE = 'd-0123456789ab';
const RANGE = { revisionId: NOWHERE, start: 0, end: 4 };
const DRAFT = { id: NOWHERE, title: 'Numbers', state: noteState('words'), basedOn: 1 };
const KEPT_ASK = {
  query: 'lamp -oil',
  order: 'relevance',
  facets: { language: ['fa'] },
  stems: false,
  typos: true,
};
const BATCH = {
  rows: [{ words: 'lamp', problem: null, hits: 2, documents: [{ id: NOWHERE, hits: 2 }], notes: 0 }],
  documents: [{ id: NOWHERE, title: 'Numbers' }],
};
const FACTS = { kind: 'spelling', language: 'fa', validFrom: '1981', validTo: null };
const EDIT = { title: { value: 'What he saw' }, published: { value: '1988' }, url: null };
const PAIR = { kind: 'pair', start: 0, end: 3, footnote: 0 };
const RIGHT: Readonly<Record<Kind, unknown>> = {
  id: NOWHERE,
  count: 1,
  boolean: true,
  words: 'lamp',
  range: RANGE,
  draft: DRAFT,
  repair: PAIR,
  edit: EDIT,
  bytes,
  files: [{ name: 'a.txt', bytes }],
  ids: [NOWHERE],
  existing: 'replace',
  ...RIGHT_OF_EXPORT,
  ...RIGHT_OF_LOCK,
  password: 'salt & mill',
  'page width': 800,
  'backup name': 'library-2026-01-01T00-00-00Z-00000000.ibid',
  command: 'quote',
  'keys or none': 'CmdOrCtrl+Alt+9',
  'sha-256': 'a1'.repeat(32),
  languages: ['fas', 'eng'],
  'name-kind': 'person',
  pages: 'unread',
  'link end': { kind: 'passage', id: NOWHERE },
  'note or document': { kind: 'note', id: NOWHERE },
  comment: 'The same evening.',
  'link change': { comment: 'The same evening.', turned: true },
  colour: 'pink',
  highlight: null,
  members: [{ kind: 'note', id: NOWHERE }],
  'id or none': null,
  'boolean or none': null,
  'alias facts': FACTS,
  filter: NO_FILTER,
  'kept ask': KEPT_ASK,
  'search ask': { ...KEPT_ASK, documents: 20 },
  'search lines': ['Farid Moradi'],
  'batch results': BATCH,
  'tag colour': 'purple',
  'tag colour or none': null,
  pasted: '<p>lamp</p>',
  'note state': '{}',
  ...RIGHT_OF_CASE,
  thing: { kind: 'passage', id: NOWHERE },
  things: [
    { kind: 'document', id: NOWHERE },
    { kind: 'passage', id: NOWHERE },
  ],
};

const wrongId = fc.oneof(
  notA((value) => isText(value) && /^[a-z0-9][a-z0-9-]{0,63}$/.test(value)),
  fc.constantFrom('', '../../etc/passwd', 'D-1', "d-1' OR 1=1", 'd-1\n', 'd 1', 'a'.repeat(65), [NOWHERE], {
    id: NOWHERE,
  }),
);
const wrongCount = fc.oneof(
  notA((value) => Number.isInteger(value) && Number(value) >= 0),
  fc.constantFrom(-1, 0.5, Number.NaN, Infinity, 2 ** 60, '1', null),
);
const wrongWords = fc.oneof(
  notA(isText),
  fc.constantFrom('x'.repeat(1001), 'half \ud83d', '\ude00 half', 7, null, ['lamp']),
);
const wrongState = fc.oneof(notA(isText), fc.constantFrom('half \ud83d', null, {}, []));
const wrongName = fc.oneof(wrongWords, fc.constantFrom('', 'a/b', '../a.txt', 'a\0.txt', 'x'.repeat(256)));
const wrongBytes = notA((value) => value instanceof Uint8Array);

const wrongAsk = (right: object) =>
  wrongFields(right, {
    query: fc.oneof(notA(isText), fc.constantFrom('x'.repeat(100_001), 'half \ud83d')),
    order: fc.constantFrom('best', '', null, 7),
    facets: fc.constantFrom(null, [], { language: 'fa' }, { language: [7] }, { shelf: ['fa'] }),
    stems: notA((value) => typeof value === 'boolean'),
    typos: notA((value) => typeof value === 'boolean'),
  });
const wrongRange = fc.oneof(
  wrongFields(RANGE, { revisionId: wrongId, start: wrongCount, end: wrongCount }),
  fc.constantFrom({ revisionId: NOWHERE, start: 4, end: 4 }, { revisionId: NOWHERE, start: 5, end: 4 }),
);
const wrongFile = wrongFields({ name: 'a.txt', bytes }, { name: wrongName, bytes: wrongBytes });
const WRONG: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
  id: wrongId,
  count: wrongCount,
  boolean: notA((value) => typeof value === 'boolean'),
  command: notA((value) => COMMANDS.some(({ id }) => id === value)),
  'keys or none': fc.oneof(
    notA((value) => value === null || (isText(value) && isAccelerator(value))),
    fc.constantFrom('', 'A', 'Shift+A', 'Ctrl+A', 'Alt+CmdOrCtrl+A', 'CmdOrCtrl+', 'CmdOrCtrl+Alt+Ctrl', 7),
  ),
  'sha-256': fc.oneof(
    notA(isText),
    fc.constantFrom('', 'A1'.repeat(32), 'a1'.repeat(31), `${'a1'.repeat(32)}\n`),
  ),
  words: wrongWords,
  range: wrongRange,
  draft: wrongFields(DRAFT, {
    id: wrongId,
    title: wrongWords,
    state: wrongState,
    basedOn: wrongCount,
  }),
  repair: fc.oneof(
    wrongFields(PAIR, { start: wrongCount, end: wrongCount, footnote: wrongCount }),
    fc.constantFrom(
      { ...PAIR, kind: 'mend' },
      { kind: 'leave-out' },
      { kind: 'leave-out', block: -1 },
      { kind: 'unpair', start: 1, end: 2 },
      { kind: 'take-back', dropped: 0 },
      { kind: 'take-back', dropped: 0, before: undefined },
    ),
  ),
  edit: fc.oneof(
    notA((value) => typeof value === 'object' && value !== null),
    fc.constantFrom(
      { ...EDIT, title: 'What he saw' },
      { ...EDIT, title: { value: null } },
      { ...EDIT, title: { value: 'half \ud83d' } },
      { ...EDIT, authors: { value: 'Farid' } },
      { ...EDIT, direction: { value: 'up' } },
      { ...EDIT, direction: { value: null } },
      { ...EDIT, url: { value: 7 } },
      { ...EDIT, words: { value: 7 } },
      { ...EDIT, published: { value: '1988', more: true } },
    ),
  ),
  bytes: wrongBytes,
  files: fc.oneof(
    notA(Array.isArray),
    wrongFile.map((file) => [{ name: 'a.txt', bytes }, file]),
    wrongFile.map((file) => [file]),
  ),
  ids: fc.oneof(
    notA(Array.isArray),
    fc.constant([]),
    wrongId.map((wrong) => [NOWHERE, wrong]),
  ),
  ...WRONG_OF_EXPORT,
  ...WRONG_OF_LOCK,
  'backup name': fc.oneof(
    notA((value) => typeof value === 'string'),
    fc.constantFrom('', '../library.ibid', 'a/b.ibid', 'a\\b.ibid', 'a.txt'),
  ),
  'page width': fc.oneof(
    notA((value) => Number.isInteger(value) && Number(value) >= 1),
    fc.constantFrom(0, 8001, 1.5, '800', null),
  ),
  password: fc.oneof(
    notA((value) => value === null || isText(value)),
    fc.constantFrom('', '\ud800', 'x'.repeat(1001)),
  ),
  languages: fc.oneof(
    notA(Array.isArray),
    fc.constantFrom([], ['deu'], ['eng', 'eng'], ['eng', null], 'eng'),
  ),
  'name-kind': notA((value) => typeof value === 'string' && NAME_KINDS.some((kind) => kind === value)),
  pages: notA((value) => value === 'unread' || value === 'pictures'),
  'link end': wrongFields({ kind: 'note', id: NOWHERE }, { kind: notA(isText), id: wrongId }),
  'note or document': fc.oneof(
    wrongFields({ kind: 'note', id: NOWHERE }, { kind: notA(isText), id: wrongId }),
    fc.constant({ kind: 'passage', id: NOWHERE }),
  ),
  comment: fc.oneof(notA(isText), fc.constantFrom('half \ud83d', 'x'.repeat(100_001))),
  'link change': fc.oneof(
    notA((value) => typeof value === 'object'),
    wrongId.map((typeId) => ({ typeId })),
    notA((value) => typeof value === 'boolean').map((turned) => ({ turned })),
    fc.constantFrom(null, [], { from: NOWHERE }, { comment: 7 }),
  ),
  colour: fc.oneof(notA(isText), fc.constantFrom('grey', '', 'Yellow', null)),
  highlight: fc.oneof(
    notA((value) => isText(value) || value === null),
    fc.constantFrom('grey', '', true),
  ),
  members: fc.oneof(
    notA(Array.isArray),
    fc.constant([]),
    wrongFields({ kind: 'note', id: NOWHERE }, { kind: notA(isText), id: wrongId }).map((wrong) => [wrong]),
    fc.constant([{ kind: 'passage', id: NOWHERE }]),
  ),
  'id or none': wrongId.filter((value) => value !== null),
  'boolean or none': notA((value) => value === null || typeof value === 'boolean'),
  'alias facts': wrongFields(FACTS, {
    kind: notA(isText),
    language: fc.oneof(
      notA((value) => value === null || isText(value)),
      fc.constant(''),
    ),
    validFrom: notA((value) => value === null || isText(value)),
    validTo: fc.constantFrom('', 'half \ud83d', 1988),
  }),
  filter: wrongFields(NO_FILTER, {
    words: wrongWords,
    tags: fc.constantFrom(null, ['D-1'], 'words'),
    everyTag: notA((value) => typeof value === 'boolean'),
    collection: wrongId.filter((value) => value !== null),
    formats: fc.constantFrom(null, ['stone'], 'pdf'),
    languages: fc.constantFrom(null, ['fa-IR'], [7]),
    added: fc.constantFrom('century', '', 7),
  }),
  'kept ask': wrongAsk(KEPT_ASK),
  'search ask': fc.oneof(
    wrongAsk({ ...KEPT_ASK, documents: 20 }),
    wrongFields({ ...KEPT_ASK, documents: 20 }, { documents: fc.constantFrom(0, -1, 1.5, '20', 1e9) }),
  ),
  'search lines': fc.oneof(
    notA(Array.isArray),
    fc.constantFrom([7], ['half \ud83d'], ['x'.repeat(1001)], Array(10_001).fill('x')),
  ),
  'batch results': wrongFields(BATCH, {
    rows: fc.constantFrom(null, [{}], [{ ...BATCH.rows[0], hits: -1 }]),
    documents: fc.constantFrom(null, [{ id: '../x', title: 'Numbers' }], [{ id: NOWHERE }]),
  }),
  'tag colour': fc.oneof(notA(isText), fc.constantFrom('mauve', '', 'Red', null)),
  'tag colour or none': fc.oneof(
    notA((value) => isText(value) || value === null),
    fc.constantFrom('mauve', ''),
  ),
  'note state': fc.oneof(notA(isText), fc.constant('half \ud83d')),
  pasted: fc.oneof(notA(isText), fc.constantFrom('half \ud83d', ['<p>lamp</p>'], 'x'.repeat(5_000_001))),
  thing: wrongFields({ kind: 'note', id: NOWHERE }, { kind: notA(isText), id: wrongId }),
  things: fc.oneof(
    notA(Array.isArray),
    fc.constant([]),
    wrongFields({ kind: 'note', id: NOWHERE }, { kind: notA(isText), id: wrongId }).map((wrong) => [wrong]),
    fc.constant([{ kind: 'revision', id: NOWHERE }]),
  ),
  existing: notA((value) => value === 'replace' || value === 'keep-both'),
  ...WRONG_OF_CASE,
};

export type Call = readonly [name: string, args: unknown];

export const rightArgs = (name: CallName): readonly unknown[] => SHAPES[name].map((kind) => RIGHT[kind]);

/** One argument wrong, missing or too many, or no list of arguments at all. */
export const wrongArgs = fc.constantFrom(...NAMES).chain((name) => {
  const args = rightArgs(name);
  return fc
    .oneof(
      ...SHAPES[name].map((kind, index) => WRONG[kind].map((bad) => args.with(index, bad))),
      anything.map((more) => [...args, more]),
      fc.constantFrom<unknown>(null, undefined, {}, 'args', 7, { length: args.length }),
      ...(args.length > 0 ? [fc.constant(args.slice(1)), fc.constant([])] : []),
    )
    .map((wrong): Call => [name, wrong]);
});

export const unknownName = fc
  .oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'notes',
      'notes.',
      'Notes.list',
    ),
    fc.constantFrom(...NAMES).map((name) => `${name} `),
  )
  .filter((name) => !NAMES.some((known) => known === name))
  .chain((name) => fc.array(anything, { maxLength: 3 }).map((args): Call => [name, args]));
