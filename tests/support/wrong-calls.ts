import fc from 'fast-check';
import type { CallName } from '#shared/ipc/contract.ts';
import { noteState } from './note-state.ts';

/** What each call takes, written down a second time, so that a schema that lets too much through is seen. */
const SHAPES: Readonly<Record<CallName, readonly Kind[]>> = {
  'library.info': [],
  'library.check': [],
  'library.addSample': [],
  'documents.list': [],
  'documents.find': ['id'],
  'documents.read': ['id'],
  'documents.report': ['id'],
  'documents.picture': ['id', 'count'],
  'documents.import': [],
  'documents.importGiven': ['files', 'password'],
  'documents.retryImport': ['password'],
  'documents.cancelImport': [],
  'documents.trash': ['id'],
  'documents.restore': ['id'],
  'documents.revisions': ['id'],
  'documents.resembling': ['id'],
  'documents.join': ['id', 'id'],
  'documents.separate': ['id'],
  'documents.keepApart': ['id', 'id'],
  'documents.metadata': ['id'],
  'documents.editMetadata': ['id', 'edit'],
  'documents.repair': ['id', 'repair'],
  'documents.undoRepair': ['id'],
  'documents.repairs': ['id'],
  'recognition.start': ['id', 'languages', 'pages', 'password'],
  'recognition.cancel': [],
  'passages.create': ['range'],
  'passages.find': ['id'],
  'passages.list': ['id'],
  'passages.highlight': ['id', 'boolean'],
  'passages.anchors': ['id'],
  'passages.decide': ['id', 'id', 'boolean'],
  'passages.reference': ['range'],
  'notes.list': [],
  'notes.find': ['id'],
  'notes.create': ['words'],
  'notes.save': ['draft'],
  'notes.versions': ['id'],
  'notes.version': ['id', 'count'],
  'notes.trash': ['id'],
  'notes.restore': ['id'],
  'notes.export': ['ids'],
  'notes.confirmExport': ['id', 'existing'],
  'search.find': ['words'],
};
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of calls
export const NAMES = Object.keys(SHAPES) as CallName[];

type Kind =
  | 'id'
  | 'count'
  | 'boolean'
  | 'words'
  | 'range'
  | 'draft'
  | 'repair'
  | 'edit'
  | 'files'
  | 'ids'
  | 'existing'
  | 'password'
  | 'languages'
  | 'pages';

const bytes = new TextEncoder().encode('A lamp.');
/** An id that nothing has. */
export const NOWHERE = 'd-0123456789ab';
const RANGE = { revisionId: NOWHERE, start: 0, end: 4 };
const DRAFT = { id: NOWHERE, title: 'Numbers', state: noteState('words'), basedOn: 1 };
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
  files: [{ name: 'a.txt', bytes }],
  ids: [NOWHERE],
  existing: 'replace',
  password: 'salt & mill',
  languages: ['fas', 'eng'],
  pages: 'unread',
};

/** What structured cloning and the pipe carry, and a little more. */
const anything = fc.anything({
  withDate: true,
  withMap: true,
  withTypedArray: true,
  withBigInt: true,
  maxDepth: 2,
});
const notA = (is: (value: unknown) => boolean) => anything.filter((value) => !is(value));
const isText = (value: unknown): value is string => typeof value === 'string';

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

/** The fields of an object with one of them wrong, missing or too many. */
function wrongFields(
  right: object,
  wrong: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<unknown> {
  const without = (name: string): object =>
    Object.fromEntries(Object.entries(right).filter(([key]) => key !== name));
  return fc.oneof(
    ...Object.entries(wrong).map(([name, value]) => value.map((bad) => ({ ...right, [name]: bad }))),
    fc.constantFrom(...Object.keys(right)).map(without),
    anything.map((more) => ({ ...right, path: more })),
    fc.constantFrom(null, undefined, [], [right], JSON.stringify(right), 7),
  );
}

const wrongRange = fc.oneof(
  wrongFields(RANGE, { revisionId: wrongId, start: wrongCount, end: wrongCount }),
  fc.constantFrom({ revisionId: NOWHERE, start: 4, end: 4 }, { revisionId: NOWHERE, start: 5, end: 4 }),
);
const wrongFile = wrongFields({ name: 'a.txt', bytes }, { name: wrongName, bytes: wrongBytes });
const WRONG: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
  id: wrongId,
  count: wrongCount,
  boolean: notA((value) => typeof value === 'boolean'),
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
  password: fc.oneof(
    notA((value) => value === null || isText(value)),
    fc.constantFrom('', '\ud800', 'x'.repeat(1001)),
  ),
  languages: fc.oneof(
    notA(Array.isArray),
    fc.constantFrom([], ['deu'], ['eng', 'eng'], ['eng', null], 'eng'),
  ),
  pages: notA((value) => value === 'unread' || value === 'pictures'),
  existing: notA((value) => value === 'replace' || value === 'keep-both'),
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
