import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseActs } from '../../../../electron/library/cases/case-acts.ts';
import { caseToFile } from '../../../../electron/library/cases/case-to-file.ts';
import { readCaseFile } from '../../../../electron/library/cases/read-case-file.ts';
import { readCase } from '../../../../electron/storage/cases.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

async function imported(file: unknown, db: Database): Promise<void> {
  const acts = caseActs({ db, emit: () => undefined, now: () => new Date(0) });
  await acts.importFile(readCaseFile(JSON.stringify(file)).file);
}

const ID = fc.constantFrom('x1', 'x2', 'x3', 'x4', 'گواه ۱', 'Ä/1', "it's");
const WORDS = fc.string({ unit: 'grapheme', maxLength: 12 });
const DATE = fc.constantFrom(null, '1988', '1988-08', '1988~/1990', '../1991-01-01');
const uniqueById = <Thing extends { readonly id: string }>(thing: fc.Arbitrary<Thing>) =>
  fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 5 });
const SOURCES = uniqueById(
  fc.record({
    id: ID,
    name: WORDS,
    kind: WORDS,
    role: WORDS,
    relation: WORDS,
    present: DATE,
    sameAs: fc.option(ID),
    reliability: fc.option(fc.record({ grade: fc.constantFrom('A', 'F'), reason: WORDS, date: DATE })),
  }),
);
const DOCUMENTS = uniqueById(
  fc.record({ id: ID, title: WORDS, author: fc.option(ID), published: DATE, url: fc.option(WORDS) }),
);
const STATEMENTS = uniqueById(
  fc.record({
    id: ID,
    document: fc.option(ID),
    speaker: fc.option(ID),
    said: DATE,
    event: DATE,
    basis: fc.constantFrom('first-hand', 'hearsay', 'derived', 'unknown'),
    from: fc.array(fc.oneof(fc.record({ source: ID }), fc.record({ document: ID })), { maxLength: 3 }),
    credibility: fc.option(fc.integer({ min: 1, max: 6 })),
    text: WORDS,
  }),
).map((all) =>
  all.map((one) => ({
    ...one,
    from: [...one.from, ...all.slice(0, 2).map(({ id }) => ({ statement: id }))],
  })),
);
const VALUE = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  WORDS,
  fc.boolean(),
  fc.constant(null),
);

test('a case that goes out and comes into another library is the same case', async () => {
  await fc.assert(
    fc.asyncProperty(
      SOURCES,
      DOCUMENTS,
      STATEMENTS,
      fc.array(VALUE, { maxLength: 4 }),
      async (sources, documents, statements, values) => {
        const [first] = statements;
        const claims = first
          ? [
              {
                id: 'c1',
                text: 'A claim',
                type: 'number',
                evidence: values.map((value) => ({
                  statement: first.id,
                  stance: 'supports',
                  value,
                  reason: 'x',
                })),
              },
            ]
          : [];
        const [one, other] = [await tempLibrary(), await tempLibrary()];
        await imported({ sources, documents, statements, claims }, one);
        const out = caseToFile(await readCase(one));
        await imported(out, other);
        expect(await readCase(other)).toEqual(await readCase(one));
        expect(caseToFile(await readCase(other))).toEqual(out);
        await Promise.all([one.close(), other.close()]);
      },
    ),
    { numRuns: 20 },
  );
}, 120_000);
