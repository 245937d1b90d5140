import { expect, test } from 'vitest';
import { caseActs } from '../../../../electron/library/cases/case-acts.ts';
import { readCaseFile } from '../../../../electron/library/cases/read-case-file.ts';
import { checkLibrary } from '../../../../electron/library/check-library.ts';
import { readCase } from '../../../../electron/storage/cases.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { sql } from '../../../../electron/storage/sql.ts';
import { caseOf, reportOn, SMALLEST, supportedBy } from '../../../support/cases.ts';
import { testHost } from '../../../support/host.ts';
import { libraryRows } from '../../../support/library-rows.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

function actsOf(db: Database) {
  const host = testHost();
  return { host, acts: caseActs({ db, emit: host.emit, now: () => host.now() }) };
}

async function imported(file: unknown, db: Database) {
  return actsOf(db).acts.importFile(readCaseFile(JSON.stringify(file)).file);
}

/** The code and the sentence. */
async function refusal(file: unknown, db: Database): Promise<string> {
  const before = await libraryRows(db);
  const error = await imported(file, db).catch((thrown: unknown) => thrown);
  expect(await libraryRows(db)).toBe(before);
  return error instanceof Error && 'code' in error
    ? `${String(error.code)}: ${error.message}`
    : String(error);
}

test('the smallest case comes in, with whom and what it only names', async () => {
  const db = await tempLibrary();
  expect(await imported(SMALLEST, db)).toEqual({
    added: { sources: 3, documents: 3, statements: 3, claims: 1 },
    changed: { sources: 0, documents: 0, statements: 0, claims: 0 },
    known: { sources: 0, documents: 0, statements: 0, claims: 0 },
    bare: { sources: ['s2', 's3'], documents: ['d2', 'd3'] },
  });
  const all = await readCase(db);
  expect(all).toEqual(caseOf(SMALLEST));
  expect(reportOn(all)).toMatchObject({ certain: 1, possible: 1 });
  expect(await checkLibrary(db)).toMatchObject({ clean: true });
});

test('a date of the case that is damaged is found', async () => {
  const db = await tempLibrary();
  await imported(SMALLEST, db);
  await db.transaction((tx) => tx.run(sql`UPDATE case_documents SET published = '1988-13' WHERE id = 'd1'`));
  expect(await checkLibrary(db)).toMatchObject({
    clean: false,
    findings: [{ about: 'case', id: 'd1', message: '“1988-13” is no date.' }],
  });
});

test('a case that comes in again changes nothing, and may say more of what was only named', async () => {
  const db = await tempLibrary();
  await imported(SMALLEST, db);
  const before = await libraryRows(db);
  expect(await imported(SMALLEST, db)).toMatchObject({
    added: { sources: 0, claims: 0 },
    known: { claims: 1 },
  });
  expect(await libraryRows(db)).toBe(before);
  await imported({ sources: [{ id: 's2', name: 'The Valley Post', kind: 'outlet', sameAs: 's3' }] }, db);
  expect((await readCase(db)).sources[1]).toMatchObject({ id: 's2', name: 'The Valley Post', sameAs: 's3' });
  // Named again without more, it keeps what is known of it.
  await imported({ statements: [{ id: 't9', speaker: 's2' }] }, db);
  expect((await readCase(db)).sources[1]).toMatchObject({ id: 's2', name: 'The Valley Post' });
});

test('an import is one act, that can be undone and done again', async () => {
  const db = await tempLibrary();
  const empty = await libraryRows(db);
  const { acts, host } = actsOf(db);
  await acts.importFile(readCaseFile(JSON.stringify(SMALLEST)).file);
  const full = await libraryRows(db);
  const act = db.acts.state().undo;
  expect(act?.words).toBe('Import case');
  await db.acts.undo(act?.id ?? 0);
  expect(await libraryRows(db)).toBe(empty);
  await db.acts.redo();
  expect(await libraryRows(db)).toBe(full);
  expect(host.toldOf('case.changed')).toHaveLength(1);
});

test('what says something else of an id is refused, and adds nothing', async () => {
  const db = await tempLibrary();
  await imported(SMALLEST, db);
  expect(await refusal({ sources: [{ id: 's9' }, { id: 's1', name: 'Somebody else' }] }, db)).toBe(
    'conflict: The library has a source “s1” that says something else. Nothing was added: give one of the two another id, or replace what is there.',
  );
  expect(await refusal({ claims: [{ id: 'c1', text: 'Other words' }] }, db)).toMatch(
    /^conflict: The library has a claim “c1”/,
  );
});

test('what says something else takes the place of what is there when that is asked for, and it can be undone', async () => {
  const db = await tempLibrary();
  const { acts } = actsOf(db);
  await acts.importFile(SMALLEST);
  const before = await libraryRows(db);
  const corrected = {
    ...SMALLEST,
    sources: [{ id: 's1', name: 'F. Moradi', reliability: 'C' as const }],
    statements: [{ id: 't2', speaker: 's2', basis: 'hearsay' as const, from: ['t3', 't1'] }],
    claims: [supportedBy('t2', 't1')],
  };
  expect(await acts.importFile(corrected, 'replace')).toMatchObject({
    added: { claims: 0 },
    changed: { sources: 1, documents: 0, statements: 1, claims: 1 },
    known: { documents: 1 },
  });
  const { sources, statements, claims } = await readCase(db);
  expect([sources[0]?.name, statements[1]?.from.length, claims[0]?.evidence.length]).toEqual([
    'F. Moradi',
    2,
    2,
  ]);
  await acts.deleteClaim('c1');
  expect((await readCase(db)).claims).toEqual([]);
  for (let step = 0; step < 2; step += 1) await db.acts.undo(db.acts.state().undo?.id ?? 0);
  expect(await libraryRows(db)).toBe(before);
});

test.each<[string, unknown, string]>([
  [
    'a list',
    [],
    'This is no case file: it has to be an object with sources, documents, statements and claims.',
  ],
  ['no list', { claims: 7 }, 'In this case file claims is 7, and should be a list.'],
  ['no id', { sources: [{ name: 'One' }] }, 'In this case file sources[0].id is missing.'],
  ['an empty id', { sources: [{ id: ' ' }] }, 'In this case file sources[0].id (of “ ”) is empty.'],
  [
    'an unknown basis',
    { statements: [{ id: 't1', basis: 'seen' }] },
    'In this case file statements[0].basis (of “t1”) is "seen", and may be “first-hand”, “hearsay”, “derived”, “unknown”.',
  ],
  [
    'an unknown stance',
    { claims: [{ id: 'c1', text: 'A claim', evidence: [{ statement: 't1', stance: 'proves' }] }] },
    'In this case file claims[0].evidence[0].stance (of “c1”) is "proves", and may be “supports”, “contradicts”, “qualifies”, “mentions”, “retracts”.',
  ],
  [
    'a value of another form',
    {
      statements: [{ id: 't1' }],
      claims: [
        {
          id: 'c1',
          text: 'A claim',
          evidence: [{ statement: 't1', stance: 'supports', value: { more: 200 } }],
        },
      ],
    },
    'In this case file claims[0].evidence[0].value (of “c1”) cannot be {"more":200}.',
  ],
  [
    'an origin that is two things at once',
    { statements: [{ id: 't1', basis: 'derived', from: [{ source: 's1', statement: 't2' }] }] },
    'In this case file statements[0].from[0] (of “t1”) cannot be {"source":"s1","statement":"t2"}.',
  ],
  [
    'two of one id',
    { sources: [{ id: 's1' }, { id: 's1' }] },
    'In this case file two sources have the id “s1”.',
  ],
  [
    'two statements of one id',
    { statements: [{ id: 't1' }, { id: 't1' }] },
    'In this case file two statements have the id “t1”.',
  ],
  [
    'evidence that is nowhere',
    { claims: [{ id: 'c1', text: 'A claim', evidence: [{ statement: 't9', stance: 'supports' }] }] },
    'The claim “c1” rests on “t9”, and there is no statement of this id in the file or in the library.',
  ],
  [
    'an origin that is nowhere',
    { statements: [{ id: 't1', basis: 'derived', from: ['t9'] }] },
    'The statement “t1” is taken from “t9”, and there is neither a statement nor a source nor a document of this id.',
  ],
  [
    'a date that ends before it begins',
    { documents: [{ id: 'd1', published: '1990/1988' }] },
    'The date “1990/1988” of document “d1” cannot be read. Ibid cannot read this as a date. Write it as in 12 September 2010, spring 1988, about 1988 or 1367/6/12.',
  ],
  [
    'a claim without words',
    { claims: [{ id: 'c1', text: '' }] },
    'In this case file claims[0].text (of “c1”) is empty.',
  ],
  [
    'credibility 7',
    { statements: [{ id: 't1', credibility: 7 }] },
    'In this case file statements[0].credibility (of “t1”) is more than 6.',
  ],
])('a case file with %s is refused with a sentence', async (_, file, sentence) => {
  expect(await refusal(file, await tempLibrary())).toBe(`invalid-case: ${sentence}`);
});

test('what is no JSON is refused, with the place', () => {
  expect(() => readCaseFile('{"sources": [}')).toThrow(
    /^This is no case file: it is no JSON \(Unexpected token.*\)\.$/,
  );
  expect(() => readCaseFile('')).toThrow(
    'This is no case file: it is no JSON (Unexpected end of JSON input).',
  );
  expect(() => readCaseFile('['.repeat(100_000))).toThrow('This is no case file');
});

test('what Ibid knows nothing of is left out, and told', () => {
  const { ignored } = readCaseFile(
    JSON.stringify({
      $schema: 'case.schema.json',
      notes: [],
      sources: [
        { id: 's1', colour: 'red' },
        { id: 's2', colour: 'blue', reliability: { grade: 'B', by: 'Nora Bell' } },
      ],
      claims: [{ id: 'c1', text: 'A claim', evidence: [{ statement: 't1', stance: 'supports', weight: 2 }] }],
    }),
  );
  expect(ignored).toEqual([
    'notes',
    'sources[].colour',
    'sources[].reliability.by',
    'claims[].evidence[].weight',
  ]);
});

test('dates may be written as people write them, and values as pairs of ends', async () => {
  const db = await tempLibrary();
  await imported(
    {
      documents: [{ id: 'd1', title: 'Letter', published: '12 Shahrivar 1367' }],
      statements: [{ id: 't1' }],
      claims: [
        {
          id: 'c1',
          text: 'How many?',
          type: 'number',
          evidence: [[50, 60], [200, null], { min: 3, max: 4 }, true, ''].map((value) => ({
            statement: 't1',
            stance: 'supports',
            value,
          })),
        },
      ],
    },
    db,
  );
  const { documents, claims } = await readCase(db);
  expect(documents[0]?.published).toBe('1988-09-03');
  expect(claims[0]?.evidence.map(({ value }) => value)).toEqual([
    'between 50 and 60',
    'at least 200',
    'between 3 and 4',
    true,
    null,
  ]);
});
